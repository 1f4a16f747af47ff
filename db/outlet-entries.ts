import { groupBy } from '../core/group-by.ts'
import type { Day } from '../core/day.ts'
import type { ActionId, CaseId, MemberId, OutletEntryId, OutletId, OutletLineId } from '../core/ids.ts'
import type { CountedByCode, OutletEntry, OutletLine, TakenBack } from '../core/outlet/types.ts'
import { isDone } from './action-states.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** Letters of a case in a new entry: the action that they are, where they came back written, and their codes, where they were printed. */
export type NewLine = {
  readonly id: OutletLineId
  readonly caseId: CaseId
  readonly kind: OutletLine['kind']
  readonly count: number
  readonly actionId: ActionId | null
  readonly codes: readonly string[]
}

export type NewOutletEntry = Pick<OutletEntry, 'id' | 'kind' | 'on' | 'packs' | 'dueOn'> & { readonly outletId: OutletId; readonly lines: readonly NewLine[] }

const addLine = (db: WritableDb, entryId: OutletEntryId, { codes, ...line }: NewLine): void => {
  changeOne(db, 'INSERT INTO outlet_lines (id, entry_id, case_id, kind, count, action_id) VALUES (:id, :entryId, :caseId, :kind, :count, :actionId)', { ...line, entryId })
  for (const code of codes) changeOne(db, 'INSERT INTO outlet_codes (code, line_id) VALUES (:code, :id)', { code, id: line.id })
}

/** Writes an entry with its lines. */
export const addOutletEntry = (db: WritableDb, { lines, ...entry }: NewOutletEntry): void =>
  inTransaction(db, () => {
    changeOne(db, 'INSERT INTO outlet_entries (id, outlet_id, kind, done_on, packs, due_on) VALUES (:id, :outletId, :kind, :on, :packs, :dueOn)', entry)
    for (const line of lines) addLine(db, entry.id, line)
  })

type EntryRow = Omit<OutletEntry, 'lines' | 'codes'> & { readonly outletId: OutletId; readonly first: string | null; readonly last: string | null }
type LineRow = Omit<OutletLine, 'byCode' | 'takenBack'> & { readonly id: OutletLineId; readonly entryId: OutletEntryId; readonly gone: number }
type CodeRow = CountedByCode & { readonly lineId: OutletLineId }
type GoneRow = TakenBack & { readonly lineId: OutletLineId }

/** The code of one letter may be posted, corrected or split off since: all that replaced its action count for it. */
const lines = `
  WITH RECURSIVE later (root, id) AS (
    SELECT action_id, action_id FROM outlet_lines WHERE action_id IS NOT NULL
    UNION SELECT later.root, actions.id FROM later JOIN actions ON actions.replaces = later.id
  ), counted (root, count) AS (
    SELECT later.root, sum(current_actions.count) FROM later JOIN current_actions ON current_actions.id = later.id GROUP BY later.root
  )
  SELECT outlet_lines.id AS id, entry_id AS entryId, case_id AS caseId, kind,
    CASE WHEN action_id IS NULL THEN outlet_lines.count ELSE coalesce(counted.count, 0) END AS count,
    CASE WHEN action_id IS NULL THEN 0 ELSE max(0, outlet_lines.count - coalesce(counted.count, 0)) END AS gone,
    CASE kind WHEN 'signed' THEN (SELECT kind FROM actions WHERE id = action_id) END AS "of"
  FROM outlet_lines LEFT JOIN counted ON counted.root = action_id ORDER BY outlet_lines.id`

/** A letter counts on the day on which its code was first recorded; one that its writer posted did not come back. */
const counted = `
  SELECT lineId, "on", kind, count(*) AS count FROM (
    SELECT outlet_codes.code, outlet_codes.line_id AS lineId, (SELECT min(done_on) FROM actions WHERE letter_code = outlet_codes.code) AS "on",
      CASE WHEN max(current_actions.state = 'posted' AND current_actions.route IN ('member', 'outlet')) = 1 THEN 'posted' ELSE 'back' END AS kind
    FROM outlet_codes JOIN current_actions ON current_actions.letter_code = outlet_codes.code AND current_actions.state <> 'to-write'
    GROUP BY outlet_codes.code
  ) GROUP BY lineId, "on", kind ORDER BY "on", kind`

/** Letters whose codes were counted and count no more, on the day on which they were first recorded, by what they were last. */
const goneCodes = `
  SELECT lineId, "on", CASE WHEN state = 'posted' AND route IN ('member', 'outlet') THEN 'posted' ELSE 'back' END AS kind, count(*) AS count FROM (
    SELECT outlet_codes.line_id AS lineId, min(done_on) OVER recorded AS "on", state, route, row_number() OVER (recorded ORDER BY sequence DESC) AS place
    FROM outlet_codes JOIN actions ON letter_code = outlet_codes.code
    WHERE code NOT IN (SELECT letter_code FROM current_actions WHERE letter_code IS NOT NULL)
    WINDOW recorded AS (PARTITION BY outlet_codes.code)
  ) WHERE place = 1 GROUP BY lineId, "on", kind`

const isReturned = (kind: OutletLine['kind']): kind is TakenBack['kind'] => kind === 'back' || kind === 'posted' || kind === 'signed'

