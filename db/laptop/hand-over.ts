import type { ActionState } from '../../core/action/types.ts'
import { isWritten } from '../../core/action/what-counts.ts'
import type { Day } from '../../core/day.ts'
import type { HandOverId, LaptopId } from '../../core/ids.ts'
import type { CarriedColumns, CopyToReturn, HandOver, HandOverWhat, PastHandOver } from '../../core/laptop/hand-over.ts'
import { isCounted } from '../../core/laptop/counted.ts'
import { observeRows } from '../../core/laptop/observe-rows.ts'
import { newestChange } from '../../core/laptop/registers.ts'
import { scopeOf, statesInScope, type Scope } from '../../core/laptop/scope.ts'
import { partsOf, sharedTables } from '../../core/laptop/shared-tables.ts'
import type { RowKey, Rows, States, Version } from '../../core/laptop/types.ts'
import { viewRows } from '../../core/laptop/view-rows.ts'
import { withoutErased, withoutPersonal } from '../../core/laptop/without.ts'
import { erasedMembers } from '../erase-member.ts'
import { getEvent } from '../events.ts'
import { outsideStep } from '../undo/current-step.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from '../handle.ts'
import { migrations } from '../migrations/migrations.ts'
import { isInTable, readRows, scopeOfWhat } from './read-rows.ts'
import { keepStates, sharedStates } from './shared-states.ts'
import { ensureLaptop, nameLaptop, noteNewest } from './this-laptop.ts'

/** The version of the tables that this program knows. */
export const newestSchema = migrations.at(-1)?.version ?? 0

/** What a hand-over or a join needs: who this laptop is, and the time. */
export type Noticing = { readonly newId: () => LaptopId; /** ISO 8601 instant. */ readonly now: string }

/** Everything that is known, with what changed since the last time, and the rows as they are. */
export type Noticed = { readonly states: States; readonly current: Rows; readonly version: Version }

const joined = (one: Scope, other: Scope): Scope => ({
  eventIds: [...new Set([...one.eventIds, ...other.eventIds])], caseIds: [...new Set([...one.caseIds, ...other.caseIds])], memberIds: [...new Set([...one.memberIds, ...other.memberIds])],
})

/** Whether a row is there although it was never handed over. */
export const knownIn = (db: ReadableDb) => (key: RowKey): boolean => {
  const { table, values } = partsOf(key)
  return isInTable(db, table, values)
}

/** Puts the codes of the letters that were printed here among those that are handed over. That is no change of a person. */
const keepCodes = (db: WritableDb, caseIds: Scope['caseIds']): void => outsideStep(() => void change(db, `
  INSERT INTO letter_codes (code, case_id, target_id, made_on)
  SELECT code, pack_letters.case_id, target_id, made_on FROM pack_letters JOIN packs ON packs.id = pack_id
  WHERE pack_letters.case_id IN (SELECT value FROM json_each(:caseIds)) AND code NOT IN (SELECT code FROM letter_codes)`, { caseIds: JSON.stringify(caseIds) }))

/** Notices what changed on this laptop since the last hand-over or join, in all that was handed over before and in the scope. */
export const notice = (db: WritableDb, scope: Scope, { newId, now }: Noticing): Noticed => {
  const before = withoutErased(sharedStates(db), erasedMembers(db).map(({ id }) => id))
  const laptop = ensureLaptop(db, newId)
  const version: Version = { by: laptop.id, at: Math.max(Date.parse(now), laptop.newest + 1, newestChange(before) + 1) }
  const whole = joined(scopeOf([...before.keys()]), scope)
  keepCodes(db, whole.caseIds)
  const current = readRows(db, whole)
  const noticed = observeRows({ states: before, view: (states) => viewRows(states, knownIn(db)), current, version })
  noteNewest(db, version.at)
  return { states: new Map([...before, ...noticed]), current, version }
}

