import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../core/case/case-file.ts'
import type { Case } from '../../core/case/types.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { recordActions } from '../../db/actions.ts'
import { changeCase, historyOf, newestEntry, undoChange } from '../../db/case-change.ts'
import { listCases } from '../../db/case-list.ts'
import { getCase } from '../../db/cases.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { connectionOf } from '../../db/handle.ts'
import { first } from '../../db/migrations/010-first.ts'
import { getSource } from '../../db/sources.ts'
import { caseFacts } from '../kit/case-draft.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase, sourceOf } from '../kit/kept-records.ts'

let bench: DatabaseBench
let id: CaseId
beforeEach(() => {
  bench = databaseBench()
  id = keepCase(bench.db(), 1)
})
afterEach(() => bench.close())

const kept = (): Case => {
  const found = getCase(bench.db(), id)
  if (!found) throw new Error('The case is gone')
  return found
}

const change = (changes: Partial<Parameters<typeof changeCase>[1]>, at = '2026-11-12T10:00:00.000Z'): void => {
  const now = kept()
  const targets = now.targets.filter(({ isRetired }) => !isRetired)
  const done = changeCase(bench.db(), {
    id, revision: now.revision, at, facts: { ...now, targets }, targetIds: targets.map((target) => target.id), status: now.status, file: now.file,
    reason: { kind: 'edited' }, source: null, ...changes,
  })
  expect(done.ok).toBe(true)
}

const withoutRevision = ({ revision: _revision, ...rest }: Case) => rest

describe('undoing changes of a case', () => {
  it('takes back the newest one by one, also after a restart, down to the state as it was added', () => {
    const start = withoutRevision(kept())
    change({ facts: { ...caseFacts(), title: 'Second' }, targetIds: [idOf<TargetId>(501)] })
    const second = withoutRevision(kept())
    change({ status: 'closed', file: { ...emptyCaseFile, ownRules: ['By hand'] }, reason: { kind: 'closed' } }, '2026-11-13T10:00:00.000Z')
    bench.reopen()
    expect(undoChange(bench.db(), id, '2026-11-14T10:00:00.000Z')?.reason).toEqual({ kind: 'closed' })
    expect(withoutRevision(kept())).toEqual(second)
    bench.reopen()
    expect(undoChange(bench.db(), id, '2026-11-15T10:00:00.000Z')?.reason).toEqual({ kind: 'edited' })
    expect(withoutRevision(kept())).toEqual(start)
    expect([undoChange(bench.db(), id, '2026-11-16T10:00:00.000Z'), newestEntry(bench.db(), id)]).toEqual([undefined, undefined])
    expect(historyOf(bench.db(), id).map(({ reason, isUndone, revision }) => [revision, reason.kind, isUndone])).toEqual([
      [5, 'undone', false], [4, 'undone', false], [3, 'closed', true], [2, 'edited', true],
    ])
  })

  it('puts a document that came with an issue out of sight, and the search follows', () => {
    const source = sourceOf(950, 'Zweite Nachricht')
    change({ facts: { ...caseFacts(), title: 'Renamed' }, targetIds: [idOf<TargetId>(501)], source, reason: { kind: 'issue-read', sourceId: source.id, issue: 'update', fileName: 'appeal.txt' } })
    const found = (search: string) => listCases(bench.db(), { search, status: 'all' }).length
    expect([kept().sources.length, found('zweite'), found('renamed')]).toEqual([2, 1, 1])
    undoChange(bench.db(), id, '2026-11-14T10:00:00.000Z')
    expect([kept().sources.length, getSource(bench.db(), id)?.text.lines[0], found('zweite'), found('renamed'), found('berge')]).toEqual([1, { text: 'URGENT ACTION' }, 0, 0, 1])
  })

  it('brings back a target that was retired, under its own id', () => {
    recordActions(bench.db(), [actionOf(40, id, { targetId: idOf<TargetId>(501) })])
    const targets = (): readonly unknown[] => kept().targets.map((target) => [target.id, target.isRetired])
    change({ facts: { ...caseFacts(), targets: [] }, targetIds: [] })
    const retired = targets()
    undoChange(bench.db(), id, '2026-11-14T10:00:00.000Z')
    expect([retired, targets()]).toEqual([[[idOf(501), true]], [[idOf(501), false]]])
  })
})

describe('a file of the first version', () => {
  it('keeps its cases, their history and documents', () => {
    const old = databaseBench({ migrations: [{ version: 10, sql: first }] })
    const connection = connectionOf(old.db())
    connection.exec(`INSERT INTO cases (id, status, practice, added_on, revision, kind, title, demands, letters, preferred_languages, people_at_risk, previous)
      VALUES ('${idOf(7)}', 'open', 0, '2025-01-01', 2, 'first', 'Old case', '[]', '[]', '[]', '[]', '[]')`)
    connection.exec(`INSERT INTO case_history (case_id, revision, facts) VALUES ('${idOf(7)}', 1, '${JSON.stringify({ ...kept(), id: idOf(7), title: 'Older', targets: [], file: undefined })}')`)
    connection.exec(`INSERT INTO sources (id, case_id, file_name, media_type, bytes, text, reader_version, kind, added_on)
      VALUES ('${idOf(8)}', '${idOf(7)}', 'old.txt', 'text/plain', x'00ff10', '{"lines":[{"text":"Old"}]}', '1', 'first', '2025-01-01')`)
    closeDatabase(old.db())
    const opened = openDatabase(old.path)
    if (!opened.ok) throw new Error(opened.problem.detail)
    const found = getCase(opened.value, idOf<CaseId>(7))
    expect([found?.title, found?.file, historyOf(opened.value, idOf<CaseId>(7)).map(({ reason, before }) => [reason.kind, before.title, before.file])]).toEqual([
      'Old case', emptyCaseFile, [['edited', 'Older', emptyCaseFile]],
    ])
    expect(getSource(opened.value, idOf<CaseId>(7))).toEqual({ fileName: 'old.txt', mediaType: 'text/plain', text: { lines: [{ text: 'Old' }] }, bytes: new Uint8Array([0, 255, 16]) })
    undoChange(opened.value, idOf<CaseId>(7), '2026-11-14T10:00:00.000Z')
    expect(getCase(opened.value, idOf<CaseId>(7))?.title).toBe('Older')
    closeDatabase(opened.value)
  })
})
