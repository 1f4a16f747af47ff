import type { Day } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import type { PrintedPart } from '../core/outlet/types.ts'
import { isDone } from './action-states.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** The letters that a finished pack printed for one outlet and that were not given out yet. */
export type PrintedForOutlet = PrintedPart & {
  /** As the pack names the outlet. */
  readonly name: string
  readonly madeOn: Day
  /** The day that its letters name, until which they should be back; null where they name none. */
  readonly returnBy: Day | null
  readonly letters: readonly { readonly code: string; readonly caseId: CaseId }[]
}

type Row = PrintedPart & Pick<PrintedForOutlet, 'name' | 'madeOn' | 'returnBy'> & PrintedForOutlet['letters'][number]

const letters = `
  SELECT packs.id AS packId, letter.value ->> '$.outlet' AS outlet, made_on AS madeOn, plan ->> '$.choices.returnBy' AS returnBy, pack_letters.code AS code, pack_letters.case_id AS caseId,
    json_extract(plan, '$.choices.outlets[' || (letter.value ->> '$.outlet') || ']') AS name
  FROM packs, json_each(plan, '$.letters') AS letter JOIN pack_letters ON pack_letters.code = letter.value ->> '$.code'
  WHERE packs.state = 'ready' AND json_array_length(plan, '$.choices.outlets') > 0 AND letter.value ->> '$.outlet' IS NOT NULL
    AND pack_letters.code NOT IN (SELECT code FROM outlet_codes)
  ORDER BY packs.id DESC, outlet, pack_letters.code`

/** What finished packs have for outlets and nobody gave out yet, the newest pack first. */
export const printedForOutlets = (db: ReadableDb): readonly PrintedForOutlet[] => {
  const found = new Map<string, PrintedForOutlet>()
  for (const { code, caseId, ...part } of rowsOf<Row>(db, letters)) {
    const key = `${part.packId} ${part.outlet}`
    found.set(key, { ...part, letters: [...(found.get(key)?.letters ?? []), { code, caseId }] })
  }
  return [...found.values()]
}

/** A letter of a pack, and whether it was given to an outlet or counted. */
export type LetterToGive = { readonly code: string; readonly caseId: CaseId; readonly isTaken: 0 | 1 }

/** The letters of the pack that a code is of. */
export const lettersOfPack = (db: ReadableDb, code: string): readonly LetterToGive[] =>
  rowsOf<LetterToGive>(db, `
    SELECT code, case_id AS caseId, (code IN (SELECT code FROM outlet_codes) OR code IN (SELECT letter_code FROM current_actions WHERE letter_code IS NOT NULL AND ${isDone})) AS isTaken
    FROM pack_letters WHERE pack_id = (SELECT pack_id FROM pack_letters WHERE code = :code)`, { code })
