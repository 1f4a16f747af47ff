import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import { recentActions, recordActions } from '../../../db/actions.ts'
import { copyDatabase, copyInSteps, copyToPlace, finishCopy, readCopy, sequenceOf, sequenceOfCopy } from '../../../db/backup.ts'
import { compareWithCopy } from '../../../db/compare-copy.ts'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { isAgeFile } from '../../../db/file/age-file.ts'
import { connect } from '../../../db/file/connect.ts'
import { partOf } from '../../../db/file/copy.ts'
import type { DataKey } from '../../../db/file/data-key.ts'
import { readHeader } from '../../../db/file/header.ts'
import { readInMemory } from '../../../db/file/read-in-memory.ts'
import { recode } from '../../../db/file/recode.ts'
import { sealFile, writeUnsealed } from '../../../db/file/sealed-copy.ts'
import { restoreCopy, restoreOverRefused } from '../../../db/restore.ts'
import { openOrThrow, outcomeOf } from '../../kit/crashed-files.ts'
import { encryptedFile, testKey } from '../../kit/encrypted-file.ts'
import { actionOf, idOf, keepCase } from '../../kit/kept-records.ts'

const otherKey: DataKey = { bytes: new Uint8Array(32).fill(8), recovery: new Uint8Array(20).fill(8) }
const secret = 'Berge'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-encrypted-'))
  path = join(folder, 'vigil.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const record = (db: WritableDb, from: number, to: number): void => {
  for (let number = from; number < to; number += 1) recordActions(db, [actionOf(1000 + number, idOf<CaseId>(1))])
}

/** The files as a killed process leaves them: the newest actions are in the log only. */
const killed = (): void => {
  const db = openOrThrow(path, { key: testKey })
  record(db, 0, 5)
  for (const end of ['', '-wal', '-acknowledged']) copyFileSync(`${path}${end}`, `${path}${end}.kept`)
  closeDatabase(db)
  for (const end of ['', '-wal', '-acknowledged']) copyFileSync(`${path}${end}.kept`, `${path}${end}`)
  for (const end of ['', '-wal', '-acknowledged']) rmSync(`${path}${end}.kept`)
}

