import { countryNamed } from '../../country/country-names.ts'
import { contactParts } from './contact-parts.ts'
import type { ContactLine } from './contact-parts.ts'
import { findDates } from './find-dates.ts'
import { endsInCountry, hasAddressSign } from './line-shape.ts'
import { isCourtesyLine, isRoleLine, officialIn } from './name-and-role.ts'
import { foldedOf, isEmptyPiece, slicePiece, textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import { joinings, smallPatterns } from './small-words.ts'
import { isBareContact } from './chain/bare-contacts.ts'
import { isNote } from './note.ts'

/** A target while its lines are collected. */
type Block = { readonly lines: Piece[]; hasContact: boolean }

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

const isEmbassy = (piece: Piece): boolean => smallPatterns.embassyAtStart.test(foldedOf(piece))
const onlyJoining = new RegExp(`^(?:${joinings})[:.]?$`, 'u')

/** Whether a line could open a new block: a name, an office, or an embassy. */
const canOpenBlock = (line: Piece): boolean => {
  const text = textOf(line)
  const official = officialIn(line)
  return isEmbassy(line) || isCourtesyLine(text) || official.name !== null || (official.role !== null && (isRoleLine(text) || !hasAddressSign(text)))
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
  return !completes && !isEmbassy(line)
}

/** The day of the letter may be printed beside its addressee, and so be a line between the others. */
const isOnlyDate = (text: string): boolean => text.length < 40 && findDates(text).some((date) => date.start === 0 && date.end === text.length)

/** A letter's date may be printed at the right of the addressee's first line. */
const withoutDate = (piece: Piece): Piece => {
  const text = textOf(piece)
  const date = findDates(text).at(-1)
  return date !== undefined && date.end === text.length && date.start > 0 ? slicePiece(piece, 0, date.start) : piece
}

/** Splits a line into its contacts and what is before them. */
const targetLine = (piece: Piece): ContactLine => {
  const { before, parts } = contactParts(piece)
  return { before: withoutDate(before), parts }
}

/** Splits a section into the blocks of its targets, in printed order. Remarks and lines of prose are in none. */
export const splitTargets = (items: readonly Item[]): readonly Block[] => {
  const blocks: Block[] = []
  let block: Block | undefined
  const startBlock = (): Block => {
    const made: Block = { lines: [], hasContact: false }
    blocks.push(made)
    return made
  }
  for (const item of items) {
    if (isOnlyDate(textOf(item.piece))) continue
    const { before, parts } = targetLine(item.piece)
    if (!isEmptyPiece(before)) {
      if (isNote(before)) {
        if (parts.length === 0) continue
      } else if (onlyJoining.test(foldedOf(before))) {
        block = undefined
        continue
      } else if (parts.length === 0 && isBareContact(before)) {
        if (block !== undefined) block.hasContact = true
        continue
      } else {
        if (block === undefined || startsNew(block, before, item.isAfterGap)) block = startBlock()
        block.lines.push(before)
      }
    }
    if (parts.length > 0) (block ??= startBlock()).hasContact = true
  }
  return blocks
}