const carriedOf = (db: ReadableDb, states: States): ReadonlyMap<RowKey, CarriedColumns> =>
  new Map([...states.keys()].filter((key) => sharedTables[partsOf(key).table].carried.length > 0).flatMap((key) => {
    const { table, values: [id] } = partsOf(key)
    const row = rowOf<CarriedColumns>(db, `SELECT ${sharedTables[table].carried.join(', ')} FROM ${table} WHERE id = :id`, { id })
    return row === undefined ? [] : [[key, row] as const]
  }))

/** Letters and cards that were written, among the rows that count. */
export const lettersOf = (keys: readonly RowKey[], rows: Rows): number =>
  keys.filter((key) => isCounted(key, rows) && ['letter', 'solidarity-card'].includes(String(rows.get(key)?.['kind'])) && isWritten(rows.get(key)?.['state'] as ActionState)).reduce((sum, key) => sum + Number(rows.get(key)?.['count']), 0)

export type HandOverRequest = { readonly id: HandOverId; readonly what: HandOverWhat; readonly withMembers: boolean; /** Until when a helper gives it back; null where nobody says. */ readonly returnBy: Day | null; /** As people call the other laptop and this one; empty leaves the name of this one as it is. */ readonly laptop: string; readonly ownName: string }

/** Notes a hand-over or a join for the list. */
export const noteHandOver = (db: WritableDb, { withMembers, ...one }: PastHandOver): void =>
  changeOne(db, 'INSERT INTO hand_overs (id, at, kind, laptop, event, with_members, letters, what, cases, return_by) VALUES (:id, :at, :kind, :laptop, :event, :withMembers, :letters, :what, :cases, :returnBy)', { ...one, withMembers: Number(withMembers) })

/** The hand-overs and joins, the newest first. */
export const pastHandOvers = (db: ReadableDb): readonly PastHandOver[] =>
  rowsOf<Omit<PastHandOver, 'withMembers'> & { readonly members: 0 | 1 }>(db, 'SELECT id, at, kind, laptop, event, with_members AS members, letters, what, cases, return_by AS returnBy FROM hand_overs ORDER BY at DESC, id DESC')
    .map(({ members, ...one }) => ({ ...one, withMembers: members === 1 }))

/** What a file for another laptop holds: what was chosen, with members or none. Undefined for an unknown event. */
export const makeHandOver = (db: WritableDb, { id, what, withMembers, returnBy, laptop, ownName }: HandOverRequest, noticing: Noticing): HandOver | undefined =>
  inTransaction(db, () => {
    const event = what.kind === 'event' ? getEvent(db, what.eventId) : null
    if (event === undefined) return undefined
    const known = ensureLaptop(db, noticing.newId)
    const own = { ...known, name: ownName || known.name }
    if (own.name !== known.name) nameLaptop(db, own.name)
    const scope = scopeOfWhat(db, what, withMembers)
    const { states, current } = notice(db, scope, noticing)
    keepStates(db, sharedStates(db), states)
    const chosen = statesInScope(states, scope)
    const handed = withMembers ? chosen : withoutPersonal(chosen)
    const said = { at: noticing.now, what: what.kind, cases: scope.caseIds.length, withMembers, returnBy }
    noteHandOver(db, { ...said, id, kind: 'handed-over', laptop, event: event?.name ?? '', letters: lettersOf([...handed.keys()], current) })
    return {
      head: { ...said, from: { id: own.id, name: own.name }, event: event && { id: event.id, name: event.name, on: event.on }, schema: newestSchema },
      erased: erasedMembers(db), states: handed, carried: carriedOf(db, handed),
    }
  })

/** The copy that came here and ends; null where none did, or where it was handed over again since. */
export const copyToReturn = (db: ReadableDb): CopyToReturn | null =>
  rowOf<CopyToReturn>(db, `
    SELECT laptop, return_by AS returnBy FROM hand_overs WHERE kind = 'joined' AND return_by IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM hand_overs AS later WHERE later.kind = 'handed-over' AND later.at >= hand_overs.at)
    ORDER BY return_by LIMIT 1`) ?? null
