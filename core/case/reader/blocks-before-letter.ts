import { findDates } from './find-dates.ts'
import { findIndexNumbers, findUaNumbers } from './find-numbers.ts'
import { isProse, isSureBlockLine } from './line-shape.ts'
import { textOf } from './piece.ts'
import type { Item } from './piece.ts'
import type { OpenSection } from './walk.ts'

const maxBlocks = 12

const blocksOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const blocks: Item[][] = []
  for (const item of items) {
    const last = blocks.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || item.isAfterGap || isProse(textOf(before.piece))) blocks.push([item])
    else last.push(item)
  }
  return blocks
}

const canBelongToBlock = (item: Item): boolean => {
  const text = textOf(item.piece)
  return (
    item.piece.line.marker === null &&
    !isProse(text) &&
    !/\.\.\.|…/u.test(text) &&
    findUaNumbers(text).length + findIndexNumbers(text).length === 0 &&
    findDates(text).every((date) => date.end - date.start < text.length * 0.5 || !item.isAfterGap)
  )
}

const isBlock = (block: readonly Item[]): boolean => block.every(canBelongToBlock)
const isDated = (block: readonly Item[]): boolean => block.some((item) => textOf(item.piece).length < 60 && findDates(textOf(item.piece)).length > 0)
const isSure = (block: readonly Item[]): boolean => block.some((item) => isSureBlockLine(textOf(item.piece)))

/**
 * In a document without labels the addressee comes before the greeting. Moves the last lines that
 * look like blocks of addressees from the head into a section of targets; a lone line between them
 * and the greeting is the letter's subject and stays.
 */
export const takeBlocksBefore = (sections: OpenSection[]): void => {
  const source = sections.at(-1)
  if (source === undefined || !['head', 'tail', 'action', 'summary'].includes(source.kind)) return
  const blocks = blocksOf(source.items)
  let end = blocks.length
  const last = blocks[end - 1]
  const before = blocks[end - 2]
  if (last !== undefined && last.length === 1 && isDated(last)) end -= 1
  else if (last !== undefined && before !== undefined && last.length === 1 && !isSure(last) && isBlock(before) && isSure(before)) end -= 1
  let start = end
  while (start > 0 && end - start < maxBlocks && isBlock(blocks[start - 1] ?? [])) start -= 1
  // Name and office may each be in a block of their own above the first certain line.
  while (start < end && !blocks.slice(start, start + 3).some(isSure)) start += 1
  const taken = blocks.slice(start, end)
  if (!taken.some(isSure)) return
  source.items = blocks.slice(0, start).flat()
  sections.push({ kind: 'targets', label: null, items: taken.flat() })
  const rest = blocks.slice(end).flat()
  if (rest.length > 0) sections.push({ kind: 'tail', label: null, items: rest })
}
