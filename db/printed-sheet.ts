import type { Day } from '../core/day.ts'
import type { EventFacts } from '../core/event/types.ts'
import type { CaseId } from '../core/ids.ts'
import { rowOf, type ReadableDb } from './handle.ts'

/** The tally sheet that was printed last for an event: the day of its pack, and its cases in the order of their rows. */
export type PrintedSheet = { readonly madeOn: Day; readonly caseIds: readonly CaseId[] }

/** The newest finished pack for the event's name and day that has a tally sheet; undefined where there is none. */
export const printedSheet = (db: ReadableDb, { name, on }: Pick<EventFacts, 'name' | 'on'>): PrintedSheet | undefined => {
  const pack = rowOf<{ madeOn: Day; caseIds: string }>(db, `
    SELECT made_on AS madeOn, json_extract(plan, '$.choices.caseIds') AS caseIds FROM packs
    WHERE state = 'ready' AND json_extract(plan, '$.choices.occasion.name') = :name AND json_extract(plan, '$.choices.occasion.day') = :on
      AND EXISTS (SELECT 1 FROM json_each(plan, '$.choices.parts') WHERE value = 'tally')
    ORDER BY id DESC LIMIT 1`, { name, on })
  return pack && { madeOn: pack.madeOn, caseIds: [...new Set(JSON.parse(pack.caseIds) as readonly CaseId[])] }
}
