import type Database from 'better-sqlite3'
import type { RestoredKind } from '../core/backup/restore-preview.ts'

type Row = Readonly<Record<string, unknown>>

const has = (connection: Database.Database, table: string): boolean => connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined

const erasedIn = (connection: Database.Database): readonly string[] =>
  has(connection, 'erased_members') ? (connection.prepare('SELECT id FROM erased_members').pluck().all() as string[]) : []

const actionsOf = (copy: Database.Database, erased: ReadonlySet<string>): ReadonlySet<unknown> => {
  if (erased.size === 0 || !has(copy, 'action_members')) return new Set()
  const rows = copy.prepare('SELECT action_id, member_id FROM action_members').all() as { action_id: string; member_id: string }[]
  return new Set(rows.filter(({ member_id: memberId }) => erased.has(memberId)).map(({ action_id: actionId }) => actionId))
}

/**
 * The rows of a copy as a restore leaves them: who was erased, before the copy or after it, is erased again, so that a
 * preview must neither count nor name them.
 */
export const withoutErased = (copy: Database.Database, now: Database.Database): ((kind: RestoredKind, rows: readonly Row[]) => readonly Row[]) => {
  const erased = new Set([...erasedIn(copy), ...erasedIn(now)])
  const actions = actionsOf(copy, erased)
  return (kind, rows) => {
    if (erased.size === 0) return rows
    switch (kind) {
      case 'members': return rows.filter(({ id }) => !erased.has(String(id)))
      case 'drafts': return rows.filter(({ id }) => ![...erased].some((member) => String(id).includes(member)))
      case 'actions': return rows.map((row) => (actions.has(row['id']) ? { ...row, note: '' } : row))
      case 'events': return rows.map((row) => ({ ...row, people_here: [...erased].reduce((people, member) => people.replaceAll(`"${member}"`, 'null'), String(row['people_here'])) }))
      case 'cases': case 'documents': case 'packs': case 'reports': case 'waiting': return rows
    }
  }
}
