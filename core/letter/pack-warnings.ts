import { deadlineOf } from '../case/deadline.ts'
import type { Case, Target } from '../case/types.ts'
import type { Day } from '../day.ts'
import type { Member } from '../member/types.ts'
import { mostAddressLines } from './address.ts'
import type { LetterFit } from './letter-fit.ts'
import { hasWords } from './letter-fit.ts'
import { caseSubject } from './pack-problems.ts'
import type { PackPlan, PackWarning } from './types.ts'

type Planned = Pick<PackPlan, 'batches' | 'letters'> & {
  readonly cases: readonly Case[]
  /** Case and target of each batch; without writers there are pairs but no batches. */
  readonly pairs: readonly { readonly kept: Case; readonly target: Target }[]
  readonly writers: readonly (Member | null)[]
  readonly madeOn: Day
  /** Of each letter. */
  readonly fits: readonly LetterFit[]
}

const ofDeadline = (kept: Case, madeOn: Day): readonly PackWarning[] => {
  const { state, days } = deadlineOf(kept.deadline, madeOn)
  const warning = (code: PackWarning['code']): readonly PackWarning[] => [{ code, caseId: kept.id, targetId: null, subject: caseSubject(kept), count: days }]
  if (state === 'late') return warning('deadline-passed')
  return state === 'soon' ? warning('deadline-near') : []
}

const ofCase = (kept: Case, { pairs, madeOn }: Planned): readonly PackWarning[] => [
  ...(pairs.some((pair) => pair.kept.id === kept.id) ? [] : [{ code: 'no-targets' as const, caseId: kept.id, targetId: null, subject: caseSubject(kept), count: 0 }]),
  ...ofDeadline(kept, madeOn),
]

const longByBatch = ({ letters, fits }: Planned): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const [index, { batch }] of letters.entries()) {
    if ((fits[index]?.pages ?? 1) > 1) counts.set(batch, (counts.get(batch) ?? 0) + 1)
  }
  return counts
}

const ofBatches = (planned: Planned): readonly PackWarning[] => {
  const long = longByBatch(planned)
  return planned.batches.flatMap((batch, index) => {
    const target = planned.pairs[index]?.target
    const longCount = long.get(index) ?? 0
    const { letter, addressLines } = batch
    const found: readonly (PackWarning['code'] | null)[] = [
      target?.postalLines.some((line) => line.trim() !== '') ? null : 'no-address',
      target?.country?.trim() ? null : 'no-country',
      addressLines.length > mostAddressLines ? 'address-too-long' : null,
      hasWords(letter) ? null : 'no-letter',
      letter.salutation === null ? 'no-salutation' : null,
      longCount > 0 ? 'long-letter' : null,
    ]
    return found.flatMap((code) => code === null ? [] : [{ code, caseId: batch.caseId, targetId: batch.targetId, subject: batch.targetName, count: code === 'long-letter' ? longCount : batch.letterCount }])
  })
}

const ofMembers = ({ writers, cases }: Planned): readonly PackWarning[] => {
  const count = writers.filter((writer) => writer !== null && writer.consents['name-on-letters'].answer !== 'yes').length
  const caseId = cases[0]?.id
  return count === 0 || caseId === undefined ? [] : [{ code: 'not-named', caseId, targetId: null, subject: String(count), count }]
}

/** What a person should know or mend before printing: cases first, then targets, then members. */
export const warningsOf = (planned: Planned): readonly PackWarning[] => [
  ...planned.cases.flatMap((kept) => ofCase(kept, planned)),
  ...ofBatches(planned),
  ...ofMembers(planned),
]
