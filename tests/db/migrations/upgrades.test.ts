import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import { listActions } from '../../../db/actions.ts'
import { findCases } from '../../../db/case-find.ts'
import { getCase } from '../../../db/cases.ts'
import { checkDatabase } from '../../../db/check.ts'
import { closeDatabase, openDatabase, type WritableDb } from '../../../db/database.ts'
import { connectionOf } from '../../../db/handle.ts'
import { listMembers } from '../../../db/members.ts'
import { migrations } from '../../../db/migrations/migrations.ts'
import { getPack, listPacks } from '../../../db/packs.ts'
import { listReports } from '../../../db/reports.ts'
import { getSettings } from '../../../db/settings.ts'
import { sourcesOf } from '../../../db/sources.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'
import { someDay } from '../../kit/kept-records.ts'
import { shippedRowsPath, writeShippedFile } from '../../kit/shipped-file.ts'

type Row = Readonly<Record<string, unknown>>
type Tables = Readonly<Record<string, readonly Row[]>>
type Shipped = {
  /** SHA-256 of its SQL: what was shipped is never changed. */
  readonly sql: string
  /** What it gives the rows that were there, by table and column; an empty object for a table that is new. */
  readonly gives: Readonly<Record<string, Row>>
}

/**
 * Every shipped step. Beside this file, `rows-NNN.sql` holds what version NNN wrote for one invented group
 * that the versions before it did not, so a new step needs that and its line here.
 */
const shipped: Readonly<Record<number, Shipped>> = {
  10: { sql: '9cb01e38543c8274b1e76e31657b05cac8b3d93c0c228c7b6e74abf9232c1d81', gives: {} },
  20: {
    sql: 'c480adef57c1d638207b28e6cfa43c9eb5862910883aa9059d50bd8f5e2cc19a',
    gives: {
      cases: { file: '{"deadlineSource":"document","deadlineNote":"","rules":[],"ownRules":[],"notes":[],"replies":[],"attachments":[],"checks":[],"outcome":null}' },
      sources: { detached: 0 }, case_history: { at: '', reason: '{"kind":"edited"}', undone: 0 }, pack_cases: { case_revision: null }, attachments: {},
    },
  },
  30: { sql: '8d57161674c38f497a1e8ea5681ce5854edbc61b6f39078d486b7094edf14828', gives: {} },
  40: { sql: '3bbbb477a18438b3e920394f2395804e695f6982e369b487ba42fef06663e301', gives: { members: { sender_form: 'full', return_address: 'home' }, templates: {} } },
  50: { sql: 'd02d1c8050b872a06373814be5457ecbbf530ae8fbc863155f9df074b0868e2c', gives: { cases: { web_page: null } } },
  60: { sql: '68f570610aa4580fb54ff4b42c90d732831330c772e6dff84a2bc5e6e75e057e', gives: {} },
  70: { sql: '2ce29558990b4150a45284bda60473e741a845ac1cebbbd1d240ad800ff5c81a', gives: { undo_steps: {}, undo_changes: {}, undo_values: {}, undo_permits: {} } },
  80: { sql: 'e2b2a7f364a02374aec856e131ba6cbf74a154b8fbd4dd5e4bb059c6dc52a610', gives: { drafts: {} } },
  90: {
    sql: 'a7527cb399e871f505850a8e1e52f1532107eee3ab2b716140ccaf07078c102a',
    gives: {
      members: { joined_on: null, archived_on: null, reviewed_on: null, languages: '[]', tags: '[]', likes: '[]', avoids: '[]' },
      member_consents: { question: '', earlier: '[]' }, member_imports: { columns: '[]', log: '[]' }, erased_members: {},
    },
  },
  100: {
    sql: '46372ccbd8209c8c069b9410b954856c92caf3a839e03aa7b226b981edd0c0d7',
    gives: { events: {}, event_tables: {}, event_cases: {}, event_tasks: {}, event_people: {}, action_events: {} },
  },
  110: { sql: 'f611ec66a21ad01b9e75b0f0223573c5918ef07af2c8191bcee44e53b2aece0e', gives: { action_cells: {}, sheet_totals: {} } },
  120: { sql: 'a4f6a0564836974164a9226acb580bff78deb86d6e04768c1956973800859791', gives: { laptop: {}, shared_rows: {}, hand_overs: {} } },
  130: { sql: '229816df9b5a5dc16997a8e246046ffe95ba9ec1ce0dcee192edb0efa272578d', gives: { outlets: {}, outlet_entries: {}, outlet_lines: {}, outlet_codes: {} } },
  140: { sql: '9f79a8b357ada22326e541bda023be3db8673f2f1661f5af7f6f27d21eb5670f', gives: {} },
  150: { sql: 'd74a3aff54c6fc8a22d924b54f46ca78865f149ad761e1d4dfdb9859c64744b7', gives: { outlets: { deleted_on: null } } },
  160: { sql: '5267574c1bc86caba834049a711238129951c3c89807fa86c629058151557c95', gives: { hand_overs: { what: 'event', cases: null, return_by: null }, letter_codes: {} } },
  170: { sql: '112bec3180261f94a422e199c4b0735217dbfbbc11d222c364bafd0c7461012e', gives: { label_stocks: {} } },
  180: { sql: '92fafb5ffdae3940430673832f8eda840fd088422069cfef40b2ced8e7cfd7e8', gives: { outlets: { address: null } } },
  190: { sql: '3311b2092ca8304bb6ace5c4af1280bdc6c76f038718a4ea028d90e498426fe6', gives: { case_photos: {}, emblem: {} } },
  200: { sql: 'f901ef6ebae57dcd6a8e3b737ba30a6ae84c99c0a15c835c0b924dfdecdf70b6', gives: { reports: { event_id: null, sent_on: null }, report_actions: {}, report_mail: {}, report_events: {} } },
  210: { sql: 'f4cc590612ae23256cab6b1ccdb47a2fd0fa25fb20edf3966be895d8b8d45265', gives: { offices: {}, office_cases: {} } },
  220: { sql: 'b2c0c1abf1e632359cedd275b9a770aeccd0ec324828fa38e67f5a7df852ff03', gives: {} },
}

