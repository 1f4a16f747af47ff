import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import type { CaseId } from '../../core/ids.ts'
import { columnTotals } from '../../core/tally/cell-sums.ts'
import { tallyColumns } from '../../core/tally/columns.ts'
import { listActions } from '../../db/actions.ts'
import { maxSteps } from '../../db/undo/log-changes.ts'
import { dumpOf } from '../kit/dump.ts'
import { keepCase } from '../kit/kept-records.ts'
import { createBench, reopenBench, undoNext, valueOf } from '../kit/services.ts'

const edit = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), at: fc.nat(2), sheet: fc.integer({ min: 1, max: 2 }), column: fc.constantFrom(...tallyColumns), typed: fc.option(fc.nat(60)) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('post' as const), pick: fc.nat(50), part: fc.nat(50) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
)

it('random edits of cells: each cell says what was typed last, totals are the sums of the cells and of the entries, and undone all gives the data before', async () => {
  await fc.assert(fc.asyncProperty(fc.array(edit, { maxLength: 40 }), async (edits) => {
    let bench = createBench()
    try {
      const caseIds = [1, 2, 3].map((number) => keepCase(bench.db, number))
      const { eventId } = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Evening', on: '2023-01-28' }, basedOn: null, cases: caseIds }))
      const before = dumpOf(bench.db)
      const typed = new Map<string, number>()
      let steps = 0
      for (const one of edits) {
        if (one.do === 'restart') bench = reopenBench(bench)
        else if (one.do === 'post') {
          const waiting = listActions(bench.db, { caseId: null, includeVoided: false }).filter(({ state }) => state === 'written')
          const entry = waiting[one.pick % Math.max(waiting.length, 1)]
          const count = entry && (entry.signatories === null ? 1 + (one.part % entry.count) : entry.count)
          if (entry && count) valueOf(await bench.call('actions.setState', { actions: [{ id: entry.id, count }], state: 'posted', route: 'group' }))
          if (entry) steps += 1
        } else {
          const answer = await bench.call('tally.saveCell', { eventId, sheet: one.sheet, caseId: caseIds[one.at] ?? ('' as CaseId), column: one.column, typed: one.typed })
          const cell = `${one.sheet} ${one.at} ${one.column}`
          // A cell that is refused says what it said before.
          if (!answer.ok) expect(['cell-settled', 'cell-no-group-letters']).toContain(answer.problem.code)
          else typed.set(cell, one.typed ?? 0)
          if (answer.ok && answer.step !== undefined) steps += 1
        }
      }
      let all = 0
      for (const sheet of [1, 2]) {
        const { rows } = valueOf(await bench.call('tally.sheet', { eventId, sheet }))
        const totals = columnTotals(rows.map(({ cells }) => cells))
        for (const column of tallyColumns) {
          expect(totals[column] ?? 0).toBe(rows.reduce((sum, { cells }) => sum + (cells[column] ?? 0), 0))
          // Where group letters are lessened, the entry that goes takes its signatures along.
          if (column === 'signed-by') continue
          expect(rows.map(({ cells }) => cells[column] ?? 0)).toEqual(caseIds.map((_, at) => typed.get(`${sheet} ${at} ${column}`) ?? 0))
          all += totals[column] ?? 0
        }
      }
      expect(listActions(bench.db, { caseId: null, includeVoided: false }).reduce((sum, { count }) => sum + count, 0)).toBe(all)
      expect(steps).toBeLessThan(maxSteps)
      for (; steps > 0; steps -= 1) await undoNext(bench)
      expect(dumpOf(bench.db)).toEqual(before)
    } finally {
      bench.close()
    }
  }), { numRuns: 25 })
}, 300_000)
