import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Result } from '../../../core/result.ts'
import { recentActions, recordActions } from '../../../db/actions.ts'
import { copyDatabase } from '../../../db/backup.ts'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { readStoredKey } from '../../../db/file/stored-key.ts'
import { unwrapByPassphrase } from '../../../db/key/wrap.ts'
import { keyOf } from '../../../db/handle.ts'
import { createBackups } from '../../../main/backup/backups.ts'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { previewRestore } from '../../../main/backup/restore.ts'
import { createPassphrases, type Passphrases } from '../../../main/passphrase/passphrases.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { readableIn, plainFolder } from '../../kit/converted-folder.ts'
import { openOrThrow, outcomeOf } from '../../kit/crashed-files.ts'
import { cheap } from '../../kit/encrypted-file.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'

let folder: string
let path: string
let db: WritableDb
let isBusy: boolean
let passphrases: Passphrases
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-passphrase-'))
  path = join(folder, 'vigil.sqlite')
  plainFolder(folder)
  db = openOrThrow(path)
  isBusy = false
  passphrases = createPassphrases({ db, dataFolder: folder, isBusy: () => isBusy, recodeBeside: () => true, cost: cheap })
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})

const passphrase = 'lantern over the mill lane'
const codeOf = (answer: Result<unknown, CallProblem>): string => (answer.ok ? 'done' : answer.problem.code)
const groupsOf = (begun: Result<readonly string[], CallProblem>): readonly string[] => (begun.ok ? begun.value : [])
const set = async (): Promise<Result<readonly string[], CallProblem>> => passphrases.confirm(groupsOf(passphrases.begin(passphrase)).join(' '))

describe('the passphrase of open data', () => {
  it('encrypts nothing before the recovery key was typed back', async () => {
    expect([codeOf(await passphrases.confirm('')), codeOf(passphrases.begin('short'))]).toEqual(['passphrase-not-begun', 'passphrase-short'])
    const groups = groupsOf(passphrases.begin(passphrase))
    const other = groupsOf(passphrases.begin(passphrase))
    expect([groups.length, codeOf(await passphrases.confirm('')), codeOf(await passphrases.confirm(groups.join(' '))), passphrases.isSet(), existsSync(`${path}-key`)])
      .toEqual([8, 'recovery-key-length', 'recovery-key-other', false, false])
    expect([codeOf(await passphrases.confirm(other.join(' '))), passphrases.isSet(), readableIn(folder), recentActions(db, 10).length]).toEqual(['done', true, [], 2])
  })

  it('waits for a pack that is being made', async () => {
    isBusy = true
    expect([codeOf(await set()), passphrases.isSet()]).toEqual(['passphrase-busy', false])
    isBusy = false
    expect([codeOf(await set()), codeOf(passphrases.begin(passphrase))]).toEqual(['done', 'passphrase-not-begun'])
    isBusy = true
    expect([codeOf(await passphrases.remove(passphrase)), passphrases.isSet()]).toEqual(['passphrase-busy', true])
  })

  it('is changed and removed by who knows it', async () => {
    await set()
    const next = 'another lantern entirely'
    expect([codeOf(await passphrases.change('wrong', next)), codeOf(await passphrases.change(passphrase, 'short')), codeOf(await passphrases.change(passphrase, next))])
      .toEqual(['passphrase-wrong', 'passphrase-short', 'done'])
    expect([codeOf(await passphrases.remove(passphrase)), passphrases.isSet(), codeOf(await passphrases.remove(next)), passphrases.isSet(), existsSync(`${path}-key`), recentActions(db, 10).length])
      .toEqual(['passphrase-wrong', true, 'done', false, false, 2])
    expect(readableIn(folder)).toEqual(['backups/copy.sqlite', 'snapshots/copy.sqlite', 'vigil.sqlite'])
  })

  it('is not removed while a damaged copy would be lost', async () => {
    await set()
    const copy = join(folder, 'backups', 'copy.sqlite')
    const bytes = readFileSync(copy)
    writeFileSync(copy, bytes.fill(1, 5000))
    expect(await passphrases.remove(passphrase)).toMatchObject({ ok: false, problem: { code: 'passphrase-copies-left', values: { names: ['copy.sqlite'] } } })
    expect(readableIn(folder)).toEqual([])
  })

  it('goes with every copy to the second place, so that a lost laptop is not the end of them', async () => {
    await set()
    const stick = join(folder, 'stick')
    mkdirSync(stick)
    const backups = createBackups({ db, dataFolder: folder, now: () => '2026-11-12T19:00:00.000Z', log: { info: () => undefined, error: () => 'E-0001' }, work: copyWorkWith(() => keyOf(db)) })
    recordActions(db, [actionOf(5, idOf<CaseId>(1))])
    expect(await backups.chooseSecondPlace(stick)).toEqual({ ok: true, value: null })
    const copied = (await backups.list()).find(({ place }) => place === 'elsewhere')
    expect([copied?.counts?.actions, readableIn(folder)]).toEqual([3, []])
    const there = backups.files().find(({ place }) => place === 'elsewhere')?.path ?? ''
    expect([existsSync(join(there, '..', 'vigil.sqlite-key')), outcomeOf(there)]).toEqual([true, expect.objectContaining({ code: 'key-missing' })])
    // As the words of a locked copy say: on another laptop, with the file of the key beside it.
    const other = join(folder, 'other-laptop', 'vigil.sqlite')
    mkdirSync(join(folder, 'other-laptop'))
    copyFileSync(there, other)
    copyFileSync(join(there, '..', 'vigil.sqlite-key'), `${other}-key`)
    const stored = readStoredKey(other)
    expect([outcomeOf(other), outcomeOf(other, { key: stored.ok ? await unwrapByPassphrase(stored.value, passphrase) : undefined })]).toEqual([expect.objectContaining({ code: 'locked' }), 3])
  })

  it('is said to be missing where a locked copy is restored over data of another key, or of none', async () => {
    await set()
    const locked = join(folder, 'locked.sqlite')
    copyFileSync(join(folder, 'backups', 'copy.sqlite'), locked)
    expect(codeOf(previewRestore({ db }, locked))).toBe('done')
    await passphrases.remove(passphrase)
    expect(codeOf(previewRestore({ db }, locked))).toBe('copy-locked')
    await set()
    expect([codeOf(previewRestore({ db }, locked)), recentActions(db, 10).length]).toEqual(['copy-locked', 2])
  })

  it('keeps copies that are made afterwards unreadable', async () => {
    await set()
    expect(copyDatabase(db, join(folder, 'backups', 'later.sqlite')).ok).toBe(true)
    expect(readableIn(folder)).toEqual([])
  })
})