/** The ledgers of all outlets, each in order of recording. */
export const outletEntries = (db: ReadableDb): ReadonlyMap<OutletId, readonly OutletEntry[]> => {
  const goneByLine = groupBy(rowsOf<GoneRow>(db, goneCodes), ({ lineId }) => lineId)
  const byLine = groupBy(rowsOf<CodeRow>(db, counted), ({ lineId }) => lineId)
  const byEntry = groupBy(rowsOf<LineRow>(db, lines), ({ entryId }) => entryId)
  const entries = rowsOf<EntryRow>(db, `
    SELECT id, outlet_id AS outletId, kind, done_on AS "on", packs, due_on AS dueOn,
      (SELECT min(code) FROM outlet_codes JOIN outlet_lines ON outlet_lines.id = line_id WHERE entry_id = outlet_entries.id) AS first,
      (SELECT max(code) FROM outlet_codes JOIN outlet_lines ON outlet_lines.id = line_id WHERE entry_id = outlet_entries.id) AS last
    FROM outlet_entries ORDER BY id`)
  const made = entries.map(({ outletId, first, last, ...entry }) => ({
    outletId,
    entry: {
      ...entry, codes: first === null || last === null ? null : { first, last },
      lines: (byEntry.get(entry.id) ?? []).map(({ id, caseId, kind, count, of, gone }) => ({
        caseId, kind, count, of, byCode: (byLine.get(id) ?? []).map(({ lineId: _line, ...one }) => one),
        takenBack: [...(gone > 0 && isReturned(kind) ? [{ on: entry.on, kind, count: gone }] : []), ...(goneByLine.get(id) ?? []).map(({ lineId: _line, ...one }) => one)],
      })),
    },
  }))
  return new Map([...groupBy(made, ({ outletId }) => outletId)].map(([id, all]) => [id, all.map(({ entry }) => entry)]))
}

/** The ledger of one outlet. */
export const entriesOf = (db: ReadableDb, id: OutletId): readonly OutletEntry[] => outletEntries(db).get(id) ?? []

/** The hand-out of a printed letter; undefined for one that was not given to an outlet. */
export const givenWithCode = (db: ReadableDb, code: string): { readonly outletId: OutletId; readonly caseId: CaseId } | undefined =>
  rowsOf<{ outletId: OutletId; caseId: CaseId }>(db, `
    SELECT outlet_id AS outletId, case_id AS caseId FROM outlet_codes JOIN outlet_lines ON outlet_lines.id = line_id JOIN outlet_entries ON outlet_entries.id = entry_id
    WHERE code = :code`, { code })[0]

/** The oldest letters of a case that an outlet got by number and of which fewer codes are known than letters; undefined where there are none. */
export const lineWithoutCode = (db: ReadableDb, outletId: OutletId, caseId: CaseId): OutletLineId | undefined =>
  rowOf<{ id: OutletLineId }>(db, `
    SELECT outlet_lines.id AS id FROM outlet_lines JOIN outlet_entries ON outlet_entries.id = entry_id
    WHERE outlet_id = :outletId AND case_id = :caseId AND outlet_lines.kind = 'given' AND outlet_lines.count > (SELECT count(*) FROM outlet_codes WHERE line_id = outlet_lines.id)
    ORDER BY done_on, outlet_entries.id LIMIT 1`, { outletId, caseId })?.id

/** The outlets, also deleted ones, that got letters of a case by number on a day or later, of which fewer codes are known than letters; and the member of each that is one. */
export const outletsWithoutCodes = (db: ReadableDb, caseId: CaseId, since: Day): readonly { readonly outletId: OutletId; readonly memberId: MemberId | null }[] =>
  rowsOf(db, `
    SELECT DISTINCT outlets.id AS outletId, member_id AS memberId FROM outlet_lines JOIN outlet_entries ON outlet_entries.id = entry_id JOIN outlets ON outlets.id = outlet_id
    WHERE case_id = :caseId AND outlet_lines.kind = 'given' AND done_on >= :since AND outlet_lines.count > (SELECT count(*) FROM outlet_codes WHERE line_id = outlet_lines.id)
    ORDER BY outlets.id`, { caseId, since })

/**
 * Letters of a case without a name, printed until `until`, that were counted by their codes on a day or later and are of no
 * outlet as far as their codes say.
 */
export const countedByCodeElsewhere = (db: ReadableDb, { caseId, since, until }: { readonly caseId: CaseId; readonly since: Day; readonly until: Day }): number =>
  rowOf<{ count: number }>(db, `
    SELECT count(DISTINCT letter_code) AS count FROM current_actions JOIN pack_letters ON code = letter_code JOIN packs ON packs.id = pack_id
    WHERE current_actions.case_id = :caseId AND ${isDone} AND done_on >= :since AND made_on <= :until AND pack_letters.member_id IS NULL
      AND code NOT IN (SELECT code FROM outlet_codes)`, { caseId, since, until })?.count ?? 0

/** Notes that a letter is one of those that were given out by number. */
export const linkCode = (db: WritableDb, code: string, lineId: OutletLineId): void =>
  changeOne(db, 'INSERT INTO outlet_codes (code, line_id) VALUES (:code, :lineId)', { code, lineId })

/** Removes the entries without letters; an entry that somebody asked has none. */
const deleteEmptyEntries = (db: WritableDb): void => {
  change(db, "DELETE FROM outlet_entries WHERE kind <> 'asked' AND id NOT IN (SELECT entry_id FROM outlet_lines)")
}

/** Removes the letters of a case from every ledger, and the entries that then have none. */
export const deleteLinesOfCase = (db: WritableDb, caseId: CaseId): void =>
  inTransaction(db, () => {
    change(db, 'DELETE FROM outlet_codes WHERE line_id IN (SELECT id FROM outlet_lines WHERE case_id = :caseId)', { caseId })
    change(db, 'DELETE FROM outlet_lines WHERE case_id = :caseId', { caseId })
    deleteEmptyEntries(db)
  })
