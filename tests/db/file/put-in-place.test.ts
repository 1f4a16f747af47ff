import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '../../../db/database.ts'
import { copyWhatIsLeft, putInPlace } from '../../../db/file/put-in-place.ts'
import { allActions, crashedFiles, olderActions, openOrThrow, outcomeOf, type CrashedFiles } from '../../kit/crashed-files.ts'
import { hashOf } from '../../kit/database.ts'

let files: CrashedFiles
let aside: string
beforeEach(() => {
  files = crashedFiles()
  aside = join(files.folder, 'replaced')
})
afterEach(() => files.remove())

const ends = ['', '-acknowledged', '-wal'] as const

describe('putting a copy in place', () => {
  const losses: readonly (readonly [what: string, damage: () => void])[] = [
    ['a sound file', () => undefined],
    ['an older file with a later log', () => copyFileSync(files.older, files.path)],
    ['a file whose log is cut off', () => truncateSync(files.log, 5000)],
    ['an empty file', () => truncateSync(files.path)],
    ['a missing file', () => rmSync(files.path)],
    ['a file of damaged pages', () => writeFileSync(files.path, readFileSync(files.path).fill(0x5a, 4096, 20_000))],
  ]

  for (const [what, damage] of losses) {
    it(`opens the copy in place of ${what}, and keeps what was there byte for byte`, () => {
      damage()
      const before = ends.filter((end) => existsSync(`${files.path}${end}`)).map((end) => [end, hashOf(`${files.path}${end}`)])
      expect(putInPlace(files.path, files.older, aside)).toEqual({ ok: true, value: null })
      expect(outcomeOf(files.path)).toBe(olderActions)
      expect(readdirSync(aside).toSorted().map((name) => [name.slice('vigil.sqlite'.length), hashOf(join(aside, name))])).toEqual(before)
      expect(statSync(aside).mode & 0o077).toBe(0)
    })
  }

  it('is refused for a copy that is damaged or of another program, and changes nothing', () => {
    const copy = join(files.folder, 'copy.sqlite')
    copyFileSync(files.older, copy)
    truncateSync(copy, 9000)
    expect(putInPlace(files.path, copy, aside)).toMatchObject({ ok: false, problem: { code: 'damaged' } })
    expect([outcomeOf(files.path), existsSync(aside)]).toEqual([allActions, false])
  })

  it('is refused while the database is open', () => {
    const db = openOrThrow(files.path)
    expect(putInPlace(files.path, files.older, aside)).toMatchObject({ ok: false, problem: { code: 'in-use' } })
    closeDatabase(db)
    expect(outcomeOf(files.path)).toBe(allActions)
  })
})

describe('what is left of a refused file', () => {
  it('is every action up to the damage of its log', () => {
    truncateSync(files.log, readFileSync(files.log).length - 10)
    expect(outcomeOf(files.path)).toMatchObject({ code: 'changes-missing', missing: 1 })
    const copy = join(files.folder, 'left.sqlite')
    copyWhatIsLeft(files.path, copy)
    expect(putInPlace(files.path, copy, aside)).toEqual({ ok: true, value: null })
    expect(outcomeOf(files.path)).toBe(allActions - 1)
  })
})