const versions = migrations.map(({ version }) => version)

/** All rows of all tables but those of the search, which is made again from the cases, and the stamp, which differs in each file. */
const tablesOf = (connection: Database.Database): Tables => {
  const names = connection.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%' AND name <> 'file_stamp' ORDER BY name").pluck().all() as string[]
  return Object.fromEntries(names.map((name) => [name, connection.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all() as Row[]]))
}

/** An upgrade empties the undo log: its rows have the shape of the older tables. */
const isForgotten = (table: string, steps: readonly Shipped[]): boolean => steps.length > 0 && table.startsWith('undo_')

/** The tables as the steps leave them: rows stay, but for the undo log; new columns and new tables are added. */
const given = (before: Tables, steps: readonly Shipped[]): Tables => {
  const columnsOf = (name: string): readonly Row[] => steps.map(({ gives }) => gives[name] ?? {})
  const names = [...new Set([...Object.keys(before), ...steps.flatMap(({ gives }) => Object.keys(gives))])]
  const after = (name: string) => (row: Row): Row => Object.fromEntries([row, ...columnsOf(name)].flatMap((columns) => Object.entries(columns)))
  return Object.fromEntries(names.map((name) => [name, isForgotten(name, steps) ? [] : (before[name] ?? []).map(after(name))]))
}

let bench: DatabaseBench
let path: string
beforeEach(() => {
  bench = databaseBench()
  path = join(bench.folder, 'older.sqlite')
})
afterEach(() => bench.close())

const open = (): WritableDb => {
  const opened = openDatabase(path)
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
  return opened.value
}

/** Writes the file of a group of that version and answers its tables. */
const writeAs = (newest: number): Tables => {
  writeShippedFile(path, newest)
  const connection = new Database(path, { readonly: true })
  const tables = tablesOf(connection)
  connection.close()
  return tables
}

describe('shipped migrations', () => {
  it('are never changed, and each has the rows that its version wrote', () => {
    expect(migrations.map(({ version, sql }) => [version, createHash('sha256').update(sql).digest('hex'), existsSync(shippedRowsPath(version))]))
      .toEqual(versions.map((version) => [version, shipped[version]?.sql, true]))
  })

  it.each(versions)('bring a file of version %i to now: no row lost, no value changed, new columns as the step says', (version) => {
    const before = writeAs(version)
    const db = open()
    const after = tablesOf(connectionOf(db))
    closeDatabase(db)
    expect(Object.values(before).flat().length).toBeGreaterThan(40)
    expect(after).toEqual(given(before, versions.filter((step) => step > version).map((step) => shipped[step] ?? { sql: '', gives: {} })))
  })

  it.each(versions)('leave a file of version %i that today’s program reads whole', (version) => {
    writeAs(version)
    const db = open()
    const ids = connectionOf(db).prepare('SELECT id FROM cases').pluck().all() as CaseId[]
    const cases = ids.flatMap((id) => getCase(db, id) ?? [])
    const found = findCases(db, { search: 'librarian', status: 'all', country: null, language: null, deadline: 'any' }, someDay, 10)
    const read = {
      cases: cases.map((kept) => [kept.status, kept.isPractice, kept.targets.length, kept.letters.length > 0, sourcesOf(db, kept.id).length]),
      members: listMembers(db, '').map(({ name, safety }) => [name, safety.sender]).slice(0, 2),
      packs: listPacks(db).map(({ id, counts }) => [counts.letters, getPack(db, id)?.plan.letters.length]),
      actions: listActions(db, { caseId: null, includeVoided: false }).map(({ kind, count, state, route }) => [kind, count, state, route]),
      reports: listReports(db).length,
      group: getSettings(db)?.groupName,
      found: found.items.length,
      isSound: checkDatabase(db).isSound,
    }
    closeDatabase(db)
    expect(read).toEqual({
      cases: [['closed', false, 2, true, 1], ['open', true, 2, true, 1]],
      members: [['Ines Albrecht', 'full'], ['Ines Albrecht', 'full']],
      packs: [[12, 12]], actions: [['letter', 3, 'posted', 'group']], reports: version < 200 ? 1 : 2, group: 'Millrace Letter Group', found: 1, isSound: true,
    })
  })
})
