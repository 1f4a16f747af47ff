import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { namesLeft } from '../../core/member/names-left.ts'
import { freeTexts, searchedColumns } from '../../db/free-texts.ts'
import { connectionOf } from '../../db/handle.ts'
import { fillBench, type FullBench } from '../kit/full-bench.ts'
import { createBench, valueOf } from '../kit/services.ts'

let bench: FullBench
beforeEach(async () => void (bench = await fillBench(createBench())))
afterEach(() => bench.close())

/** Ids, days, instants, numbers and names of choices: a person does not type them. */
const typedByNobody = /^(id|at|key|code|kind|status|state|route|number|stamp|table_name|row_key|column_name|purpose|answer|supplies|sheet_column|ua_number|letter_code|replaces|media_type|reader_version|sender_form|return_address|case_ids|.*_id|.*_on|.*_at|issue_date|deadline|period_from|period_to|page)$/u

/** Texts that are not searched, and why. */
const notSearched: Readonly<Record<string, string>> = {
  'case_photos.picture_key': 'digest of a picture', 'case_photos.format': 'one of a few words', 'emblem.picture_key': 'digest of a picture', 'emblem.format': 'one of a few words',
  'offices.public_key': 'a key', 'office_cases.public_key': 'a key',
  'packs.plan': 'written again without the member',
  'hand_overs.what': 'one of three words', 'hand_overs.return_by': 'a day', 'label_stocks.paper': 'one of two words',
  'member_imports.log': 'ids and names of fields, never values',
  'sources.text': 'the document, which is kept byte for byte; the question says so',
  'drafts.value': 'removed where it has the member', 'undo_steps.title': 'removed with the step', 'undo_values.before': 'removed with the step', 'undo_values.after': 'removed with the step',
  ...Object.fromEntries(['name', 'address_lines', 'town', 'email', 'phone', 'languages', 'avoids'].map((column) => [`members.${column}`, 'a fact of another member'])),
}

const textColumns = (): readonly string[] => (connectionOf(bench.db).prepare(`
  SELECT tables.name || '.' || columns.name AS place, columns.name AS name FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
  WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND tables.name NOT LIKE 'case_search%' AND columns.type IN ('TEXT', 'ANY')`)
  .all() as { place: string; name: string }[]).filter(({ name }) => !typedByNobody.test(name)).map(({ place }) => place)

const left = (name: string) => namesLeft(freeTexts(bench.db, bench.memberId), { name, email: '', phone: '', addressLines: [] })

describe('texts that stay when a member is erased', () => {
  it('are in columns that are all searched, or are not for a reason', () => {
    const known = new Set([...searchedColumns, ...Object.keys(notSearched)])
    expect(textColumns().filter((column) => !known.has(column))).toEqual([])
    expect(Object.keys(notSearched).filter((column) => searchedColumns.includes(column))).toEqual([])
  })

  it('are found in every column that is searched', () => {
    const connection = connectionOf(bench.db)
    connection.pragma('foreign_keys = OFF')
    for (const { name } of connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all() as { name: string }[]) connection.exec(`DROP TRIGGER ${name}`)
    connection.exec("INSERT INTO member_consents (member_id, purpose, answer, wording) SELECT id, 'letter', 'yes', '' FROM members WHERE NOT EXISTS (SELECT 1 FROM member_consents AS has WHERE has.member_id = members.id AND has.purpose = 'letter')")
    for (const table of ['event_people', 'event_tables', 'event_tasks']) {
      const id = `'${table}'`
      if (table === 'event_people') connection.exec(`INSERT INTO event_people VALUES (${id}, '${bench.eventId}', 90, NULL, '', 0, 1, 0)`)
      if (table === 'event_tables') connection.exec(`INSERT INTO event_tables VALUES (${id}, '${bench.eventId}', 90, '')`)
      if (table === 'event_tasks') connection.exec(`INSERT INTO event_tasks VALUES (${id}, '${bench.eventId}', 90, '', 0, 0)`)
    }
    connection.exec("INSERT INTO case_history (sequence, case_id, revision, facts) SELECT 900, id, 1, '{}' FROM cases LIMIT 1")
    connection.exec("INSERT INTO offices VALUES ('00', '', '2023-01-01')")
    connection.exec("INSERT INTO office_cases SELECT id, '00', '2023-01-01T10:00:00.000Z', '{}' FROM cases LIMIT 1")
    const missed = searchedColumns.filter((place, at) => {
      // Letters only, each name another: two parts of it are wanted where first names are shared.
      const name = `Zeph${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))} Quillfeather`
      const [table, column] = place.includes('(') ? ['', ''] : place.split('.')
      if (!table || !column) return false
      const isJson = (connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string).includes(`json_valid(${column})`)
      connection.prepare(`UPDATE ${table} SET ${column} = ?`).run(isJson ? JSON.stringify([name]) : name)
      return left(name).length === 0
    })
    expect(missed).toEqual([])
  })

  it('are named by where they are, an earlier version of a case too, each once', async () => {
    const { kept } = bench
    const name = 'Zephyrine Quillfeather'
    const note = async (how: 'add' | 'remove'): Promise<void> => {
      const { case: now } = valueOf(await bench.call('cases.get', { caseId: kept.id }))
      const [first] = now.file.notes
      valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: now.revision, edit: how === 'remove' && first ? { part: 'note-removed', id: first.id } : { part: 'note', id: null, text: 'Ask Zephyrine for the stamps' } }))
    }
    await note('add')
    expect(left(name).map(({ place, text }) => [place, text])).toEqual([['case', 'Ask Zephyrine for the stamps']])
    await note('remove')
    expect(left(name).map(({ place, text }) => [place, text])).toEqual([['history', 'Ask Zephyrine for the stamps']])
  })
})
