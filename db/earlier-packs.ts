import type { Day } from '../core/day.ts'
import type { PackId } from '../core/ids.ts'
import type { EarlierPack } from '../core/pack/earlier-pack.ts'
import { fullChoices } from '../core/pack/pack-choices.ts'
import type { PackChoices } from '../core/pack/types.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** Enough for some years of evenings. */
const maxPacks = 100

type Row = { readonly id: PackId; readonly madeOn: Day; readonly choices: string; readonly practice: 0 | 1 | null }

/** The last finished packs with what was chosen for them, newest first. */
export const earlierPacks = (db: ReadableDb): readonly EarlierPack[] =>
  rowsOf<Row>(db, `
    SELECT id, made_on AS madeOn, json_extract(plan, '$.choices') AS choices,
      (SELECT min(practice) FROM pack_cases JOIN cases ON cases.id = pack_cases.case_id WHERE pack_cases.pack_id = packs.id) AS practice
    FROM packs WHERE state = 'ready' ORDER BY id DESC LIMIT ${maxPacks}`)
    .map(({ id, madeOn, choices, practice }) => ({ id, madeOn, isPractice: practice === 1, choices: fullChoices(JSON.parse(choices) as Partial<PackChoices>) }))
