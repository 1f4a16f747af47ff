import type { CaseId, EventId, MemberId } from '../ids.ts'
import { parentsOf } from './references.ts'
import { newestValue } from './registers.ts'
import { isOf, partsOf, rowKey, sharedNames, type SharedName } from './shared-tables.ts'
import type { RowFields, RowKey, RowState, SharedValue, States } from './types.ts'

/** What is handed over: events, cases and members with all that belongs to them. */
export type Scope = { readonly eventIds: readonly EventId[]; readonly caseIds: readonly CaseId[]; readonly memberIds: readonly MemberId[] }

const idsOf = <Id extends string>(table: SharedName, keys: readonly RowKey[]): readonly Id[] =>
  [...new Set(keys.filter((key) => isOf(table, key)).map((key) => (partsOf(key).values[0] ?? '') as Id))]

/** The events, cases and members that rows are about. */
export const scopeOf = (keys: readonly RowKey[]): Scope => ({ eventIds: idsOf('events', keys), caseIds: idsOf('cases', keys), memberIds: idsOf('members', keys) })

const newestFields = (row: RowState): RowFields => Object.fromEntries(Object.entries(row).map(([name, register]): readonly [string, SharedValue] => [name, newestValue(register)]))

const roots = ({ eventIds, caseIds, memberIds }: Scope): ReadonlySet<RowKey> =>
  new Set([...eventIds.map((id) => rowKey('events', [id])), ...caseIds.map((id) => rowKey('cases', [id])), ...memberIds.map((id) => rowKey('members', [id]))])

/** The states of what is handed over: of the events, cases and members, and of every row that belongs to them, also if it was removed. */
export const statesInScope = (states: States, scope: Scope): States => {
  const chosen = roots(scope)
  const found = new Map<RowKey, RowState>()
  for (const table of sharedNames) for (const [key, row] of states) {
    if (!isOf(table, key)) continue
    const parents = parentsOf(key, newestFields(row))
    if (parents.length === 0 ? chosen.has(key) : parents.every((parent) => found.has(parent.key))) found.set(key, row)
  }
  return found
}
