import type { TargetId } from '../ids.ts'
import type { ChangedField, ChangedValue, FieldChange } from './change.ts'

const plain = (text: string): string =>
  text.normalize('NFC').replace(/[‘’ʼ`´]/gu, "'").replace(/[“”„«»]/gu, '"').replace(/[‐-―]/gu, '-').replace(/\s+/gu, ' ').trim()

/** A value for comparison: differences of white space, quotes and dashes are removed. */
const comparable = (value: ChangedValue): ChangedValue =>
  value.as === 'text' || value.as === 'dated-text' ? { ...value, text: plain(value.text) } : value

const isSame = (one: ChangedValue | null, other: ChangedValue | null): boolean =>
  one === null || other === null ? one === other : JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))

export type Subject = { readonly subject: string | null; readonly targetId: TargetId | null }

const noSubject: Subject = { subject: null, targetId: null }

/** The difference of one field, or none. */
export const changeOf = (field: ChangedField, before: ChangedValue | null, after: ChangedValue | null, whose: Subject = noSubject): readonly FieldChange[] =>
  isSame(before, after) ? [] : [{ field, kind: before === null ? 'added' : after === null ? 'removed' : 'changed', ...whose, before, after }]

/** A text as a value; null where it is empty. */
export const textValue = (text: string | null): ChangedValue | null => (text === null || text.trim() === '' ? null : { as: 'text', text })

/** A list as a value, one item on each line. */
export const linesValue = (items: readonly string[]): ChangedValue | null => textValue(items.join('\n'))

/** A yes or no as a value; null where neither was said. */
export const answerValue = (isYes: boolean | null): ChangedValue | null => (isYes === null ? null : { as: 'answer', isYes })
