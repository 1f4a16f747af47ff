import type { CaseId, EventId, HandOverId, LaptopId, MemberId } from '../../core/ids.ts'
import { findConflicts, withAnswers, type ConflictAnswer, type Conflicts } from '../../core/laptop/conflicts.ts'
import type { HandOver } from '../../core/laptop/hand-over.ts'
import { joinStates, newestChange } from '../../core/laptop/registers.ts'
import { scopeOf } from '../../core/laptop/scope.ts'
import { columnOf } from '../../core/laptop/row-fields.ts'
import { isOf, partsOf, sharedNames } from '../../core/laptop/shared-tables.ts'
import { there, type RowKey, type Rows, type States } from '../../core/laptop/types.ts'
import { viewRows } from '../../core/laptop/view-rows.ts'
import { withoutErased } from '../../core/laptop/without.ts'
import { getCase } from '../cases.ts'
import { erasedMembers } from '../erase-member.ts'
import { change, changeOne, connectionOf, inTransaction, type WritableDb } from '../handle.ts'
import { reindexCases } from '../reindex.ts'
import { outsideStep } from '../undo/current-step.ts'
import { nextSequence } from '../undo/next-sequence.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { knownIn, lettersOf, notice, noteHandOver, type Noticing } from './hand-over.ts'
import { readWritten } from './read-written.ts'
import { readColumns } from './read-rows.ts'
import { keepStates, sharedStates } from './shared-states.ts'
import { noteNewest } from './this-laptop.ts'
import { changesBetween, writeChanges, type RowChange } from './write-rows.ts'

/** What a join does, or would do. */
export type Joined = {
  readonly changes: readonly RowChange[]
  readonly conflicts: Conflicts
  readonly before: Rows
  readonly after: Rows
  readonly states: States
  /** This laptop. */
  readonly by: LaptopId
}

export type JoinRequest = { readonly id: HandOverId; readonly file: HandOver; readonly answers: readonly ConflictAnswer[] }

const ownerOf = <Id extends string>(table: 'cases' | 'events', column: string, key: RowKey, rows: Rows): Id | null => {
  const { table: of, values } = partsOf(key)
  if (of === table) return values[0] as Id
  if (of === 'event_cases') return table === 'events' ? (values[0] as Id) : null
  return isOf('actions', key) || isOf('action_events', key) ? null : ((rows.get(key)?.[column] as Id | undefined) ?? null)
}

const touched = <Id extends string>(table: 'cases' | 'events', column: string, { changes, before, after }: Joined): readonly Id[] =>
  [...new Set(changes.flatMap(({ key }) => ownerOf<Id>(table, column, key, after) ?? ownerOf<Id>(table, column, key, before) ?? []))]

/** Notes in the history of each case that is changed what it was before, as for every change of a case. */
const noteCaseHistory = (db: WritableDb, ids: readonly CaseId[], at: string): void => {
  for (const id of ids) {
    const before = getCase(db, id)
    if (before === undefined) continue
    changeOne(db, `INSERT INTO case_history (sequence, case_id, revision, facts, at, reason) VALUES (${nextSequence('case_history')}, :id, :revision, :facts, :at, :reason)`,
      { id, revision: before.revision, facts: JSON.stringify(before), at, reason: JSON.stringify({ kind: 'joined' }) })
    changeOne(db, 'UPDATE cases SET revision = revision + 1 WHERE id = :id', { id })
  }
}

const touchedMembers = ({ changes }: Joined): ReadonlySet<MemberId> =>
  new Set(changes.filter(({ key }) => isOf('members', key) || isOf('member_consents', key)).map(({ key }) => partsOf(key).values[0] as MemberId))

/** A form that is open on an older revision is refused afterwards. */
const raiseRevisions = (db: WritableDb, joined: Joined): void => {
  for (const id of touched<EventId>('events', 'event_id', joined)) change(db, 'UPDATE events SET revision = revision + 1 WHERE id = :id', { id })
  for (const id of touchedMembers(joined)) change(db, 'UPDATE members SET revision = revision + 1 WHERE id = :id', { id })
}

const lettersBrought = ({ changes, after }: Joined): number =>
  lettersOf(changes.filter(({ kind }) => kind === 'insert').map(({ key }) => key), after)

