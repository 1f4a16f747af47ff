import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedNames, sharedTables } from '../../../core/laptop/shared-tables.ts'
import { columnsOf } from '../../../db/export.ts'
import { rowsOf } from '../../../db/handle.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'

let bench: DatabaseBench
beforeAll(() => void (bench = databaseBench()))
afterAll(() => bench.close())

/** Tables that stay on their laptop: each is decided on here, or this fails. */
const own = [
  'case_history', 'drafts', 'emblem', 'erased_members', 'file_stamp', 'hand_overs', 'label_stocks', 'laptop', 'member_imports', 'office_cases', 'offices', 'outlet_codes', 'outlet_entries', 'outlet_lines', 'outlets', 'pack_cases', 'pack_letters', 'packs', 'report_actions', 'report_events', 'report_mail', 'reports', 'search_rows', 'settings', 'shared_rows', 'templates',
  'undo_changes', 'undo_permits', 'undo_steps', 'undo_values',
]

type Reference = { readonly from: string; readonly of: string }
const referencesOf = (table: string): readonly Reference[] =>
  rowsOf<Reference>(bench.db(), 'SELECT "from", "table" AS "of" FROM pragma_foreign_key_list(:table) ORDER BY "from"', { table })

describe('the tables that are handed over', () => {
  it('are all but those that stay on their laptop', () => {
    const all = rowsOf<{ name: string }>(bench.db(), "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search%'").map(({ name }) => name)
    expect(all.toSorted()).toEqual([...own, ...sharedNames].toSorted())
  })

  it.each(sharedNames)('name the columns that %s has, and every row that it refers to', (table) => {
    const { key, own: kept, carried, objects, belongsTo, refersTo } = sharedTables[table]
    const columns = columnsOf(bench.db(), table)
    expect([...key, ...kept, ...carried, ...Object.keys(objects)].filter((name) => !columns.includes(name))).toEqual([])
    expect(referencesOf(table).filter(({ from }) => !kept.includes(from))).toEqual(
      Object.entries({ ...belongsTo, ...refersTo }).map(([from, of]) => ({ from, of })).toSorted((one, other) => (one.from < other.from ? -1 : 1)))
  })
})
