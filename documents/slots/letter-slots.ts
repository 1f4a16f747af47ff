import type { PageShape } from '../../core/pack/page-shape.ts'
import { sentinelRange } from './clean-text.ts'

/** What differs between letters of one template. */
export type LetterSlot = 'code' | 'senderName' | 'senderLines' | 'signature'
/** What differs from letter to letter inside a batch. */
export const letterSlots: readonly LetterSlot[] = ['code', 'senderName', 'senderLines', 'signature']

const characterAt = (index: number): string => String.fromCharCode(sentinelRange.first + index)

/** The private-use character that marks a slot in a template. */
export const slotCharacter = (slot: LetterSlot): string => characterAt(letterSlots.indexOf(slot))

const firstLabel = 8
/** Marks the place of a label's text, by column. */
export const labelCharacter = (column: number): string => characterAt(firstLabel + column)

/** Marks the paragraphs between templates and those where they are repeated. */
export const markCharacter = characterAt(sentinelRange.last - sentinelRange.first)

/**
 * What a mark announces: the text after it as the template of a letter or an envelope, or as plain content; or
 * what goes in its place: letters (with the number of their run), envelopes, the end of a section of pages of one shape.
 */
export type Mark = 'letter' | 'envelope' | 'content' | 'envelopes' | `section-end-${PageShape}` | `letters-${number}`

/** The text that marks a place in the XML, where a value is put later. */
export const markText = (mark: Mark): string => `${markCharacter}${mark}`
