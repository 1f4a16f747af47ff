import type { CaseId, PhotoId } from '../core/ids.ts'
import type { KeptPicture, PictureFormat, PrintedPicture } from '../core/picture/types.ts'
import { change, changeOne, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** A picture with its bytes, to be kept. */
export type NewPicture = PrintedPicture & { readonly bytes: Uint8Array }

type Row = { readonly format: PictureFormat; readonly width: number; readonly height: number; readonly picture_key: string; readonly description: string; readonly credit: string }

const columns = 'format, width, height, picture_key, description'
const pictureFrom = ({ picture_key: key, ...row }: Row): PrintedPicture => ({ ...row, key })

/** Where two laptops have each added one, the newest is the case's. */
const newest = 'id = (SELECT max(id) FROM case_photos AS other WHERE other.case_id = case_photos.case_id)'

/** The photo of a case; undefined where it has none. */
export const photoOf = (db: ReadableDb, caseId: CaseId): PrintedPicture | undefined => {
  const row = rowOf<Row>(db, `SELECT ${columns}, credit FROM case_photos WHERE case_id = :caseId AND ${newest}`, { caseId })
  return row && pictureFrom(row)
}

/** The photos of all cases that have one. */
export const listPhotos = (db: ReadableDb): ReadonlyMap<CaseId, PrintedPicture> =>
  new Map(rowsOf<Row & { case_id: CaseId }>(db, `SELECT case_id, ${columns}, credit FROM case_photos WHERE ${newest}`).map(({ case_id: caseId, ...row }) => [caseId, pictureFrom(row)]))

/** Takes a case's photo away; false where it had none. */
export const removePhoto = (db: WritableDb, caseId: CaseId): boolean => change(db, 'DELETE FROM case_photos WHERE case_id = :caseId', { caseId }) > 0

/** Keeps a photo in place of the case's photo before. */
export const savePhoto = (db: WritableDb, id: PhotoId, caseId: CaseId, { bytes, ...picture }: NewPicture): void => {
  removePhoto(db, caseId)
  changeOne(db, `
    INSERT INTO case_photos (id, case_id, format, width, height, picture_key, bytes, description, credit)
    VALUES (:id, :caseId, :format, :width, :height, :key, :bytes, :description, :credit)`, { id, caseId, ...picture, bytes: Buffer.from(bytes) })
}

/** Changes the words of a case's photo; false where it has none. */
export const describePhoto = (db: WritableDb, caseId: CaseId, words: Pick<PrintedPicture, 'description' | 'credit'>): boolean =>
  change(db, `UPDATE case_photos SET description = :description, credit = :credit WHERE case_id = :caseId AND ${newest}`, { caseId, ...words }) === 1

/** The group's emblem; undefined where it has none. */
export const getEmblem = (db: ReadableDb): KeptPicture | undefined => {
  const row = rowOf<Omit<Row, 'description' | 'credit'>>(db, 'SELECT format, width, height, picture_key FROM emblem WHERE id = 1')
  return row && { format: row.format, width: row.width, height: row.height, key: row.picture_key }
}

/** Keeps an emblem in place of the one before. */
export const saveEmblem = (db: WritableDb, { bytes, ...picture }: KeptPicture & { readonly bytes: Uint8Array }): void =>
  changeOne(db, `
    INSERT INTO emblem (id, format, width, height, picture_key, bytes) VALUES (1, :format, :width, :height, :key, :bytes)
    ON CONFLICT (id) DO UPDATE SET format = excluded.format, width = excluded.width, height = excluded.height,
      picture_key = excluded.picture_key, bytes = excluded.bytes`, { ...picture, bytes: Buffer.from(bytes) })

/** False where there was none. */
export const removeEmblem = (db: WritableDb): boolean => change(db, 'DELETE FROM emblem WHERE id = 1') === 1

/** The bytes of a picture by its key; undefined where it is not kept any more. */
export const pictureBytes = (db: ReadableDb, key: string): Uint8Array | undefined => {
  const row = rowOf<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM case_photos WHERE picture_key = :key UNION ALL SELECT bytes FROM emblem WHERE picture_key = :key LIMIT 1', { key })
  return row && new Uint8Array(row.bytes)
}