/** Thrown inside the transaction, to roll it back, where a file does not fit the tables. */
class Unfit extends Error {}

/** A file of this version has only columns that there are. */
const refuseUnknownFields = (db: WritableDb, states: States): void => {
  const known = new Map(sharedNames.map((table) => [table, new Set([...readColumns(db, table), 'row', there])]))
  for (const [key, row] of states) {
    const { table } = partsOf(key)
    for (const field of Object.keys(row)) if (!known.get(table)?.has(columnOf(field) ?? field)) throw new Unfit(`${table} has no ${field}`)
  }
}

const join = (db: WritableDb, { id, file, answers }: JoinRequest, noticing: Noticing): Joined =>
  inTransaction(db, () => {
    refuseUnknownFields(db, file.states)
    const erased = [...erasedMembers(db), ...file.erased].map((one) => one.id)
    const theirs = withoutErased(file.states, erased)
    const noticed = notice(db, scopeOf([...theirs.keys()]), noticing)
    const isKnown = knownIn(db)
    const both = joinStates(noticed.states, theirs)
    const version = { by: noticed.version.by, at: Math.max(noticed.version.at, newestChange(theirs)) + 1 }
    const conflicts = findConflicts(both, viewRows(both, isKnown))
    const states = withAnswers(both, answers, version)
    noteNewest(db, answers.length > 0 ? version.at : newestChange(theirs))
    const after = viewRows(states, isKnown)
    const joined: Joined = { by: noticed.version.by, changes: changesBetween(noticed.current, after), conflicts, before: noticed.current, after, states }
    connectionOf(db).pragma('defer_foreign_keys = ON')
    const cases = touched<CaseId>('cases', 'case_id', joined)
    noteCaseHistory(db, cases, noticing.now)
    writeChanges(db, joined.changes, after, file.carried)
    raiseRevisions(db, joined)
    const keep = (): void => keepStates(db, sharedStates(db), states)
    // What is only known and changes no row is no step of Undo.
    if (joined.changes.length > 0) keep()
    else outsideStep(keep)
    reindexCases(db, cases)
    readWritten(db, { cases, members: touchedMembers(joined), events: touched<EventId>('events', 'event_id', joined) })
    if (joined.changes.length > 0) {
      noteHandOver(db, { id, at: noticing.now, kind: 'joined', laptop: file.head.from.name, event: file.head.event?.name ?? '', what: file.head.what, cases: file.head.cases, returnBy: file.head.returnBy, withMembers: file.head.withMembers, letters: lettersBrought(joined) })
    }
    return joined
  })

/** Thrown so that a trial leaves nothing. */
class Tried extends Error {
  readonly joined: Joined
  constructor(joined: Joined) {
    super('tried')
    this.joined = joined
  }
}

const isUnfit = (error: unknown): boolean =>
  error instanceof Unfit || error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError || (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))

/** Refuses a file whose rows the tables do not take, or the pages could not read: it was not written by Vigil as it is. Nothing of it is kept. */
const orDamaged = (work: () => Joined): Result<Joined, 'damaged'> => {
  try {
    return ok(work())
  } catch (error) {
    if (isUnfit(error)) return fail('damaged')
    throw error
  }
}

/**
 * Joins what another laptop handed over: everything of both is kept once. All or nothing. Who was erased on either of them has
 * to be erased here before. The same file again changes nothing.
 */
export const joinHandOver = (db: WritableDb, request: JoinRequest, noticing: Noticing): Result<Joined, 'damaged'> => orDamaged(() => join(db, request, noticing))

/** What a join would do: it is done in a transaction that is rolled back. */
export const previewJoin = (db: WritableDb, request: JoinRequest, noticing: Noticing): Result<Joined, 'damaged'> =>
  orDamaged(() => {
    try {
      return inTransaction(db, () => {
        const joined = join(db, request, noticing)
        // A reference to nothing is found at the end only.
        if ((connectionOf(db).pragma('foreign_key_check') as unknown[]).length > 0) throw new Unfit('a row refers to nothing')
        throw new Tried(joined)
      })
    } catch (error) {
      if (error instanceof Tried) return error.joined
      throw error
    }
  })
