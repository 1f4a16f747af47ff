import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caseStateOf } from '../../../core/case/case-state.ts'
import type { Case } from '../../../core/case/types.ts'
import type { ActionId, CaseId, MemberId, MemberImportId, TemplateId } from '../../../core/ids.ts'
import { stepTitle } from '../../../core/undo/step-title.ts'
import type { StepNumber } from '../../../core/undo/types.ts'
import { listActions, recordActions, voidActions } from '../../../db/actions.ts'
import { changeCase } from '../../../db/case-change.ts'
import { findCases } from '../../../db/case-find.ts'
import { getCase } from '../../../db/cases.ts'
import { change, connectionOf, inTransaction } from '../../../db/handle.ts'
import { importMembers } from '../../../db/member-imports.ts'
import { addTemplate, removeTemplate } from '../../../db/templates.ts'
import { asStep } from '../../../db/undo/current-step.ts'
import { previewRevert } from '../../../db/undo/preview.ts'
import { revertStep } from '../../../db/undo/revert.ts'
import { listSteps, nextSteps } from '../../../db/undo/steps.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'
import { dumpOf } from '../../kit/dump.ts'
import { actionOf, idOf, keepCase, someDay } from '../../kit/kept-records.ts'
import { plainMember } from '../../kit/sample-member.ts'

const at = '2026-11-12T10:00:00.000Z'

let bench: DatabaseBench
beforeEach(() => void (bench = databaseBench()))
afterEach(() => bench.close())

/** Does the work as a step and answers its number. */
const step = (work: () => unknown): StepNumber => {
  const made = asStep(bench.db(), { at, title: stepTitle('settings-changed', {}) }, work).made()
  if (made === null) throw new Error('The step changed nothing')
  return made
}

const turned = (number: StepNumber, withIt: readonly StepNumber[] = []): string => {
  const found = revertStep(bench.db(), number, withIt, at)
  return found.ok ? 'done' : found.problem
}

const caseIn = (id: CaseId): Case => {
  const found = getCase(bench.db(), id)
  if (!found) throw new Error('The case is gone')
  return found
}

const rename = (id: CaseId, title: string): void => {
  const kept = caseIn(id)
  const state = caseStateOf(kept)
  changeCase(bench.db(), { ...state, facts: { ...state.facts, title }, id, revision: kept.revision, at, reason: { kind: 'edited' }, source: null })
}

const found = (search: string): number =>
  findCases(bench.db(), { search, status: 'all', country: null, language: null, deadline: 'any' }, someDay, 10).items.length

describe('a step', () => {
  it('is undone and redone to the same rows, with blobs, numbers and NULL as they were', () => {
    const empty = dumpOf(bench.db())
    const number = step(() => keepCase(bench.db(), 1))
    const kept = dumpOf(bench.db())
    expect([turned(number), dumpOf(bench.db())]).toEqual(['done', empty])
    expect([turned(number), dumpOf(bench.db())]).toEqual(['done', kept])
    expect([turned(number), turned(number), dumpOf(bench.db())]).toEqual(['done', 'done', kept])
  })

  it('is undone after a restart, by order and not by the clock', () => {
    keepCase(bench.db(), 1)
    const first = dumpOf(bench.db())
    asStep(bench.db(), { at: '2031-01-01T00:00:00.000Z', title: stepTitle('settings-changed', {}) }, () => recordActions(bench.db(), [actionOf(10, idOf(1))]))
    const second = step(() => recordActions(bench.db(), [actionOf(11, idOf(1))]))
    bench.reopen()
    expect(nextSteps(bench.db()).undo?.number).toBe(second)
    expect([turned(second), turned(nextSteps(bench.db()).undo?.number ?? second), dumpOf(bench.db())]).toEqual(['done', 'done', first])
  })

  it('leaves no line where nothing was changed, or where all was rolled back', () => {
    const nothing = asStep(bench.db(), { at, title: stepTitle('settings-changed', {}) }, () => removeTemplate(bench.db(), idOf<TemplateId>(7)))
    const thrown = asStep(bench.db(), { at, title: stepTitle('settings-changed', {}) }, () => {
      try {
        inTransaction(bench.db(), () => {
          keepCase(bench.db(), 1)
          throw new Error('no')
        })
      } catch {
        return 'rolled back'
      }
      return 'kept'
    })
    expect([nothing.made(), thrown.value, thrown.made(), listSteps(bench.db())]).toEqual([null, 'rolled back', null, []])
  })

  it('brings the search back with the case', () => {
    const id = keepCase(bench.db(), 1, { title: 'Librarian held' })
    const renamed = step(() => rename(id, 'Poet released'))
    const hits = () => [found('Librarian'), found('Poet')]
    expect([hits(), turned(renamed), hits(), turned(renamed), hits()]).toEqual([[0, 1], 'done', [1, 0], 'done', [0, 1]])
  })

  it('of 101 steps the oldest is forgotten with all that it logged', () => {
    keepCase(bench.db(), 1)
    for (let number = 0; number < 101; number += 1) step(() => recordActions(bench.db(), [actionOf(1000 + number, idOf(1))]))
    const rows = connectionOf(bench.db()).prepare('SELECT (SELECT count(*) FROM undo_steps), (SELECT count(DISTINCT step) FROM undo_changes), (SELECT min(step) FROM undo_changes)').raw().get()
    expect(rows).toEqual([100, 100, 2])
  })
})

