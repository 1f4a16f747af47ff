import type { Day } from '../core/day.ts'
import type { MemberId, MemberImportId } from '../core/ids.ts'
import type { ImportLog, ImportSummary, LoggedRow } from '../core/member/import-log.ts'
import { unusedColumns } from '../core/member/import-log.ts'
import type { RememberedColumns } from '../core/member/list-reading.ts'
import type { MemberFacts } from '../core/member/types.ts'
import { changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { insertMemberRow, memberNames, writeMemberRow } from './members.ts'

type Person = { readonly id: MemberId; readonly facts: MemberFacts }

export type NewImport = {
  readonly importId: MemberImportId
  readonly fileName: string
  readonly addedOn: Day
  readonly columns: RememberedColumns
  readonly log: readonly LoggedRow[]
  readonly added: readonly Person[]
  readonly changed: readonly Person[]
}

/** Adds and changes all members of a list or none, and keeps what was done with each row. */
export const importMembers = (db: WritableDb, { importId, fileName, addedOn, columns, log, added, changed }: NewImport): void =>
  inTransaction(db, () => {
    changeOne(db, 'INSERT INTO member_imports (id, file_name, added_on, columns, log) VALUES (:importId, :fileName, :addedOn, :columns, :log)', {
      importId, fileName, addedOn, columns: JSON.stringify(columns), log: JSON.stringify(log),
    })
    for (const member of added) insertMemberRow(db, { ...member, addedOn, isPractice: false }, importId)
    for (const member of changed) writeMemberRow(db, member)
  })

const count = (did: LoggedRow['did']): string => `(SELECT count(*) FROM json_each(log) WHERE value ->> 'did' = '${did}')`

/** Imports of an older version have no log; the members that came with them do say how many there were. */
const selectSummary = `
  SELECT id AS importId, file_name AS fileName, added_on AS addedOn,
    iif(log = '[]', (SELECT count(*) FROM members WHERE import_id = member_imports.id), ${count('added')}) AS added,
    ${count('changed')} AS changed, ${count('left-out')} AS leftOut, ${count('not-decided')} AS notDecided
  FROM member_imports`

/** All imports, newest first. */
export const listImports = (db: ReadableDb): readonly ImportSummary[] => rowsOf<ImportSummary>(db, `${selectSummary} ORDER BY added_on DESC, id DESC`)

/** How the columns of earlier lists were used, newest first. */
export const rememberedColumns = (db: ReadableDb): readonly RememberedColumns[] =>
  rowsOf<{ columns: string }>(db, "SELECT columns FROM member_imports WHERE columns <> '[]' ORDER BY added_on DESC, id DESC").map(({ columns }) => JSON.parse(columns) as RememberedColumns)

/** An import with what was done with each row. */
export const getImport = (db: ReadableDb, importId: MemberImportId): ImportLog | undefined => {
  const summary = rowOf<ImportSummary>(db, `${selectSummary} WHERE id = :importId`, { importId })
  const kept = rowOf<{ columns: string; log: string }>(db, 'SELECT columns, log FROM member_imports WHERE id = :importId', { importId })
  if (!summary || !kept) return undefined
  const names = new Map(memberNames(db).map(({ id, name }) => [id, name]))
  const rows = (JSON.parse(kept.log) as readonly LoggedRow[]).map(({ memberId, ...row }) => ({ ...row, name: memberId === null ? '' : (names.get(memberId) ?? '') }))
  return { ...summary, unused: unusedColumns(JSON.parse(kept.columns) as RememberedColumns), rows }
}
