import { lineBreak, sentinelRange } from './clean-text.ts'

const firstTemplateSlot = 16

/** Stands for the number of a drawing, which no other drawing of the file may have: the engine counts on. */
export const documentIdCharacter = String.fromCharCode(sentinelRange.first + firstTemplateSlot)

/** Stands for a member's address at the start of a line: the slot `senderLines` without its first line break. */
export const memberLinesCharacter = String.fromCharCode(sentinelRange.first + firstTemplateSlot + 1)

/** The value of `senderLines` as it stands at the start of a line. */
export const withoutFirstBreak = (senderLines: string): string =>
  senderLines.startsWith(lineBreak) ? senderLines.slice(lineBreak.length) : senderLines
