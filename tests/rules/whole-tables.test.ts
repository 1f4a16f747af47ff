import { describe, expect, it } from 'vitest'
import { filesOf, type SourceFile } from './source-files.ts'

/** Statements that SQLite runs as one step on a whole table. What migrations run is counted before them; another database has no log of ours. */
const wholeTable = /DELETE FROM [\w"]+\s*['`]/gu
const isExempt = ({ path }: SourceFile): boolean => path.startsWith('db/migrations/') || path.startsWith('db/collate/')
const found = (files: readonly SourceFile[]): readonly string[] =>
  files.filter((file) => !isExempt(file)).flatMap(({ path, text }) => [...text.matchAll(wholeTable)].map(([statement]) => `${path}: ${statement}`))

describe('a DELETE', () => {
  it('names its rows: of a whole table it writes a page also where there is no row, and a log that begins with an uncounted page is refused', () => {
    expect(found(['db', 'main'].flatMap(filesOf))).toEqual([])
  })

  it('would be found', () => {
    expect(found([{ path: 'db/a.ts', text: "change(db, 'DELETE FROM laptop')" }, { path: 'db/b.ts', text: "change(db, 'DELETE FROM laptop WHERE true')" }])).toEqual(["db/a.ts: DELETE FROM laptop'"])
  })
})
