import { actionKinds } from '../../core/action/types.ts'
import { caseKeyOf } from '../../core/collate/case-key.ts'
import type { ReceivedCase, ReceivedSlip } from '../../core/collate/types.ts'
import type { Day } from '../../core/day.ts'

export type NextNumber = (below: number) => number

/** Numbers that are the same in each run. */
export const numbersFrom = (seed: number): NextNumber => (below) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * below)
}

const months = ['2026-08', '2026-09', '2026-10', '2026-11'] as const
const pick = <Item>(items: readonly Item[], next: NextNumber, fallback: Item): Item => items[next(items.length)] ?? fallback

const randomCase = (next: NextNumber): ReceivedCase => {
  const number = next(40)
  const names = { uaNumber: number < 30 ? `${number + 1}/26` : null, indexNumber: number % 7 === 0 ? `AMR 99/${number}/2026` : null, title: pick(['Nurse', 'Ärztin', '=Poet', 'Студент', ''], next, '') }
  return {
    ...names, caseKey: caseKeyOf(names), notPosted: next(4), replies: next(2), returned: next(2), remarks: next(9) === 0 ? 'Thank you, "office"; \\ and \t' : null,
    lines: Array.from({ length: next(4) }, () => {
      const isCorrection = next(12) === 0
      return { kind: pick(actionKinds, next, 'letter'), count: isCorrection ? -next(5) : next(60), signatories: isCorrection ? 0 : next(90), route: pick(['member', 'group', 'office', null] as const, next, null), outlet: next(9) === 0 ? 'Town library' : null, isCorrection }
    }),
  }
}

/** Slips of invented groups with everything that goes wrong: revisions, two versions, two groups in a report, overlapping reports, a group under two ids. */
export const randomSlips = (count: number, next: NextNumber): readonly ReceivedSlip[] => Array.from({ length: count }, (_, at) => {
  const group = next(Math.ceil(count / 4))
  const month = pick(months, next, '2026-10')
  const isSecondId = next(25) === 0
  return {
    reportId: `report-${group}-${next(30) === 0 ? 'x' : month}`, revision: 1 + next(3), madeOn: `2026-12-${String(1 + next(9)).padStart(2, '0')}` as Day, madeWith: at % 5 === 0 ? 'Sheets 2' : 'Vigil 0.1.0',
    group: { id: `group-${group}${isSecondId ? '-again' : ''}`, name: next(15) === 0 ? '' : `Gruppe ${group % 50 === 0 ? 'Straße' : group}`, number: next(3) === 0 ? String(group) : null, section: pick(['North', 'SOUTH', 'south', null], numbersFrom(group), null), country: null },
    period: { from: `${month}-01` as Day, to: `${next(10) === 0 ? '2026-12' : month}-28` as Day }, event: next(5) === 0 ? pick(['Stall', 'Concert'], next, 'Stall') : null,
    headcount: next(4) === 0 ? null : next(50), newPeople: null, under18: null, events: null,
    checksum: `sha256:${String(at).padStart(64, '0')}`, cases: Array.from({ length: next(5) }, () => randomCase(next)),
  }
})