describe('an encrypted file', () => {
  beforeEach(() => encryptedFile(path))

  it('is locked without its key, and opens with it', () => {
    const before = readFileSync(path)
    expect([outcomeOf(path), readFileSync(path).equals(before), outcomeOf(path, { key: testKey })]).toEqual([{ code: 'locked', detail: 'the file is encrypted', missing: null, copies: [] }, true, 0])
  })

  it('is not opened by another key, and stays as it is', () => {
    const before = readFileSync(path)
    expect([outcomeOf(path, { key: otherKey }), readFileSync(path).equals(before)]).toEqual([expect.objectContaining({ code: 'damaged' }), true])
  })

  it('says that the file of its key is missing or damaged, and reads the copy of it before that', () => {
    const found = [`${path}-key`, `${path}-key-copy`].map((place) => {
      writeFileSync(place, 'vigil-key 1\n')
      return outcomeOf(path)
    })
    for (const place of [`${path}-key`, `${path}-key-copy`]) rmSync(place)
    expect([...found, outcomeOf(path)].map((problem) => (typeof problem === 'number' ? problem : problem.code))).toEqual(['locked', 'key-damaged', 'key-missing'])
  })

  it('has its header readable and nothing else, as has its log', () => {
    const db = openOrThrow(path, { key: testKey })
    record(db, 0, 5)
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)]
    closeDatabase(db)
    expect([file, log].map((bytes) => [bytes.length > 4096, bytes.includes(secret), bytes.includes('vigil-stamp')])).toEqual([[true, false, false], [true, false, false]])
    expect(readHeader(path)).toMatchObject({ isEncrypted: true, isKnownFormat: true, applicationId: 0x5649474c })
  })

  it('keeps what a killed process left in its log', () => {
    killed()
    expect(outcomeOf(path, { key: testKey })).toBe(5)
  })

  it('is refused where its log is that of another time', () => {
    killed()
    const log = readFileSync(`${path}-wal`)
    outcomeOf(path, { key: testKey })
    const db = openOrThrow(path, { key: testKey })
    record(db, 5, 8)
    closeDatabase(db)
    writeFileSync(`${path}-wal`, log)
    expect(outcomeOf(path, { key: testKey })).toMatchObject({ code: 'foreign-log' })
  })

  it('is refused where its log is that of a file that is not encrypted', () => {
    const plain = join(folder, 'plain.sqlite')
    const db = openOrThrow(plain)
    keepCase(db, 2)
    const log = readFileSync(`${plain}-wal`)
    closeDatabase(db)
    writeFileSync(`${path}-wal`, log)
    expect(outcomeOf(path, { key: testKey })).toMatchObject({ code: 'foreign-log' })
  })

  it('is refused where acknowledged changes are missing', () => {
    const older = readFileSync(path)
    const db = openOrThrow(path, { key: testKey })
    record(db, 0, 3)
    closeDatabase(db)
    writeFileSync(path, older)
    expect(outcomeOf(path, { key: testKey })).toMatchObject({ code: 'changes-missing', missing: 3 })
  })

  it.each([0, 1, 2000, 4095])('is refused as damaged where one byte of a page is wrong (%i)', (at) => {
    const bytes = readFileSync(path)
    for (let page = 1; page < bytes.length / 4096; page += 1) bytes[page * 4096 + at] = (bytes[page * 4096 + at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(outcomeOf(path, { key: testKey })).toMatchObject({ code: 'damaged' })
  })

  it('is read from memory page by page, its log included, without SQLite’s cipher', () => {
    killed()
    const count = (hasLog: boolean): unknown => readInMemory(path, hasLog, (connection) => [connection.pragma('integrity_check', { simple: true }), connection.prepare('SELECT count(*) FROM actions').pluck().get()], testKey)
    const [withLog, alone] = [count(true), count(false)]
    expect(withLog).toEqual(['ok', 5])
    expect(alone).toEqual(['ok', 0])
    expect(() => readInMemory(path, true, () => null, undefined)).toThrow('the file is encrypted')
  })

  it('is never made where there is a file without encryption, and the other way round', () => {
    const plain = join(folder, 'plain.sqlite')
    closeDatabase(openOrThrow(plain))
    const connection = connect(plain, { key: testKey })
    expect(connection.prepare('SELECT count(*) FROM cases').pluck().get()).toBe(0)
    connection.close()
    expect(() => connect(path)).toThrow('the file is encrypted')
  })
})

