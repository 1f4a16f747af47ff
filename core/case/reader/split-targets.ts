import { countryNamed } from '../../country/country-names.ts'
import { findDates } from './find-dates.ts'
import { endsInCountry, hasAddressSign, isProse } from './line-shape.ts'
import { isCourtesyLine, isRoleLine, officialIn } from './name-and-role.ts'
import { isEmptyPiece, textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import { addBareContacts, addContacts, emptyBlock, isNote, targetLine } from './target-block.ts'
import type { Block, Skip } from './target-block.ts'

const isAddressEnd = (text: string): boolean =>
  (endsInCountry(text) && !text.endsWith(',')) || /\b[A-Z]{2},? \d{5}(?:-\d{4})?$|\bDC,? \d{5}$|\b\d{5,6}$/u.test(text.replace(/[.,;]+$/u, ''))

/** `Islamic Republic of Afghanistan` below an office belongs to the office: the address follows. */
const isCountryAlone = (lines: readonly Piece[]): boolean => {
  const [only, ...others] = lines
  return only !== undefined && others.length === 0 && countryNamed(textOf(only)) !== undefined
}

/** What a block has so far: it decides what the next line can be. */
type Shape = { readonly hasName: boolean; readonly hasRole: boolean; readonly hasAddress: boolean; readonly isComplete: boolean }

const shapeOf = (block: Block): Shape => {
  const officials = block.lines.slice(0, 3).map(officialIn)
  const addressLines = block.lines.slice(0, 4).filter((line, index) => {
    const official = officials[index]
    const isOfficial = official !== undefined && (official.name !== null || official.role !== null)
    return index > 2 || (official?.rest ?? null) !== null || (!isOfficial && !isCourtesyLine(textOf(line)))
  })
  return {
    hasName: officials.some((official) => official.name !== null),
    hasRole: officials.some((official) => official.role !== null),
    hasAddress: addressLines.length > 0,
    isComplete: addressLines.length > 0 && !isCountryAlone(addressLines) && block.lines.slice(-3).some((line) => isAddressEnd(textOf(line))),
  }
}

const embassy = /^(?:the )?(?:royal )?(?:embassy|consulate|embajada|ambassade|botschaft|ambasciata|embaixada|high commission|ambassade)\b/iu

/** Whether a line could open a new block: a name, an office, or an embassy. */
const canOpenBlock = (line: Piece): boolean => {
  const text = textOf(line)
  const official = officialIn(line)
  return embassy.test(text) || isCourtesyLine(text) || official.name !== null || (official.role !== null && (isRoleLine(text) || !hasAddressSign(text)))
}

const startsNew = (block: Block, line: Piece, isAfterGap: boolean): boolean => {
  if (block.lines.length === 0) return block.hasContact && isAfterGap
  const canOpen = canOpenBlock(line)
  const shape = shapeOf(block)
  if (block.hasContact) return canOpen || isAfterGap
  if (shape.isComplete && (isAfterGap || canOpen)) return canOpen || isAfterGap
  if (!isAfterGap || !canOpen) return false
  if (shape.hasAddress) return shape.hasName || shape.hasRole
  const official = officialIn(line)
  const completes = (shape.hasName && !shape.hasRole && official.name === null) || (shape.hasRole && !shape.hasName && official.role === null)
  return !completes && !embassy.test(textOf(line))
}

const joinsContacts = (block: Block, isAfterGap: boolean): boolean => block.lines.length > 0 && (!isAfterGap || !block.hasContact)

/** The day of the letter may be printed beside its addressee, and so be a line between the others. */
const isOnlyDate = (text: string): boolean => text.length < 40 && findDates(text).some((date) => date.start === 0 && date.end === text.length)

/** Splits a section into the blocks of its targets, in printed order. Lines of prose after a gap stay unread. */
export const splitTargets = (items: readonly Item[], skip: Skip): readonly Block[] => {
  const blocks: Block[] = []
  let block: Block | undefined
  const startBlock = (): Block => {
    const made = emptyBlock()
    blocks.push(made)
    return made
  }
  for (const item of items) {
    if (isOnlyDate(textOf(item.piece))) continue
    const line = targetLine(item)
    if (!isEmptyPiece(line.before)) {
      if (isNote(line.before)) {
        if (block !== undefined && (!item.isAfterGap || !isProse(textOf(line.before)))) block.lists.notes.push(line.before)
        if (line.parts.length === 0) continue
      } else if (/^(?:and|or|y|o|et|ou|und|oder|and\/or|e)[:.]?$/iu.test(textOf(line.before))) {
        skip(line.before)
        block = undefined
        continue
      } else if (line.parts.length === 0 && addBareContacts(block ?? emptyBlock(), line.before, skip)) {
        continue
      } else {
        if (block === undefined || startsNew(block, line.before, item.isAfterGap)) block = startBlock()
        block.lines.push(line.before)
      }
    }
    if (line.parts.length > 0) {
      if (block === undefined || !joinsContacts(block, item.isAfterGap && isEmptyPiece(line.before))) block = block ?? startBlock()
      addContacts(block, line, skip)
    }
  }
  return blocks
}
