import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActionKind } from '../../core/action/types.ts'
import type { Day } from '../../core/day.ts'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import type { ActionId, CaseId } from '../../core/ids.ts'
import { reportTable } from '../../core/report/report-table.ts'
import type { ReportGround } from '../../core/report/report-request.ts'
import type { Slip } from '../../core/report/slip.ts'
import { recordActions, voidActions } from '../../db/actions.ts'
import { change, rowsOf } from '../../db/handle.ts'
import { actionOf, idOf, keepCase } from '../kit/kept-records.ts'
import { createBench, valueOf, type Bench } from '../kit/services.ts'

const cases = [1, 2, 3].map((number) => idOf<CaseId>(number))
const dayOf = (number: number): Day => `2023-01-${String(number).padStart(2, '0')}` as Day
const allDays = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(dayOf)
const day = fc.constantFrom(...allDays)
const kinds: readonly ActionKind[] = ['letter', 'email', 'copy']

type Ground = Pick<ReportGround, 'period' | 'caseIds'> & { readonly isOfEvent: boolean }
const ground: fc.Arbitrary<Ground> = fc.record({
  period: fc.tuple(day, day).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
  caseIds: fc.oneof({ weight: 3, arbitrary: fc.constant('all' as const) }, { weight: 1, arbitrary: fc.subarray([...cases], { minLength: 1 }) }),
  isOfEvent: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
})
type Step =
  | { readonly do: 'record'; readonly at: number; readonly kind: ActionKind; readonly on: Day; readonly count: number; readonly isPosted: boolean; readonly isAtEvent: boolean }
  | { readonly do: 'take-back'; readonly which: number }
  | { readonly do: 'bring-back'; readonly which: number }
  | { readonly do: 'report'; readonly ground: Ground }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('record' as const), at: fc.nat(2), kind: fc.constantFrom(...kinds), on: day, count: fc.integer({ min: 1, max: 9 }), isPosted: fc.integer({ min: 0, max: 4 }).map((number) => number > 0), isAtEvent: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take-back' as const), which: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring-back' as const), which: fc.nat(40) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('report' as const), ground }) },
)

/** What the office has: the newest slip of each report. */
class Office {
  readonly #slips = new Map<string, Slip>()

  receive(slip: Slip): void {
    const known = this.#slips.get(slip.reportId)
    if (known === undefined || known.revision < slip.revision) this.#slips.set(slip.reportId, slip)
  }

  /** Sums by case and kind, without those that are 0. */
  totals(): Readonly<Record<string, number>> {
    const sums = new Map<string, number>()
    for (const { cases: reported } of this.#slips.values()) {
      for (const { title, lines } of reported) for (const { kind, count } of lines) sums.set(`${title} ${kind}`, (sums.get(`${title} ${kind}`) ?? 0) + count)
    }
    return Object.fromEntries([...sums].filter(([, count]) => count !== 0).toSorted())
  }
}

/** Sums of what is posted on some days and not taken back, by case and kind. */
const truth = ({ db }: Bench, days: readonly Day[] = allDays): Readonly<Record<string, number>> =>
  Object.fromEntries(rowsOf<{ readonly name: string; readonly count: number }>(db, `
    SELECT cases.title || ' ' || current_actions.kind AS name, sum(count) AS count FROM current_actions JOIN cases ON cases.id = case_id
    WHERE state = 'posted' AND done_on IN (SELECT value FROM json_each(:days)) GROUP BY name`, { days: JSON.stringify(days) })
    .map(({ name, count }) => [name, count] as const).toSorted())

const everything: Ground = { period: { from: dayOf(1), to: dayOf(9) }, caseIds: 'all', isOfEvent: false }

