import { groupBy } from '../core/group-by.ts'
import type { ActionId, CaseId, OutletEntryId, OutletId, OutletLineId } from '../core/ids.ts'
import type { CountedByCode, OutletEntry, OutletLine } from '../core/outlet/types.ts'
import { change, changeOne, inTransaction, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

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
type LineRow = Omit<OutletLine, 'byCode'> & { readonly id: OutletLineId; readonly entryId: OutletEntryId }
type CodeRow = CountedByCode & { readonly lineId: OutletLineId }

/** The code of one letter may be posted, corrected or split off since: all that replaced its action count for it. */
const lines = `
  WITH RECURSIVE later (root, id) AS (
    SELECT action_id, action_id FROM outlet_lines WHERE action_id IS NOT NULL
    UNION SELECT later.root, actions.id FROM later JOIN actions ON actions.replaces = later.id
  ), counted (root, count) AS (
    SELECT later.root, sum(current_actions.count) FROM later JOIN current_actions ON current_actions.id = later.id GROUP BY later.root
  )
  SELECT outlet_lines.id AS id, entry_id AS entryId, case_id AS caseId, kind,
    CASE WHEN action_id IS NULL THEN outlet_lines.count ELSE coalesce(counted.count, 0) END AS count
  FROM outlet_lines LEFT JOIN counted ON counted.root = action_id ORDER BY outlet_lines.id`

/** A letter counts on the day on which its code was first recorded; one that its writer posted did not come back. */
const counted = `
  SELECT lineId, "on", kind, count(*) AS count FROM (
    SELECT outlet_codes.code, outlet_codes.line_id AS lineId, (SELECT min(done_on) FROM actions WHERE letter_code = outlet_codes.code) AS "on",
      CASE WHEN max(current_actions.state = 'posted' AND current_actions.route = 'member') = 1 THEN 'posted' ELSE 'back' END AS kind
    FROM outlet_codes JOIN current_actions ON current_actions.letter_code = outlet_codes.code AND current_actions.state <> 'to-write'
    GROUP BY outlet_codes.code
  ) GROUP BY lineId, "on", kind ORDER BY "on", kind`

/** The ledgers of all outlets, each in order of recording. */
export const outletEntries = (db: ReadableDb): ReadonlyMap<OutletId, readonly OutletEntry[]> => {
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
      lines: (byEntry.get(entry.id) ?? []).map(({ id, caseId, kind, count }) => ({ caseId, kind, count, byCode: (byLine.get(id) ?? []).map(({ lineId: _line, ...one }) => one) })),
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
