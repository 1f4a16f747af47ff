import type { Day } from '../core/day.ts'
import type { AttachmentId, CaseId } from '../core/ids.ts'
import { changeOne, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

export type NewAttachment = { readonly id: AttachmentId; readonly caseId: CaseId; readonly fileName: string; readonly bytes: Uint8Array; readonly addedOn: Day }

/** Stores the bytes; the case file lists the attachments of a case, so that adding and removing can be undone. */
export const keepAttachment = (db: WritableDb, { bytes, ...row }: NewAttachment): void =>
  changeOne(db, 'INSERT INTO attachments (id, case_id, file_name, bytes, added_on) VALUES (:id, :caseId, :fileName, :bytes, :addedOn)', {
    ...row, bytes: Buffer.from(bytes),
  })

/** A file that is kept with the case; undefined where the case has none of this id. */
export const getAttachment = (db: ReadableDb, caseId: CaseId, id: AttachmentId): { readonly fileName: string; readonly bytes: Uint8Array } | undefined => {
  const row = rowOf<{ file_name: string; bytes: Uint8Array }>(db, 'SELECT file_name, bytes FROM attachments WHERE case_id = :caseId AND id = :id', { caseId, id })
  return row && { fileName: row.file_name, bytes: new Uint8Array(row.bytes) }
}
