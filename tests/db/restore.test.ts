import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftKey } from '../../core/draft/draft-key.ts'
import type { DraftKey } from '../../core/draft/types.ts'
import type { ActionId, CaseId, DocumentId } from '../../core/ids.ts'
import { listActions, recordActions, voidActions } from '../../db/actions.ts'
import { copyDatabase, sequenceOf } from '../../db/backup.ts'
import { compareWithCopy } from '../../db/compare-copy.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { discardDraft, keepDraft } from '../../db/drafts.ts'
import { connectionOf } from '../../db/handle.ts'
import { restoreCopy } from '../../db/restore.ts'
import { dataRevision } from '../../db/revision.ts'
import { asStep } from '../../db/undo/current-step.ts'
import { revertStep } from '../../db/undo/revert.ts'
import { listSteps } from '../../db/undo/steps.ts'
import { addWaiting, type WaitingDocument } from '../../db/waiting-documents.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import { databaseBench, hashOf, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase } from '../kit/kept-records.ts'

let bench: DatabaseBench
let caseId: CaseId
let copy: string
beforeEach(() => {
  bench = databaseBench()
  caseId = keepCase(bench.db(), 1)
  copy = join(bench.folder, 'backups', 'copy.sqlite')
})
afterEach(() => bench.close())

const record = (number: number, count = 1): void => recordActions(bench.db(), [actionOf(number, caseId, { count })])
const recorded = (): readonly string[] => listActions(bench.db(), { caseId: null, includeVoided: false }).map(({ id }) => id).toSorted()
const kindOf = (kind: string) => compareWithCopy(bench.db(), copy)?.kinds.find((found) => found.kind === kind)

describe('a copy', () => {
  it('is not made of data that fail their own check', () => {
    connectionOf(bench.db()).pragma('foreign_keys = OFF')
    connectionOf(bench.db()).exec("INSERT INTO action_voids VALUES ('no action', '2026')")
    expect(copyDatabase(bench.db(), copy)).toMatchObject({ ok: false, problem: { code: 'unsound' } })
    expect(existsSync(copy)).toBe(false)
  })

  it('leaves no part where it cannot be written', () => {
    mkdirSync(copy, { recursive: true })
    expect(copyDatabase(bench.db(), copy)).toMatchObject({ ok: false, problem: { code: 'cannot-write' } })
    expect(readdirSync(join(bench.folder, 'backups'))).toEqual(['copy.sqlite'])
  })
})

