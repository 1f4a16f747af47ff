import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, CaseStatus } from '../../core/case/types.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { changeCase, historyOf, undoChange } from '../../db/case-change.ts'
import { getCase } from '../../db/cases.ts'
import { caseFacts } from '../kit/case-draft.ts'
import { databaseBench } from '../kit/database.ts'
import { idOf, keepCase } from '../kit/kept-records.ts'

const at = '2026-11-12T10:00:00.000Z'
const [sample] = caseFacts().targets
if (!sample) throw new Error('The sample has a target')

type Step = { readonly does: 'change' | 'undo' | 'restart'; readonly title: string; readonly targets: readonly number[]; readonly status: CaseStatus; readonly note: string }

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('change', 'change', 'change', 'undo', 'undo', 'restart'),
  title: fc.string({ minLength: 1, maxLength: 8 }),
  targets: fc.subarray([501, 502, 503]),
  status: fc.constantFrom('open', 'closed'),
  note: fc.string({ maxLength: 5 }),
})

const withoutRevision = ({ revision: _revision, ...rest }: Case) => rest

describe('undoing in any order with changes and restarts', () => {
  it('always gives the state before the newest change that was not undone, and forgets no step', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const bench = databaseBench()
      try {
        const id = keepCase(bench.db(), 1)
        const kept = (): Case => {
          const found = getCase(bench.db(), idOf<CaseId>(1))
          if (!found) throw new Error('The case is gone')
          return found
        }
        const before: ReturnType<typeof withoutRevision>[] = []
        let entries = 0
        for (const { does, title, targets, status, note } of steps) {
          if (does === 'restart') bench.reopen()
          else if (does === 'undo') {
            const wanted = before.pop()
            expect(undoChange(bench.db(), id, at) === undefined).toBe(wanted === undefined)
            if (wanted) expect(withoutRevision(kept())).toEqual(wanted)
            entries += wanted ? 1 : 0
          } else {
            const now = kept()
            before.push(withoutRevision(now))
            const facts = { ...now, title, targets: targets.map((number) => ({ ...sample, name: `Target ${number}` })) }
            changeCase(bench.db(), {
              id, revision: now.revision, at, facts, targetIds: targets.map((number) => idOf<TargetId>(number)), status,
              file: { ...now.file, deadlineNote: note }, reason: { kind: 'edited' }, source: null,
            })
            entries += 1
          }
          expect([historyOf(bench.db(), id).length, kept().revision]).toEqual([entries, entries + 1])
        }
      } finally {
        bench.close()
      }
    }), { numRuns: 40 })
  }, 60_000)
})