/** A group with its records, and the office that gets its slips. */
const openGroup = async () => {
  const bench = createBench()
  const out = join(bench.folder, 'out')
  mkdirSync(out)
  const token = bench.services.files.keepPath(out)
  cases.forEach((_, index) => keepCase(bench.db, index + 1, { title: `Case ${index + 1}`, uaNumber: `${index + 1}/23` }))
  const { eventId } = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Evening', on: '2023-01-01' }, basedOn: null, cases: [...cases] }))
  const office = new Office()
  const recorded: ActionId[] = []
  const report = async ({ period, caseIds, isOfEvent }: Ground): Promise<void> => {
    const { fileNames: [name] } = valueOf(await bench.call('reports.save', { period, caseIds, eventId: isOfEvent ? eventId : null, headcount: null, remarks: '', answers: {}, campaign: '', saysSmallNumbers: true, formats: ['json'], token }))
    office.receive(JSON.parse(readFileSync(join(out, name ?? ''), 'utf8')) as Slip)
  }
  /** Each number of the table of the last week, beside the sum of the entries that it shows when it is pressed. */
  const numbersBesideEntries = async (): Promise<readonly (readonly [number, number])[]> => {
    const ground = { period: { from: dayOf(5), to: dayOf(9) }, caseIds: 'all' as const, eventId: null }
    const { report: shown } = valueOf(await bench.call('reports.preview', { ...ground, headcount: null, remarks: '', answers: {}, campaign: '', saysSmallNumbers: true }))
    const { columns, rows, corrections, totals } = reportTable(shown.summary)
    const wanted = [
      ...rows.map(({ item, cells }) => ({ row: { part: 'case' as const, caseId: item.caseId }, cells })),
      ...corrections.map(({ correction, cells }) => ({ row: { part: 'correction' as const, reportId: correction.reportId }, cells })),
      { row: { part: 'all' as const }, cells: totals },
    ]
    return Promise.all(wanted.flatMap(({ row, cells }) => columns.map(async (column, at) => {
      const entries = valueOf(await bench.call('reports.cell', { ...ground, cell: { row, kind: column.kind, byRoute: column.isByRoute ? { route: column.route } : null } }))
      return [cells[at] ?? 0, entries.reduce((sum, { count }) => sum + count, 0)] as const
    })))
  }
  const take = async (one: Step): Promise<void> => {
    if (one.do === 'report') return report(one.ground)
    if (one.do === 'record') {
      const action = actionOf(2_000 + recorded.length, idOf<CaseId>(one.at + 1), { kind: one.kind, on: one.on, count: one.count, state: one.isPosted ? 'posted' : 'written', route: 'group', event: one.isAtEvent ? { eventId, tableId: null } : null })
      recordActions(bench.db, [action])
      recorded.push(action.id)
      return undefined
    }
    const id = recorded[one.which % Math.max(1, recorded.length)]
    if (id !== undefined && one.do === 'bring-back') change(bench.db, 'DELETE FROM action_voids WHERE action_id = :id', { id })
    else if (id !== undefined) voidActions(bench.db, [id], bench.services.now())
    return undefined
  }
  return { bench, office, report, take, numbersBesideEntries }
}

describe('reports of a random history', () => {
  it('add up, in their newest revisions, to what was posted', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
      const { bench, office, report, take, numbersBesideEntries } = await openGroup()
      try {
        for (const one of steps) await take(one)
        for (const [number, sum] of await numbersBesideEntries()) expect(sum).toBe(number)
        await report(everything)
        expect(office.totals()).toEqual(truth(bench))
        // Each report again, in another order: nothing is counted twice.
        for (const one of steps.toReversed()) if (one.do === 'report') await take(one)
        expect(office.totals()).toEqual(truth(bench))
      } finally {
        bench.close()
      }
    }), { numRuns: 40 })
  })

  it('correct the earlier ones: after each that ends last, the office has what was posted on every day that was reported', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
      const { bench, office, take } = await openGroup()
      const reported = new Set<Day>()
      try {
        for (const one of steps) {
          if (one.do !== 'report') await take(one)
          else {
            const { period } = one.ground
            await take({ do: 'report', ground: { period, caseIds: 'all', isOfEvent: false } })
            const isLast = [...reported].every((on) => on <= period.to)
            for (const on of allDays) if (on >= period.from && on <= period.to) reported.add(on)
            if (isLast) expect(office.totals()).toEqual(truth(bench, [...reported]))
          }
        }
      } finally {
        bench.close()
      }
    }), { numRuns: 40 })
  })
})