describe('copies of encrypted data', () => {
  let db: WritableDb
  const copy = (name: string): string => join(folder, 'backups', name)
  beforeEach(() => {
    encryptedFile(path)
    db = openOrThrow(path, { key: testKey })
    record(db, 0, 4)
  })
  afterEach(() => closeDatabase(db))

  it('are encrypted too, made at once or in steps, and hold the same', async () => {
    const [once, steps, elsewhere] = [copy('once.sqlite.age'), copy('steps.sqlite.age'), join(folder, 'stick', 'copy.sqlite.age')]
    const made = copyDatabase(db, once)
    const copying = copyInSteps(db, partOf(steps))
    record(db, 4, 6)
    expect([made.ok, (await copying).ok, finishCopy(partOf(steps), steps, testKey).ok, copyToPlace(once, elsewhere, testKey).ok]).toEqual([true, true, true, true])
    const [counts, sequence] = [{ cases: 1, members: 0, actions: 4 }, readCopy(once, testKey)?.sequence]
    expect([once, steps, elsewhere].map((file) => [readFileSync(file).includes(secret), isAgeFile(file), readCopy(file, testKey)?.counts, sequenceOfCopy(file, testKey), readCopy(file), sequenceOfCopy(file)]))
      .toEqual(Array.from({ length: 3 }, () => [false, true, counts, sequence, null, null]))
    expect(recentActions(db, 100).length).toBe(6)
  })

  it('are compared and restored with the key of the data, and the data stay encrypted', () => {
    const before = copy('before.sqlite.age')
    expect(copyDatabase(db, before).ok).toBe(true)
    record(db, 4, 9)
    const sequence = sequenceOf(db)
    expect(compareWithCopy(db, before)?.kinds.length).toBeGreaterThan(0)
    expect(restoreCopy(db, path, before, join(folder, 'aside'))).toEqual({ ok: true, value: null })
    expect([recentActions(db, 100).length, sequenceOf(db) > sequence, readHeader(path)?.isEncrypted, readFileSync(path).includes(secret)]).toEqual([4, true, true, false])
  })

  it('that were made before there was a passphrase are encrypted when they are restored', () => {
    const [plainPath, plainCopy] = [join(folder, 'plain', 'vigil.sqlite'), copy('plain.sqlite')]
    mkdirSync(join(folder, 'plain'))
    const plain = openOrThrow(plainPath)
    expect(copyDatabase(plain, plainCopy).ok).toBe(true)
    closeDatabase(plain)
    expect(restoreCopy(db, path, plainCopy, join(folder, 'aside'))).toEqual({ ok: true, value: null })
    expect([readHeader(path)?.isEncrypted, recentActions(db, 100).length, existsSync(`${path}.part`)]).toEqual([true, 0, false])
  })

  it('are restored without a readable byte on the disk, also those of another key', () => {
    const other = { bytes: testKey.bytes, recovery: otherKey.recovery }
    const made = copy('other.sqlite.age')
    mkdirSync(join(folder, 'backups'))
    sealFile(path, made, other)
    record(db, 4, 6)
    const written = join(folder, 'written')
    expect(writeUnsealed(made, written, other, testKey)).toEqual({ isReadable: false })
    expect([readHeader(written)?.isEncrypted, readFileSync(written).includes(secret)]).toEqual([true, false])
    const answers = [restoreCopy(db, path, made, join(folder, 'one')).ok, restoreCopy(db, path, made, join(folder, 'two'), other)]
    expect([answers, readHeader(path)?.isEncrypted, recentActions(db, 10).length]).toEqual([[false, { ok: true, value: null }], true, 0])
  })

  it('are restored over data without a passphrase, which stay so and can be encrypted later', () => {
    const [made, plainPath] = [copy('made.sqlite.age'), join(folder, 'plain', 'vigil.sqlite')]
    expect(copyDatabase(db, made).ok).toBe(true)
    mkdirSync(join(folder, 'plain'))
    const plain = openOrThrow(plainPath)
    expect(restoreCopy(plain, plainPath, made, join(folder, 'plain', 'aside'), testKey)).toEqual({ ok: true, value: null })
    expect([recentActions(plain, 10).length, readHeader(plainPath)?.isEncrypted, copyDatabase(plain, join(folder, 'plain', 'again.sqlite')).ok]).toEqual([4, false, true])
    closeDatabase(plain)
    recode(plainPath, { from: undefined, to: testKey })
    expect([readHeader(plainPath)?.isEncrypted, outcomeOf(plainPath, { key: testKey })]).toEqual([true, 4])
  })

  it('that another program encrypted, with no room in their pages, are restored too', () => {
    const [plainPath, made] = [join(folder, 'plain', 'vigil.sqlite'), copy('made.sqlite.age')]
    mkdirSync(join(folder, 'plain'))
    mkdirSync(join(folder, 'backups'))
    closeDatabase(openOrThrow(plainPath))
    sealFile(plainPath, made, testKey)
    expect([restoreCopy(db, path, made, join(folder, 'aside')), readHeader(path)?.isEncrypted, recentActions(db, 10).length]).toEqual([{ ok: true, value: null }, true, 0])
  })

  it('are offered where the data file is gone, once its key is known', () => {
    expect(copyDatabase(db, copy('made.sqlite.age')).ok).toBe(true)
    closeDatabase(db)
    rmSync(path)
    expect(outcomeOf(path)).toMatchObject({ code: 'locked' })
    expect(outcomeOf(path, { key: testKey })).toMatchObject({ code: 'missing-file', copies: [{ isSound: true, counts: { actions: 4 } }] })
    expect(restoreOverRefused(path, copy('made.sqlite.age'), join(folder, 'aside'), 100, testKey)).toEqual({ ok: true, value: null })
    db = openOrThrow(path, { key: testKey })
    expect([recentActions(db, 10).length, readHeader(path)?.isEncrypted]).toEqual([4, true])
  })

  it('that are damaged are not restored', () => {
    const damaged = copy('damaged.sqlite.age')
    expect(copyDatabase(db, damaged).ok).toBe(true)
    truncateSync(damaged, 8192)
    expect([restoreCopy(db, path, damaged, join(folder, 'aside')).ok, recentActions(db, 100).length]).toEqual([false, 4])
  })
})
