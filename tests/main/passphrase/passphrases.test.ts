import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesInKey, recoveryGroups } from '../../../core/passphrase/recovery-key.ts'
import { readStoredKey } from '../../../db/file/stored-key.ts'
import type { Result } from '../../../core/result.ts'
import { recentActions, recordActions } from '../../../db/actions.ts'
import { copyDatabase } from '../../../db/backup.ts'
import { deriveHere } from '../../../db/key/derive.ts'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { keyOf } from '../../../db/handle.ts'
import { createBackups, type Backups } from '../../../main/backup/backups.ts'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { previewRestore } from '../../../main/backup/restore.ts'
import { keyOfCopy } from '../../../main/backup/unlock-copy.ts'
import { createPassphrases, type Passphrases } from '../../../main/passphrase/passphrases.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CopyUnlock } from '../../../preload/backup-calls.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import type { ConvertProgress, PrintedKey } from '../../../preload/passphrase-calls.ts'
import { readableIn, plainFolder } from '../../kit/converted-folder.ts'
import { openOrThrow, outcomeOf } from '../../kit/crashed-files.ts'
import { cheap } from '../../kit/encrypted-file.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'

let folder: string
let path: string
let db: WritableDb
let isBusy: boolean
let passphrases: Passphrases
let progress: readonly ConvertProgress[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-passphrase-'))
  path = join(folder, 'vigil.sqlite')
  plainFolder(folder)
  db = openOrThrow(path)
  isBusy = false
  progress = []
  passphrases = createPassphrases({ db, dataFolder: folder, isBusy: () => isBusy, work: copyWorkWith(() => keyOf(db)), recodeBeside: () => true, cost: cheap, report: (now) => void (progress = [...progress, now]) })
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})

