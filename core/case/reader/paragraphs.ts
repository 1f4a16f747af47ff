import { textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'

export type Paragraph = { readonly pieces: readonly Piece[]; readonly text: string }

/** A longer line is a whole paragraph: no page is that wide. */
const maxPageWidth = 140
const minFullness = 0.82

const widthOf = (items: readonly Item[]): number => {
  const lengths = items.map((item) => textOf(item.piece).length).sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

const endsSentence = (text: string): boolean => /[.!?:;…。]["'’”»)\]]*$/u.test(text)

const isContinued = (before: string, item: Item, width: number): boolean => {
  if (item.isAfterGap || item.piece.line.marker !== null) return false
  const text = textOf(item.piece)
  if (/^\p{Ll}/u.test(text) && !endsSentence(before)) return true
  if (width > maxPageWidth) return false
  return endsSentence(before) ? before.length >= width * minFullness : before.length >= width * 0.5
}

const minLines = 6
const minOpenShare = 0.4

/** Copies of a web page may have an empty line after every line: then the gaps have no meaning. */
const withoutFalseGaps = (items: readonly Item[]): readonly Item[] => {
  const open = items.filter((item, index) => index > 0 && item.isAfterGap && !endsSentence(textOf(items[index - 1]?.piece ?? item.piece)))
  const isSpaced = items.length >= minLines && open.length > items.length * minOpenShare
  return isSpaced ? items.map((item) => ({ ...item, isAfterGap: false })) : items
}

/** Joins the lines of running text into paragraphs: at empty lines, and where a line ends short. */
export const paragraphsOf = (given: readonly Item[]): readonly Paragraph[] => {
  const items = withoutFalseGaps(given)
  const width = widthOf(items)
  const paragraphs: Piece[][] = []
  for (const item of items) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isContinued(textOf(before), item, width)) last.push(item.piece)
    else paragraphs.push([item.piece])
  }
  return paragraphs.map((pieces) => ({ pieces, text: pieces.map(textOf).join(' ') }))
}