describe('a process that dies after a restore', () => {
  it('leaves no log before the first counted change, because a log without a number is refused', () => {
    expect(copyDatabase(bench.db(), copy)).toMatchObject({ ok: true })
    expect(restoreCopy(bench.db(), bench.path, copy, join(bench.folder, 'replaced'))).toEqual({ ok: true, value: null })
    expect(statSync(`${bench.path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  })

  it('leaves data that the next start opens: their log counts on from the number in the file', () => {
    expect(copyDatabase(bench.db(), copy)).toMatchObject({ ok: true })
    for (const number of [2001, 2002, 2003]) record(number)
    const before = sequenceOf(bench.db())
    expect(restoreCopy(bench.db(), bench.path, copy, join(bench.folder, 'replaced'))).toEqual({ ok: true, value: null })
    record(2004)
    const [left, path] = [join(bench.folder, 'left'), join(bench.folder, 'left', 'vigil.sqlite')]
    mkdirSync(left)
    for (const end of ['', '-wal', '-acknowledged']) copyFileSync(`${bench.path}${end}`, `${path}${end}`)
    const opened = openDatabase(path)
    expect(opened.ok ? sequenceOf(opened.value) > before : opened.problem.code).toBe(true)
    if (opened.ok) closeDatabase(opened.value)
  })
})

describe('the preview of a restore', () => {
  it('counts drafts and documents to check, as the window shows them', () => {
    const draft = (key: DraftKey, value = '"typed"'): void => keepDraft(bench.db(), { key, page: '{}', value, basedOn: null, updatedAt: 'now' })
    draft(draftKey('member', 'new'))
    draft(draftKey('note', caseId, 'new'))
    expect(copyDatabase(bench.db(), copy)).toMatchObject({ ok: true })
    draft(draftKey('note', caseId, 'new'), '"typed on"')
    draft(draftKey('postage'))
    draft(draftKey('report'))
    discardDraft(bench.db(), draftKey('report'), 'now')
    draft(draftKey('note', idOf<CaseId>(99), 'new'))
    addWaiting(bench.db(), idOf<DocumentId>(7), { fileName: 'appeal.txt', bytes: new Uint8Array([1]) } as WaitingDocument, 'now')
    const none = { count: 0, names: [] }
    expect(kindOf('drafts')).toEqual({ kind: 'drafts', back: none, lost: { count: 1, names: [] }, changed: { count: 1, names: [] }, same: 1 })
    expect(kindOf('waiting')).toEqual({ kind: 'waiting', back: none, lost: { count: 1, names: ['appeal.txt'] }, changed: none, same: 0 })
  })

  it('counts what would come back, be lost, change and stay, and changes nothing', () => {
    record(10, 12)
    record(11, 3)
    record(12)
    expect(copyDatabase(bench.db(), copy)).toMatchObject({ ok: true })
    voidActions(bench.db(), [idOf<ActionId>(11)], 'now')
    record(13, 20)
    keepCase(bench.db(), 2, { title: 'Dock clerks' })
    connectionOf(bench.db()).exec(`UPDATE cases SET status = 'closed' WHERE id = '${caseId}'`)
    const before = [hashOf(bench.path), hashOf(copy)]
    expect(kindOf('actions')).toEqual({ kind: 'actions', back: { count: 3, names: [] }, lost: { count: 20, names: [] }, changed: { count: 0, names: [] }, same: 13 })
    expect(kindOf('cases')).toMatchObject({ back: { count: 0 }, lost: { count: 1, names: ['Dock clerks'] }, changed: { count: 1 }, same: 0 })
    expect(kindOf('documents')).toMatchObject({ lost: { count: 1 }, same: 1 })
    expect([hashOf(bench.path), hashOf(copy)]).toEqual(before)
  })
})

describe('restoring a copy', () => {
  it('gives the same handle the data of the copy, and the data before can be restored again', () => {
    record(10)
    copyDatabase(bench.db(), copy)
    record(11)
    const now = join(bench.folder, 'backups', 'now.sqlite')
    copyDatabase(bench.db(), now)
    const revision = dataRevision(bench.db())
    expect(restoreCopy(bench.db(), bench.path, copy, join(bench.folder, 'replaced'))).toEqual({ ok: true, value: null })
    expect(recorded()).toEqual([idOf(10)])
    expect(dataRevision(bench.db())).toBeGreaterThan(revision)
    record(12)
    expect(restoreCopy(bench.db(), bench.path, now, join(bench.folder, 'replaced-2'))).toEqual({ ok: true, value: null })
    expect(recorded()).toEqual([idOf(10), idOf(11)])
    bench.reopen()
    expect(recorded()).toEqual([idOf(10), idOf(11)])
  })

  it('counts on from the highest number, so that no two copies of equal number differ', () => {
    copyDatabase(bench.db(), copy)
    for (const number of [10, 11, 12]) record(number)
    const before = sequenceOf(bench.db())
    restoreCopy(bench.db(), bench.path, copy, join(bench.folder, 'replaced'))
    expect(sequenceOf(bench.db())).toBeGreaterThan(before)
    bench.reopen()
    expect(sequenceOf(bench.db())).toBeGreaterThan(before)
  })

  it.each([
    ['damaged', () => truncateSync(copy, 9000)],
    ['of a newer version', () => {
      const raw = databaseBench()
      connectionOf(raw.db()).pragma('user_version = 9999')
      const path = raw.path
      closeDatabase(raw.db())
      copyFileSync(path, copy)
      raw.close()
    }],
  ])('is refused for a copy that is %s; the data stay open as they were', (_what, spoil) => {
    copyDatabase(bench.db(), copy)
    record(10)
    spoil()
    expect(restoreCopy(bench.db(), bench.path, copy, join(bench.folder, 'replaced'))).toMatchObject({ ok: false })
    record(11)
    expect(recorded()).toEqual([idOf(10), idOf(11)])
    expect(existsSync(join(bench.folder, 'replaced'))).toBe(false)
  })
})

describe('the undo list after a restore', () => {
  it('is that of the copy, and goes on', () => {
    copyDatabase(bench.db(), copy)
    restoreCopy(bench.db(), bench.path, copy, join(bench.folder, 'replaced'))
    asStep(bench.db(), { at: '2026-11-12T19:00:00.000Z', title: { code: 'practice-added', values: {} } }, () => record(20))
    const [step] = listSteps(bench.db())
    expect(step?.number).toBe(1)
    revertStep(bench.db(), step?.number ?? (0 as StepNumber), [], '2026-11-12T19:01:00.000Z')
    expect(recorded()).toEqual([])
  })
})