const passphrase = 'lantern over the mill lane'
const codeOf = (answer: Result<unknown, CallProblem>): string => (answer.ok ? 'done' : answer.problem.code)
const groupsOf = (begun: Result<PrintedKey, CallProblem>): readonly string[] => (begun.ok ? begun.value.groups : [])
const backupsOf = (): Backups => createBackups({ db, dataFolder: folder, now: () => '2026-11-12T19:00:00.000Z', log: { info: () => undefined, error: () => 'E-0001' }, work: copyWorkWith(() => keyOf(db)) })
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

  it('says how far it is: at the data, and at which copy of how many', async () => {
    await set()
    const setting = progress
    progress = []
    await passphrases.remove(passphrase)
    const copies = [{ stage: 'copies', at: 1, of: 2 }, { stage: 'copies', at: 2, of: 2 }]
    expect([setting, progress]).toEqual([[{ stage: 'data' }, ...copies], [...copies, { stage: 'data' }]])
  })

  it('waits for a pack that is being made', async () => {
    isBusy = true
    expect([codeOf(await set()), passphrases.isSet()]).toEqual(['passphrase-busy', false])
    isBusy = false
    expect([codeOf(await set()), codeOf(passphrases.begin(passphrase))]).toEqual(['done', 'passphrase-not-begun'])
    isBusy = true
    expect([codeOf(await passphrases.remove(passphrase)), passphrases.isSet()]).toEqual(['passphrase-busy', true])
  })

  it('shows its recovery key again to who knows it, also after it was changed', async () => {
    const printed = passphrases.begin(passphrase)
    await passphrases.confirm(groupsOf(printed).join(' '))
    const next = 'another lantern entirely'
    expect([await passphrases.sheet(passphrase), codeOf(await passphrases.sheet(next)), codeOf(await passphrases.change(passphrase, next)), await passphrases.sheet(next)])
      .toEqual([printed, 'passphrase-wrong', 'done', printed])
  })

  it('has a sheet with a number, which says which sheet is that of the data', async () => {
    const [abandoned, printed] = [passphrases.begin(passphrase), passphrases.begin(passphrase)]
    await passphrases.confirm(groupsOf(printed).join(' '))
    const numbers = [abandoned, printed, await passphrases.sheet(passphrase)].map((sheet) => (sheet.ok ? sheet.value.number : ''))
    expect([numbers.every((number) => /^[0-9A-HJKMNP-TV-Z]{4}$/u.test(number)), numbers[0] === numbers[1], numbers[2] === numbers[1], passphrases.validSheet() === numbers[1]]).toEqual([true, false, true, true])
    await passphrases.change(passphrase, 'another lantern entirely')
    expect(passphrases.validSheet()).toBe(numbers[1])
    await passphrases.remove('another lantern entirely')
    expect(passphrases.validSheet()).toBe(null)
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

  it('is removed although a damaged copy stays encrypted, which is named', async () => {
    await set()
    const copy = join(folder, 'backups', 'copy.sqlite.age')
    const bytes = readFileSync(copy)
    writeFileSync(copy, bytes.fill(1, 5000))
    expect(await passphrases.remove(passphrase)).toEqual({ ok: true, value: ['copy.sqlite.age'] })
    expect([passphrases.isSet(), readableIn(folder)]).toEqual([false, ['snapshots/copy.sqlite', 'vigil.sqlite']])
  })

  it('names what a restore kept and everybody can read, and the place whose copies are away', async () => {
    const kept = join(folder, 'vigil.sqlite-2026-11-12T18-40-00Z.damaged')
    mkdirSync(kept)
    copyFileSync(path, join(kept, 'vigil.sqlite'))
    writeFileSync(join(folder, 'second-place.json'), JSON.stringify({ folder: join(folder, 'STICK'), newestAt: null }))
    expect([await set(), passphrases.placeAway()]).toEqual([{ ok: true, value: ['vigil.sqlite-2026-11-12T18-40-00Z.damaged'] }, 'STICK'])
    mkdirSync(join(folder, 'STICK'))
    expect(passphrases.placeAway()).toBe(null)
  })

  it('encrypts and decrypts the copies of a second place that is there', async () => {
    const stick = join(folder, 'stick')
    mkdirSync(stick)
    const backups = backupsOf()
    expect(await backups.chooseSecondPlace(stick)).toEqual({ ok: true, value: null })
    const inStick = (): readonly string[] => readableIn(stick)
    const before = inStick().length
    await set()
    const between = inStick()
    await passphrases.remove(passphrase)
    expect([before, between, inStick().length]).toEqual([1, [], 1])
  })

  /** A passphrase is set while the second place is away; then it is there again. */
  const setWhileAway = async (): Promise<{ readonly stick: string; readonly backups: Backups }> => {
    const [stick, away] = [join(folder, 'stick'), join(folder, 'away')]
    mkdirSync(stick)
    const backups = backupsOf()
    await backups.chooseSecondPlace(stick)
    renameSync(stick, away)
    await set()
    renameSync(away, stick)
    return { stick, backups }
  }

  it('encrypts the older copies of a second place that was away, when it is copied to', async () => {
    const { stick, backups } = await setWhileAway()
    recordActions(db, [actionOf(7, idOf<CaseId>(1))])
    expect([readableIn(stick).length, await backups.copyToSecondPlace(), readableIn(stick)]).toEqual([1, { ok: true, value: null }, []])
  })

  it('encrypts them also where nothing changed since, and changes the passphrase of the place that is there', async () => {
    const { stick, backups } = await setWhileAway()
    await backups.makeIfDue()
    const [place = ''] = readdirSync(stick)
    const keyThere = (): ReturnType<typeof readStoredKey> => readStoredKey(join(stick, place, 'vigil.sqlite'))
    expect([readableIn(stick), keyThere()]).toEqual([[], readStoredKey(path)])
    await passphrases.change(passphrase, 'another lantern entirely')
    expect([keyThere(), keyThere().ok]).toEqual([readStoredKey(path), true])
  })

  it('goes with every copy to the second place, so that a lost laptop is not the end of them', async () => {
    await set()
    const stick = join(folder, 'stick')
    mkdirSync(stick)
    const backups = backupsOf()
    recordActions(db, [actionOf(5, idOf<CaseId>(1))])
    expect(await backups.chooseSecondPlace(stick)).toEqual({ ok: true, value: null })
    const copied = (await backups.list()).find(({ place }) => place === 'elsewhere')
    expect([copied?.counts?.actions, readableIn(folder)]).toEqual([3, []])
    const there = backups.files().find(({ place }) => place === 'elsewhere')?.path ?? ''
    expect([existsSync(join(there, '..', 'vigil.sqlite-key')), outcomeOf(there)]).toEqual([true, expect.objectContaining({ code: 'damaged' })])
  })

  it('opens a copy of another key by its recovery key, or by its passphrase where the file of its key is beside it', async () => {
    const groups = groupsOf(passphrases.begin(passphrase))
    await passphrases.confirm(groups.join(' '))
    const [alone, beside] = ['alone', 'beside'].map((name) => join(folder, name, 'old.sqlite.age'))
    for (const there of [alone, beside]) {
      mkdirSync(dirname(there ?? ''))
      copyFileSync(join(folder, 'backups', 'copy.sqlite.age'), there ?? '')
    }
    copyFileSync(`${path}-key`, join(folder, 'beside', 'vigil.sqlite-key'))
    await passphrases.remove(passphrase)
    await passphrases.confirm(groupsOf(passphrases.begin('another lantern entirely')).join(' '))
    const derived: string[] = []
    const derive: typeof deriveHere = (...given) => (derived.push(given[0]), deriveHere(...given))
    const asked = async (place: string, unlock?: CopyUnlock): Promise<unknown> => {
      const key = await keyOfCopy(place, keyOf(db), unlock, derive)
      return key.ok ? codeOf(previewRestore({ db }, place, key.value)) : [key.problem.code, key.problem.values]
    }
    const other = recoveryGroups(new Uint8Array(bytesInKey).fill(3)).join(' ')
    expect(await Promise.all([undefined, { recoveryKey: other }, { recoveryKey: 'AAAA' }, { passphrase }, { recoveryKey: groups.join(' ') }].map((unlock) => asked(alone ?? '', unlock))))
      .toEqual([['copy-locked', { takesPassphrase: false }], ['copy-key-other', {}], ['recovery-key-length', { missing: 36 }], ['copy-locked', { takesPassphrase: false }], 'done'])
    expect(await Promise.all([undefined, { passphrase: 'wrong' }, { passphrase }].map((unlock) => asked(beside ?? '', unlock))))
      .toEqual([['copy-locked', { takesPassphrase: true }], ['copy-passphrase-wrong', {}], 'done'])
    expect(derived.toSorted()).toEqual([passphrase, 'wrong'].toSorted())
  })

  it('opens a copy by its passphrase also in the folder of another laptop, and where the key of an earlier passphrase was put aside', async () => {
    await set()
    const other = mkdtempSync(join(tmpdir(), 'vigil-other-laptop-'))
    cpSync(folder, other, { recursive: true })
    copyFileSync(`${path}-key`, `${path}-key-old-1`)
    await passphrases.remove(passphrase)
    copyFileSync(join(other, 'backups', 'copy.sqlite.age'), join(folder, 'backups', 'earlier.sqlite.age'))
    await passphrases.confirm(groupsOf(passphrases.begin('another lantern entirely')).join(' '))
    const opened = (place: string, typed: string): Promise<string> => keyOfCopy(place, keyOf(db), { passphrase: typed }).then(codeOf)
    const places = [join(other, 'backups', 'copy.sqlite.age'), join(other, 'vigil.sqlite'), join(folder, 'backups', 'earlier.sqlite.age')]
    expect(await Promise.all(places.map((place) => opened(place, passphrase)))).toEqual(['done', 'done', 'done'])
    // The key of the data here opens none of them, so its passphrase is not asked for.
    expect(await Promise.all(places.map((place) => opened(place, 'another lantern entirely')))).toEqual(Array(3).fill('copy-passphrase-wrong'))
    rmSync(`${path}-key-old-1`)
    const asked = await keyOfCopy(places[2] ?? '', keyOf(db), undefined)
    expect(asked.ok ? null : asked.problem.values).toEqual({ takesPassphrase: false })
    rmSync(other, { recursive: true })
  })

  it('says that it converts until it is done, and goes on with copies that an interruption left readable', async () => {
    const plain = join(folder, 'plain.sqlite')
    copyFileSync(join(folder, 'backups', 'copy.sqlite'), plain)
    const setting = set()
    const meanwhile = passphrases.isConverting()
    await setting
    renameSync(plain, join(folder, 'backups', 'copy.sqlite'))
    const left = readableIn(folder)
    await passphrases.sealLeft()
    expect([meanwhile, passphrases.isConverting(), left, readableIn(folder)]).toEqual([true, false, ['backups/copy.sqlite'], []])
  })

  it('keeps copies that are made afterwards unreadable', async () => {
    await set()
    expect(copyDatabase(db, join(folder, 'backups', 'later.sqlite.age')).ok).toBe(true)
    expect(readableIn(folder)).toEqual([])
  })
})
