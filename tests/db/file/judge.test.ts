import { appendFileSync, copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCopy } from '../../../db/file/copy.ts'
import { allActions, crashedFiles, filesIn, olderActions, outcomeOf, type CrashedFiles } from '../../kit/crashed-files.ts'

let files: CrashedFiles
beforeEach(() => {
  files = crashedFiles()
})
afterEach(() => files.remove())

const header = 32
const frame = 24 + 4096

/** What came of opening, and whether every file stayed as it was, byte for byte. */
const judged = (): { readonly code: string | number; readonly missing?: number | null; readonly isUntouched: boolean } => {
  const before = filesIn(files.folder)
  const outcome = outcomeOf(files.path)
  const isUntouched = JSON.stringify(filesIn(files.folder)) === JSON.stringify(before)
  return typeof outcome === 'number' ? { code: outcome, isUntouched } : { code: outcome.code, missing: outcome.missing, isUntouched }
}

const changeLog = (change: (bytes: Buffer) => void): void => {
  const bytes = readFileSync(files.log)
  change(bytes)
  writeFileSync(files.log, bytes)
}

const flip = (at: number): void => changeLog((bytes) => bytes.writeUInt8((bytes[at] ?? 0) ^ 0x10, at))

/** A log of another database, whose pages are of the same size. */
const otherLog = (): void => {
  const other = crashedFiles()
  copyFileSync(other.log, files.log)
  other.remove()
}

/** A journal that SQLite would roll back into any file it is beside. */
const hotJournal = (): Buffer => {
  const path = join(files.folder, 'other.sqlite')
  const other = new Database(path)
  other.exec('CREATE TABLE note (text TEXT)')
  const insert = other.prepare('INSERT INTO note VALUES (?)')
  other.transaction(() => {
    for (let row = 0; row < 200; row += 1) insert.run('x'.repeat(1000))
  })()
  other.pragma('cache_size = 2')
  other.exec("BEGIN; UPDATE note SET text = text || 'y'")
  const journal = readFileSync(`${path}-journal`)
  other.close()
  rmSync(path)
  return journal
}

describe('a file and its log', () => {
  it('are opened as they are after a crash, with every action', () => {
    expect(judged()).toMatchObject({ code: allActions })
  })

  it('are refused untouched when the file is an older copy of itself', () => {
    copyFileSync(files.older, files.path)
    expect(judged()).toEqual({ code: 'foreign-log', missing: null, isUntouched: true })
  })

  it('are refused untouched when the layout of the file changed, at the very transaction at which the log begins', () => {
    const [alone, copy] = [join(files.folder, 'alone.sqlite'), join(files.folder, 'copy.sqlite')]
    copyFileSync(files.path, alone)
    const connection = new Database(alone)
    makeCopy(connection, copy)
    connection.close()
    copyFileSync(copy, files.path)
    for (const made of [alone, copy]) rmSync(made)
    expect(judged()).toMatchObject({ code: 'foreign-log', isUntouched: true })
  })

  it('are refused untouched beside a journal of another program, which would be rolled back into the file', () => {
    writeFileSync(`${files.path}-journal`, hotJournal())
    expect(judged()).toEqual({ code: 'foreign-log', missing: null, isUntouched: true })
  })

  it('are opened beside a journal that is finished: its first byte is 0', () => {
    writeFileSync(`${files.path}-journal`, Buffer.alloc(512))
    expect(judged()).toMatchObject({ code: allActions })
  })
})

