import { maxOf } from '../max-of.ts'
import { newestValue } from './registers.ts'
import type { SharedName } from './shared-tables.ts'
import type { KeptValue, Register, SharedValue } from './types.ts'

const answerOf = ({ value }: KeptValue): unknown => (JSON.parse(String(value)) as { readonly answer?: unknown }).answer

/** A "no" wins over every answer that was given without knowing of it. */
const noWins = (register: Register): SharedValue =>
  register.kept.findLast((value) => answerOf(value) === 'no')?.value ?? newestValue(register)

/** Marks of a person who came: what one laptop ticked is ticked. */
const maxValue = ({ kept }: Register): SharedValue => maxOf(kept.map(({ value }) => Number(value)))

const marks: ReadonlySet<string> = new Set(['registered', 'came', 'is_new'])

/** Fields that are decided by rule and not by asking: which one is first has no meaning of its own. */
const isDecided = (table: SharedName, field: string): boolean =>
  table === 'member_consents' || field === 'position' || (table === 'event_people' && marks.has(field)) || table === 'action_voids'

/** Whether a person is asked which of two values is right. */
export const isAsked = (table: SharedName, field: string): boolean => !isDecided(table, field)

/** The value of a field by the rule of its table. */
export const resolveField = (table: SharedName, field: string, register: Register): SharedValue => {
  if (register.kept.length < 2) return newestValue(register)
  if (table === 'member_consents') return noWins(register)
  return table === 'event_people' && marks.has(field) ? maxValue(register) : newestValue(register)
}
