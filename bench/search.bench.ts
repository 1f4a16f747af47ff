// Searching 10,000 cases: the time until a person sees the result against the bare query of the same index.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseFilter } from '../core/case/find-cases.ts'
import type { Day } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import { indexText } from '../core/case/index-text.ts'
import { searchQuery } from '../db/case-search.ts'
import { findCases } from '../db/case-find.ts'
import { addCase } from '../db/cases.ts'
import { closeDatabase, openDatabase } from '../db/database.ts'
import { connectionOf, inTransaction, rowsOf } from '../db/handle.ts'
import { caseOf } from './search-data.ts'

const cases = 10_000
const rounds = 15
const shown = 40
const today = '2026-11-12' as Day
const searches = ['vasin', '李明', 'harbour trial', 'ha', 'm', '"school river"', 'nothing-like-this']

const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
const opened = openDatabase(join(folder, 'vigil.sqlite'))
if (!opened.ok) throw new Error(opened.problem.detail)
const db = opened.value
inTransaction(db, () => {
  for (let number = 1; number <= cases; number += 1) {
    addCase(db, { id: `01HX0000000000000000${String(number).padStart(6, '0')}` as CaseId, facts: caseOf(number), targetIds: [], source: null, addedOn: today, isPractice: false })
  }
})

// What a simple app would do: one ordinary FTS5 table, queried for the best matches with a snippet of each.
const plain = connectionOf(db)
plain.exec("CREATE VIRTUAL TABLE plain USING fts5 (case_id UNINDEXED, title, story, letters, people, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')")
const addPlain = plain.prepare('INSERT INTO plain VALUES (?, ?, ?, ?, ?)')
inTransaction(db, () => {
  for (let number = 1; number <= cases; number += 1) {
    const facts = caseOf(number)
    addPlain.run(String(number), indexText(facts.title ?? ''), `${facts.summary ?? ''} ${facts.background ?? ''}`, facts.letters.flatMap(({ paragraphs }) => paragraphs).join(' '), indexText(facts.peopleAtRisk.map(({ name }) => name).join(' ')))
  }
})

const filter = (search: string): CaseFilter => ({ search, status: 'all', country: null, language: null, deadline: 'any' })
const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const timed = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

process.stdout.write(`\nSearching ${cases} cases, medians of ${rounds} runs in turn\n  ${'typed'.padEnd(20)} found  rowids  plain FTS5 with snippets  Vigil (${shown} shown)  ratio\n`)
for (const search of searches) {
  const query = searchQuery(search)
  const ids = (): unknown => rowsOf(db, 'SELECT rowid FROM case_search WHERE case_search MATCH :query', { query })
  const ranked = (): unknown => rowsOf(db, "SELECT case_id, title, snippet(plain, -1, '[', ']', '…', 16) AS cut FROM plain WHERE plain MATCH :query ORDER BY rank LIMIT :shown", { query, shown })
  const vigil = (): { total: number } => findCases(db, filter(search), today, shown)
  const times = { ids: [] as number[], ranked: [] as number[], vigil: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.ids.push(timed(ids))
    times.ranked.push(timed(ranked))
    times.vigil.push(timed(vigil))
  }
  const [bare, best, whole] = [median(times.ids), median(times.ranked), median(times.vigil)]
  process.stdout.write(`  ${search.padEnd(20)} ${String(vigil().total).padStart(5)}  ${bare.toFixed(2).padStart(8)}  ${best.toFixed(2).padStart(11)}  ${whole.toFixed(2).padStart(16)}  ${(whole / best).toFixed(2).padStart(9)}\n`)
}
closeDatabase(db)
rmSync(folder, { recursive: true, force: true })
