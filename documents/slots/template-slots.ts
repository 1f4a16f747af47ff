import { lineBreak, sentinelRange } from './clean-text.ts'

const firstTemplateSlot = 16

/** Marks the number of a drawing, which must be unique in the file: the engine counts up. */
export const documentIdCharacter = String.fromCharCode(sentinelRange.first + firstTemplateSlot)

/** Marks a member's address at the start of a line: the slot `senderLines` without its first line break. */
export const memberLinesCharacter = String.fromCharCode(sentinelRange.first + firstTemplateSlot + 1)

/** The value of `senderLines` at the start of a line. */
export const withoutFirstBreak = (senderLines: string): string =>
  senderLines.startsWith(lineBreak) ? senderLines.slice(lineBreak.length) : senderLines
