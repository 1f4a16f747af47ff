import type Database from 'better-sqlite3'
import { compareKind, restoredKinds, type ComparedRow, type RestoredKind, type RestorePreview } from '../core/backup/restore-preview.ts'
import { recordsOf } from '../core/draft/draft-key.ts'
import type { DraftKey } from '../core/draft/types.ts'
import { recordIsThere } from './drafts.ts'
import type { SomeKey } from './file/data-key.ts'
import { applicationId } from './file/header.ts'
import { inspect } from './file/inspect.ts'
import { isEncrypted } from './file/is-encrypted.ts'
import { readUntouched } from './file/read-untouched.ts'
import { connectionOf, keyOf, type ReadableDb } from './handle.ts'
import { withoutErased } from './without-erased.ts'

/** As the screen counts actions: without those taken back or replaced. */
export const shownActions = `id NOT IN (SELECT action_id FROM action_voids)
  AND id NOT IN (SELECT replaces FROM actions WHERE replaces IS NOT NULL)`

/** What is read of each kind. Columns that came with a later version are compared only where both have them. */
const queries: Readonly<Record<RestoredKind, string>> = {
  cases: 'SELECT *, coalesce(title, ua_number, \'\') AS shown FROM cases ORDER BY id',
  members: 'SELECT *, name AS shown FROM members ORDER BY id',
  actions: `SELECT *, '' AS shown FROM actions WHERE ${shownActions} ORDER BY id`,
  events: `SELECT events.*, name AS shown,
    (SELECT json_group_array(json_array(case_id, table_id)) FROM (SELECT * FROM event_cases WHERE event_id = events.id ORDER BY position)) AS cases,
    (SELECT json_group_array(name) FROM (SELECT * FROM event_tables WHERE event_id = events.id ORDER BY position)) AS tables,
    (SELECT json_group_array(json_array(name, days_before, done)) FROM (SELECT * FROM event_tasks WHERE event_id = events.id ORDER BY position)) AS tasks,
    (SELECT json_group_array(json_array(member_id, guest, registered, came, is_new)) FROM (SELECT * FROM event_people WHERE event_id = events.id ORDER BY position)) AS people_here
    FROM events ORDER BY events.id`,
  documents: 'SELECT id, case_id, file_name, kind, added_on, file_name AS shown FROM sources ORDER BY id',
  packs: 'SELECT id, made_on, \'\' AS shown FROM packs ORDER BY id',
  reports: 'SELECT id || \'-\' || revision AS id, saved_at, total, \'\' AS shown FROM reports ORDER BY id',
  drafts: 'SELECT key AS id, page, value, \'\' AS shown FROM drafts WHERE bytes IS NULL AND discarded_at IS NULL ORDER BY key',
  waiting: 'SELECT key AS id, json_extract(value, \'$.fileName\') AS shown FROM drafts WHERE bytes IS NOT NULL AND discarded_at IS NULL ORDER BY key',
}

type Row = Readonly<Record<string, unknown>>

/** As the list of drafts shows them: without those of deleted records. */
const isShown = (connection: Database.Database, { id }: Row): boolean =>
  recordsOf(String(id) as DraftKey).every((record) => connection.prepare(recordIsThere[record.table]).get({ id: record.id }) !== undefined)

/** Tables that a copy of an older version does not have. */
const tableOf: Readonly<Partial<Record<RestoredKind, string>>> = { drafts: 'drafts', waiting: 'drafts', events: 'events' }

const hasTable = (connection: Database.Database, name: string): boolean => connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined

const rowsIn = (connection: Database.Database, kind: RestoredKind): readonly Row[] => {
  const table = tableOf[kind]
  if (table !== undefined && !hasTable(connection, table)) return []
  const rows = connection.prepare(queries[kind]).all() as Row[]
  return kind === 'drafts' ? rows.filter((row) => isShown(connection, row)) : rows
}

/** Not compared: a case that was changed and changed back is the same, though its number of changes is higher. */
const leftOut: ReadonlySet<string> = new Set(['shown', 'revision', 'sequence'])

const comparedColumns = (ours: readonly Row[], theirs: readonly Row[]): readonly string[] =>
  Object.keys(ours[0] ?? {}).filter((column) => !leftOut.has(column) && Object.hasOwn(theirs[0] ?? {}, column))

const compared = (kind: RestoredKind, rows: readonly Row[], columns: readonly string[]): readonly ComparedRow[] =>
  rows.map((row) => ({
    id: String(row['id']), name: String(row['shown']), count: kind === 'actions' ? Number(row['count']) : 1,
    content: JSON.stringify(columns.map((column) => row[column])),
  }))

const settingsOf = (connection: Database.Database): unknown => connection.prepare('SELECT value FROM settings').pluck().get()

/** Whether what is on the disk is encrypted afterwards and was not in the copy, or the other way round. */
const protectionOf = (copyPath: string, key: SomeKey | undefined): RestorePreview['protection'] => {
  const isSealed = isEncrypted(copyPath)
  if (isSealed === (key !== undefined)) return 'same'
  return isSealed ? 'becomes-readable' : 'becomes-encrypted'
}

/** Compares a copy with the data as they are now; null for one that is damaged. Neither is changed. `copyKey`: what opens the copy. Throws where it cannot be read. */
export const compareWithCopy = (db: ReadableDb, copyPath: string, copyKey: SomeKey | undefined = keyOf(db)): RestorePreview | null => {
  const connection = connectionOf(db)
  return readUntouched(copyPath, false, (copy) => {
    const { findings, applicationId: application } = inspect(copy, 'everything')
    if (findings.length > 0 || application !== applicationId) return null
    const asRestored = withoutErased(copy, connection)
    return {
      kinds: restoredKinds.map((kind) => {
        const [inCopy, now] = [asRestored(kind, rowsIn(copy, kind)), rowsIn(connection, kind)]
        const columns = comparedColumns(now, inCopy)
        return compareKind(kind, compared(kind, inCopy, columns), compared(kind, now, columns))
      }),
      hasOtherSettings: settingsOf(copy) !== settingsOf(connection),
      protection: protectionOf(copyPath, keyOf(db)),
    }
  }, copyKey)
}
