import { sentinelRange } from './clean-text.ts'

/** What differs between letters of one template. */
export type LetterSlot = 'code' | 'senderName' | 'senderLines' | 'signature'
export const letterSlots: readonly LetterSlot[] = ['code', 'senderName', 'senderLines', 'signature']

const characterAt = (index: number): string => String.fromCharCode(sentinelRange.first + index)

/** The private-use character that stands for a slot in a template. */
export const slotCharacter = (slot: LetterSlot): string => characterAt(letterSlots.indexOf(slot))

const firstLabel = 8
/** Stands for a label's text, by column. */
export const labelCharacter = (column: number): string => characterAt(firstLabel + column)

/** Stands alone in the paragraphs between templates. */
export const markCharacter = characterAt(sentinelRange.last - sentinelRange.first)
