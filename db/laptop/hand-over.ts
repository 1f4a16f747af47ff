import type { EventId, HandOverId, LaptopId } from '../../core/ids.ts'
import type { CarriedColumns, HandOver, PastHandOver } from '../../core/laptop/hand-over.ts'
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
import { changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from '../handle.ts'
import { migrations } from '../migrations/migrations.ts'
import { isInTable, readRows, scopeOfEvent } from './read-rows.ts'
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

/** Notices what changed on this laptop since the last hand-over or join, in all that was handed over before and in the scope. */
export const notice = (db: WritableDb, scope: Scope, { newId, now }: Noticing): Noticed => {
  const before = withoutErased(sharedStates(db), erasedMembers(db).map(({ id }) => id))
  const laptop = ensureLaptop(db, newId)
  const version: Version = { by: laptop.id, at: Math.max(Date.parse(now), laptop.newest + 1, newestChange(before) + 1) }
  const current = readRows(db, joined(scopeOf([...before.keys()]), scope))
  const noticed = observeRows({ states: before, shown: viewRows(before, knownIn(db)), current, version })
  noteNewest(db, version.at)
  return { states: new Map([...before, ...noticed]), current, version }
}

const carriedOf = (db: ReadableDb, states: States): ReadonlyMap<RowKey, CarriedColumns> =>
  new Map([...states.keys()].filter((key) => sharedTables[partsOf(key).table].carried.length > 0).flatMap((key) => {
    const { table, values: [id] } = partsOf(key)
    const row = rowOf<CarriedColumns>(db, `SELECT ${sharedTables[table].carried.join(', ')} FROM ${table} WHERE id = :id`, { id })
    return row === undefined ? [] : [[key, row] as const]
  }))

/** Letters and cards among the rows that count. */
export const lettersOf = (keys: readonly RowKey[], rows: Rows): number =>
  keys.filter((key) => isCounted(key, rows) && ['letter', 'solidarity-card'].includes(String(rows.get(key)?.['kind']))).reduce((sum, key) => sum + Number(rows.get(key)?.['count']), 0)

export type HandOverRequest = { readonly id: HandOverId; readonly eventId: EventId; readonly withMembers: boolean; /** As people call the other laptop and this one; empty leaves the name of this one as it is. */ readonly laptop: string; readonly ownName: string }

/** Notes a hand-over or a join for the list. */
export const noteHandOver = (db: WritableDb, { withMembers, ...one }: PastHandOver): void =>
  changeOne(db, 'INSERT INTO hand_overs (id, at, kind, laptop, event, with_members, letters) VALUES (:id, :at, :kind, :laptop, :event, :withMembers, :letters)', { ...one, withMembers: Number(withMembers) })

/** The hand-overs and joins, the newest first. */
export const pastHandOvers = (db: ReadableDb): readonly PastHandOver[] =>
  rowsOf<Omit<PastHandOver, 'withMembers'> & { readonly members: 0 | 1 }>(db, 'SELECT id, at, kind, laptop, event, with_members AS members, letters FROM hand_overs ORDER BY at DESC, id DESC')
    .map(({ members, ...one }) => ({ ...one, withMembers: members === 1 }))

/** What a file for another laptop holds: the event with its cases, and members or none. Undefined for an unknown event. */
export const makeHandOver = (db: WritableDb, { id, eventId, withMembers, laptop, ownName }: HandOverRequest, noticing: Noticing): HandOver | undefined =>
  inTransaction(db, () => {
    const event = getEvent(db, eventId)
    if (event === undefined) return undefined
    const known = ensureLaptop(db, noticing.newId)
    const own = { ...known, name: ownName || known.name }
    if (own.name !== known.name) nameLaptop(db, own.name)
    const scope = scopeOfEvent(db, eventId, withMembers)
    const { states, current } = notice(db, scope, noticing)
    keepStates(db, sharedStates(db), states)
    const chosen = statesInScope(states, scope)
    const handed = withMembers ? chosen : withoutPersonal(chosen)
    noteHandOver(db, { id, at: noticing.now, kind: 'handed-over', laptop, event: event.name, withMembers, letters: lettersOf([...handed.keys()], current) })
    return {
      head: { from: { id: own.id, name: own.name }, at: noticing.now, event: { id: eventId, name: event.name, on: event.on }, withMembers, schema: newestSchema },
      erased: erasedMembers(db), states: handed, carried: carriedOf(db, handed),
    }
  })
