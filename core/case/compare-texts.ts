import type { TargetId } from '../ids.ts'
import type { FieldChange } from './change.ts'
import type { FieldPath } from './reading.ts'

const plain = (text: string): string =>
  text.normalize('NFC').replace(/[‘’ʼ`´]/gu, "'").replace(/[“”„«»]/gu, '"').replace(/[‐-―]/gu, '-').replace(/\s+/gu, ' ').trim()

/** Whether two texts say the same: white space and forms of quotes and dashes are no difference. */
const isSameText = (one: string | null, other: string | null): boolean => plain(one ?? '') === plain(other ?? '')

const filled = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text)

export type Subject = { readonly subject: string | null; readonly targetId: TargetId | null }

export const noSubject: Subject = { subject: null, targetId: null }

/** The difference of one field, or none. */
export const changeOf = (field: FieldPath, before: string | null, after: string | null, whose: Subject = noSubject): readonly FieldChange[] => {
  if (isSameText(before, after)) return []
  const was = filled(before)
  const is = filled(after)
  return [{ field, kind: was === null ? 'added' : is === null ? 'removed' : 'changed', ...whose, before: was, after: is }]
}

/** A list as a person reads it, one item each line. */
export const asLines = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('\n'))
