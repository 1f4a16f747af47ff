import type { CaseId, PackId } from '../core/ids.ts'
import type { PackPictures } from '../core/pack/changed-pictures.ts'
import type { PackPart } from '../core/pack/types.ts'
import type { KeptPicture, PrintedPicture } from '../core/picture/types.ts'
import { changeOne, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

type Row = { readonly id: PackId; readonly parts: string | null; readonly emblem: string | null; readonly photos: string }
type Printed = { readonly parts: readonly PackPart[]; readonly pictures: PackPictures }

/** The pictures that each finished pack printed when it was last made. Read from the plans without their letters, of which a pack can have thousands. */
export const picturesOfPacks = (db: ReadableDb): ReadonlyMap<PackId, Printed> =>
  new Map(rowsOf<Row>(db, `
    SELECT id, json_extract(plan, '$.choices.parts') AS parts,
      CASE WHEN json_type(plan, '$.printed') = 'object' THEN json_extract(plan, '$.printed.emblem') ELSE json_extract(plan, '$.emblem') END AS emblem,
      (SELECT json_group_array(json_object('caseId', json_extract(value, '$.caseId'), 'photo', json(json_extract(value, '$.photo'))))
       FROM json_each(plan, CASE WHEN json_type(plan, '$.printed') = 'object' THEN '$.printed.photos' ELSE '$.cards' END)) AS photos
    FROM packs WHERE state = 'ready'`).map(({ id, parts, emblem, photos }) => [id, {
    parts: JSON.parse(parts ?? '[]') as readonly PackPart[],
    pictures: { photos: JSON.parse(photos) as readonly { readonly caseId: CaseId; readonly photo: PrintedPicture | null }[], emblem: emblem === null ? null : JSON.parse(emblem) as KeptPicture },
  }]))

/** Keeps which pictures a pack prints that is made again: its plan stays as it was. */
export const keepPrintedPictures = (db: WritableDb, id: PackId, pictures: PackPictures): void =>
  changeOne(db, `UPDATE packs SET plan = json_set(plan, '$.printed', json(:pictures)) WHERE id = :id`, { id, pictures: JSON.stringify(pictures) })