describe('a recorded action', () => {
  it('can be removed by undo and by nothing else', () => {
    keepCase(bench.db(), 1)
    const number = step(() => recordActions(bench.db(), [actionOf(10, idOf(1))]))
    expect(() => change(bench.db(), 'DELETE FROM actions')).toThrow('only ever added')
    expect(turned(number)).toBe('done')
    recordActions(bench.db(), [actionOf(11, idOf(1))])
    expect(() => change(bench.db(), 'DELETE FROM actions')).toThrow('only ever added')
  })

  it('of a saved report stays in the file, marked as taken back, and redo lets it count again', () => {
    keepCase(bench.db(), 1)
    const number = step(() => recordActions(bench.db(), [actionOf(10, idOf(1), { recordedAt: at })]))
    connectionOf(bench.db()).exec(`INSERT INTO reports (id, revision, made_on, saved_at, period_from, period_to, case_ids, total, folder, file_names, report)
      VALUES ('r', 1, '2026-11-12', '2026-11-12T10:00:01.000Z', '2026-11-01', '2026-11-30', '"all"', 1, '', '[]', '{}');
      INSERT INTO report_actions (action_id, report_id, sign) SELECT id, 'r', 1 FROM actions`)
    const rows = () => listActions(bench.db(), { caseId: null, includeVoided: true }).map(({ isVoided }) => isVoided)
    expect(previewRevert(bench.db(), number, at)).toMatchObject({ voided: 1, counts: [{ of: 'actions', now: 1, after: 0 }], problem: null })
    expect([rows(), turned(number), rows(), turned(number), rows()]).toEqual([[false], 'done', [true], 'done', [false]])
    expect([turned(number), rows(), turned(number), rows()]).toEqual(['done', [true], 'done', [false]])
  })

  it('that took the place of another gives it back', () => {
    keepCase(bench.db(), 1)
    recordActions(bench.db(), [actionOf(10, idOf(1))])
    const before = dumpOf(bench.db())
    const posted = step(() => recordActions(bench.db(), [actionOf(11, idOf(1), { state: 'posted', replaces: idOf<ActionId>(10) })]))
    expect([turned(posted), dumpOf(bench.db())]).toEqual(['done', before])
  })
})

describe('a step that later ones were built on', () => {
  it('is undone with them, when they were shown, and never without', () => {
    const empty = dumpOf(bench.db())
    const added = step(() => keepCase(bench.db(), 1))
    const recorded = step(() => recordActions(bench.db(), [actionOf(10, idOf(1))]))
    const taken = step(() => voidActions(bench.db(), [idOf<ActionId>(10)], at))
    const full = dumpOf(bench.db())
    expect(previewRevert(bench.db(), added, at)).toMatchObject({ withIt: [{ number: taken }, { number: recorded }], problem: null })
    expect([turned(added), turned(added, [recorded]), dumpOf(bench.db())]).toEqual(['built-on', 'built-on', full])
    expect([turned(added, [recorded, taken]), dumpOf(bench.db())]).toEqual(['done', empty])
    const redone = [nextSteps(bench.db()).redo?.number, turned(added), nextSteps(bench.db()).redo?.number, turned(recorded), turned(taken), dumpOf(bench.db())]
    expect(redone).toEqual([added, 'done', recorded, 'done', 'done', full])
  })

  it('is undone alone where the later ones touched other rows', () => {
    const one = keepCase(bench.db(), 1)
    const other = keepCase(bench.db(), 2)
    const first = step(() => rename(one, 'First'))
    step(() => rename(other, 'Second'))
    expect([turned(first), caseIn(one).title === 'First', caseIn(other).title]).toEqual(['done', false, 'Second'])
  })

  it('is refused where what it would bring back refers to something that is gone', () => {
    const member = { id: idOf<MemberId>(20), facts: plainMember('Ines Albrecht') }
    importMembers(bench.db(), { importId: idOf<MemberImportId>(30), fileName: 'list.csv', addedOn: someDay, columns: [], log: [], added: [member], changed: [] })
    const removed = step(() => change(bench.db(), 'DELETE FROM members'))
    // Outside every step, on a row that no step touched: the log does not have it.
    change(bench.db(), 'DELETE FROM member_imports')
    const before = dumpOf(bench.db())
    expect(previewRevert(bench.db(), removed, at)?.problem).toBe('not-as-left')
    expect([turned(removed), dumpOf(bench.db())]).toEqual(['not-as-left', before])
  })
})

describe('redo', () => {
  it('ends with the next change, and the line keeps it where nothing is in the way', () => {
    keepCase(bench.db(), 1)
    const first = step(() => recordActions(bench.db(), [actionOf(10, idOf(1))]))
    turned(first)
    expect(nextSteps(bench.db())).toMatchObject({ undo: null, redo: { number: first }, undoCount: 0, redoCount: 1 })
    step(() => addTemplate(bench.db(), { id: idOf<TemplateId>(7), name: 'Own', addedOn: someDay, bytes: new Uint8Array([0, 255]) }))
    expect([nextSteps(bench.db()).redo, turned(first)]).toEqual([null, 'done'])
  })
})

describe('a change outside every step', () => {
  it('is undone with the step that changed the row before', () => {
    const id = keepCase(bench.db(), 1)
    const before = dumpOf(bench.db())
    const renamed = step(() => rename(id, 'First'))
    change(bench.db(), 'UPDATE cases SET country = :country WHERE id = :id', { id, country: 'Named by a job' })
    const after = dumpOf(bench.db())
    expect([turned(renamed), dumpOf(bench.db()), turned(renamed), dumpOf(bench.db())]).toEqual(['done', before, 'done', after])
  })
})
