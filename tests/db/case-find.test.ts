import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseFilter } from '../../core/case/find-cases.ts'
import { emptyCaseFile } from '../../core/case/case-file.ts'
import type { Day } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'
import { changeCase } from '../../db/case-change.ts'
import { filterValues, findCases } from '../../db/case-find.ts'
import { getCase } from '../../db/cases.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { connectionOf } from '../../db/handle.ts'
import { first } from '../../db/migrations/010-first.ts'
import { removePractice } from '../../db/practice.ts'
import { caseFacts } from '../kit/case-draft.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { idOf, keepCase } from '../kit/kept-records.ts'

const today = '2026-11-12' as Day
const any: CaseFilter = { search: '', status: 'all', country: null, language: null, deadline: 'any' }

let bench: DatabaseBench
beforeEach(() => {
  bench = databaseBench()
})
afterEach(() => bench.close())

const ids = (filter: Partial<CaseFilter>): readonly string[] => findCases(bench.db(), { ...any, ...filter }, today, 50).items.map(({ id }) => id)

describe('finding cases', () => {
  it('searches every text of a case, in any script, and says where the hit is', () => {
    const [target] = caseFacts().targets
    if (!target) throw new Error('The sample has a target')
    keepCase(bench.db(), 1, { uaNumber: '1/26', title: '释放李明', background: 'She taught at the harbour school.' })
    keepCase(bench.db(), 2, { uaNumber: '2/26', letters: [{ language: 'ar', salutation: null, paragraphs: ['أطلقوا سراح مُحَمَّد'], closing: null }], targets: [{ ...target, phones: ['+256 414 000 100'] }] })
    const kept = getCase(bench.db(), idOf<CaseId>(2))
    if (!kept) throw new Error('The case is gone')
    const note = { id: idOf<never>(60), on: today, text: 'Ring Ottilie first' }
    changeCase(bench.db(), { id: kept.id, revision: 1, at: '', reason: { kind: 'edited' }, source: null, facts: kept, targetIds: kept.targets.map(({ id }) => id), status: 'open', file: { ...emptyCaseFile, notes: [note] } })
    const found = (search: string): unknown => findCases(bench.db(), { ...any, search }, today, 50).items.map(({ id, hit }) => [id, hit?.field, hit?.ranges.map(({ start, end }) => hit.text.slice(start, end))])
    expect([found('李明'), found('HARB'), found('محمد'), found('ottilie'), found('414 000'), found('2/26'), found('"; DROP TABLE'), found('nothing-like-this')]).toEqual([
      [[idOf(1), 'title', ['李明']]], [[idOf(1), 'story', ['harb']]], [[idOf(2), 'letters', ['مُحَمَّد']]], [[idOf(2), 'notes', ['Ottilie']]], [[idOf(2), 'targets', ['414', '000']]],
      [[idOf(2), 'numbers', ['2/26']]], [], [],
    ])
  })

  it('filters by status, country, language and deadline; soonest first, late after, closed last', () => {
    keepCase(bench.db(), 1, { uaNumber: '1/26', country: 'Peru', deadline: '2026-11-10' as Day, preferredLanguages: ['Spanish'] })
    keepCase(bench.db(), 2, { uaNumber: '2/26', country: 'Peru', deadline: null })
    keepCase(bench.db(), 3, { uaNumber: '3/26', country: 'Uganda', deadline: '2026-12-01' as Day })
    keepCase(bench.db(), 4, { uaNumber: '4/26', country: 'Uganda', deadline: '2026-11-14' as Day, letters: [{ language: 'es', salutation: null, paragraphs: ['Uno'], closing: null }] })
    expect([
      ids({}), ids({ country: 'Peru' }), ids({ language: 'Spanish' }), ids({ deadline: 'late' }), ids({ deadline: 'within-7-days' }), ids({ deadline: 'within-30-days' }), ids({ deadline: 'none' }), ids({ status: 'closed' }),
    ]).toEqual([
      [idOf(4), idOf(3), idOf(2), idOf(1)], [idOf(2), idOf(1)], [idOf(4), idOf(1)], [idOf(1)], [idOf(4)], [idOf(4), idOf(3)], [idOf(2)], [],
    ])
    expect([filterValues(bench.db()), findCases(bench.db(), any, today, 2).total]).toEqual([{ counts: { open: 4, closed: 0 }, countries: ['Peru', 'Uganda'], languages: ['English', 'Spanish'] }, 4])
  })

  it('forgets the words of a removed case', () => {
    keepCase(bench.db(), 20, { uaNumber: '900/26', title: 'Practice only' }, true)
    removePractice(bench.db())
    keepCase(bench.db(), 21, { uaNumber: '901/26', title: 'Another' })
    expect([ids({ search: 'practice' }), ids({ search: 'another' })]).toEqual([[], [idOf(21)]])
  })

  it('knows the cases of a file from before, once it is opened', () => {
    const old = databaseBench({ migrations: [{ version: 10, sql: first }] })
    connectionOf(old.db()).exec(`INSERT INTO cases (id, status, practice, added_on, revision, kind, title, demands, letters, preferred_languages, people_at_risk, previous)
      VALUES ('${idOf(7)}', 'open', 0, '2025-01-01', 1, 'first', 'Jürgen freed', '[]', '[]', '[]', '[]', '[]')`)
    closeDatabase(old.db())
    const opened = openDatabase(old.path)
    if (!opened.ok) throw new Error(opened.problem.detail)
    expect(findCases(opened.value, { ...any, search: 'jurgen' }, today, 5).items.map(({ id }) => id)).toEqual([idOf(7)])
    closeDatabase(opened.value)
  })
})
