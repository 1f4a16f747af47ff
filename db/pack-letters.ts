import type { Day } from '../core/day.ts'
import type { CaseId, PackId } from '../core/ids.ts'
import type { PackBatch } from '../core/pack/types.ts'
import { fileNamesIn } from './pack-files.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** What a finished pack printed for one case: its batches, with the text and addresses of that day. */
export type PrintedBatches = { readonly packId: PackId; readonly madeOn: Day; readonly fileNames: readonly string[]; readonly batches: readonly PackBatch[] }

type Row = { readonly id: PackId; readonly made_on: Day; readonly file_paths: string; readonly batches: string }

/** The finished packs with letters of a case, newest first. */
export const printedBatchesOf = (db: ReadableDb, caseId: CaseId): readonly PrintedBatches[] =>
  rowsOf<Row>(db, `
    SELECT packs.id AS id, made_on, file_paths, json_extract(plan, '$.batches') AS batches
    FROM packs JOIN pack_cases ON pack_cases.pack_id = packs.id
    WHERE pack_cases.case_id = :caseId AND packs.state = 'ready' ORDER BY packs.id DESC`, { caseId }).map((row) => ({
    packId: row.id,
    madeOn: row.made_on,
    fileNames: fileNamesIn(row.file_paths),
    batches: (JSON.parse(row.batches) as readonly PackBatch[]).filter((batch) => batch.caseId === caseId),
  }))