describe('a log that was damaged', () => {
  const size = (): number => readFileSync(files.log).length
  const middle = (): number => header + Math.floor((size() - header) / frame / 2) * frame
  const damages: readonly (readonly [what: string, damage: () => void, code: string | number, missing?: number])[] = [
    ['cut off in its last transaction', () => truncateSync(files.log, size() - 10), 'changes-missing', 1],
    ['cut off in its header', () => truncateSync(files.log, 20), 'changes-missing', 5],
    ['flipped in its header', () => flip(10), 'changes-missing', 5],
    ['flipped in its salt', () => flip(17), 'changes-missing', 5],
    ['flipped in the header of its last frame', () => flip(size() - frame + 2), 'changes-missing', 1],
    ['flipped in the salt of its first frame', () => flip(header + 9), 'changes-missing', 5],
    ['flipped in the page of its last frame', () => flip(size() - 100), 'changes-missing', 1],
    ['flipped in the middle', () => flip(middle() + 500), 'changes-missing'],
    ['missing', () => rmSync(files.log), 'changes-missing', 5],
    ['empty', () => truncateSync(files.log, 0), 'changes-missing', 5],
    ['zeroed', () => changeLog((bytes) => bytes.fill(0)), 'changes-missing', 5],
    ['of another database', otherLog, 'foreign-log'],
    ['of an earlier time', () => copyFileSync(files.olderLog, files.log), 'foreign-log'],
  ]

  for (const [what, damage, code, missing] of damages) {
    it(`${what}: is refused untouched, and what is missing is said`, () => {
      damage()
      const found = judged()
      expect(found).toMatchObject({ code, isUntouched: true, ...(missing === undefined ? {} : { missing }) })
      expect(found.missing ?? 1).toBeGreaterThan(0)
    })
  }

  it('longer by garbage: is opened with every action', () => {
    appendFileSync(files.log, Buffer.alloc(3 * frame, 0x5a))
    expect(judged()).toMatchObject({ code: allActions })
  })

  it('without the number beside it: is refused untouched where nothing says what was in it', () => {
    rmSync(`${files.path}-acknowledged`)
    flip(10)
    expect(judged()).toMatchObject({ code: 'damaged', isUntouched: true })
  })
})

describe('a file without a log', () => {
  beforeEach(() => rmSync(files.log))

  it('is refused where it is older than what was acknowledged here', () => {
    copyFileSync(files.older, files.path)
    expect(judged()).toEqual({ code: 'changes-missing', missing: 10, isUntouched: true })
  })

  it('is opened once the number beside it was moved away, and counts on from there', () => {
    copyFileSync(files.older, files.path)
    rmSync(`${files.path}-acknowledged`)
    expect([judged().code, judged().code, existsSync(`${files.path}-acknowledged`)]).toEqual([olderActions, olderActions, true])
  })

  it('is opened where it is of another group: somebody put it there', () => {
    const other = crashedFiles()
    copyFileSync(other.older, files.path)
    other.remove()
    expect([judged().code, judged().code]).toEqual([olderActions, olderActions])
  })

  it('is opened where the number beside it cannot be read', () => {
    copyFileSync(files.older, files.path)
    writeFileSync(`${files.path}-acknowledged`, 'torn')
    expect(judged().code).toBe(olderActions)
  })
})

describe('where data were', () => {
  const remove = (...ends: readonly string[]): void => ends.forEach((end) => rmSync(`${files.path}${end}`, { force: true }))

  it('nothing is created: a file of 0 bytes is refused, log or not', () => {
    truncateSync(files.path)
    expect(judged()).toMatchObject({ code: 'empty-file', isUntouched: true })
    remove('-wal', '-acknowledged')
    expect(judged()).toMatchObject({ code: 'empty-file', isUntouched: true })
  })

  it('nothing is created beside a log, a journal, the number of what was acknowledged, or copies', () => {
    const traces: readonly (() => void)[] = [
      () => remove('', '-acknowledged'),
      () => remove('', '-wal'),
      () => {
        remove('', '-wal', '-acknowledged')
        writeFileSync(`${files.path}-journal`, 'x')
      },
    ]
    for (const leave of traces) {
      leave()
      expect(judged()).toMatchObject({ code: 'missing-file', isUntouched: true })
      files.remove()
      files = crashedFiles()
    }
  })

  it('a file is created where there is no trace', () => {
    remove('', '-wal', '-acknowledged')
    expect(judged().code).toBe(0)
  })
})
