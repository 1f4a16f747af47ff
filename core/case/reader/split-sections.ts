import { applyLabel } from './apply-label.ts'
import { takeBlocksBefore } from './blocks-before-letter.ts'
import type { CleanLine } from './clean-line.ts'
import { findDates } from './find-dates.ts'
import { findLabel } from './find-label.ts'
import type { FoundLabel } from './find-label.ts'
import { findIndexNumbers, findUaNumbers } from './find-numbers.ts'
import { closingWithin, greetingOf, isClosing } from './greeting.ts'
import type { Ledger } from './ledger.ts'
import { isBlockLine, isPageDecoration, isProse } from './line-shape.ts'
import { foldedOf, isEmptyPiece, slicePiece, textOf, wholeLine } from './piece.ts'
import type { Piece } from './piece.ts'
import { opensDemand } from './read-demands.ts'
import { valueKinds } from './sections.ts'
import type { Section } from './sections.ts'
import { openEnds, smallPatterns } from './small-words.ts'
import { takeUngreetedLetter } from './ungreeted-letter.ts'
import { currentSection, openSection, addPiece } from './walk.ts'
import type { Walk } from './walk.ts'

/** `Please write to` introduces an address, or is part of a sentence. */
const isLooseTargets = (found: FoundLabel): boolean =>
  found.kind === 'targets' && found.isOpening && findDates(textOf(found.rest)).length === 0 && !isBlockLine(textOf(found.rest)) && !isEmptyPiece(found.rest)

const maxIndexLine = 200

/** Whether a label counts as one here: inside a letter or a story ordinary lines may begin like labels. */
const labelCounts = (walk: Walk, found: FoundLabel, piece: Piece): boolean => {
  const kind = currentSection(walk).kind
  const text = textOf(piece)
  if (found.kind === 'urgentAction' && findUaNumbers(text).length > 0) return false
  if (isLooseTargets(found)) return false
  // A copy without line breaks has the whole head and the story after `Index:`.
  if (found.kind === 'index' && textOf(found.rest).length > maxIndexLine) return false
  if (kind !== 'letter' && kind !== 'background') return true
  if (found.kind === 'instruction' || found.kind === 'urgentAction') return found.isOpening || kind === 'background'
  if (found.kind === 'people' && kind === 'background') return !isProse(textOf(found.rest)) && !isEmptyPiece(found.rest)
  const label = textOf(found.label)
  return label === label.toUpperCase() || found.isOpening || label.length > 14 || isEmptyPiece(found.rest)
}

const startLetter = (walk: Walk, piece: Piece, length: number, isAfterGap: boolean): void => {
  if (currentSection(walk).kind !== 'letter' || walk.hasClosedLetter) {
    if (!walk.sections.some((section) => section.kind === 'targets')) takeBlocksBefore(walk.sections)
    if (!walk.isLetterOpen) openSection(walk, 'letter')
  }
  walk.hasClosedLetter = false
  addPiece(walk, slicePiece(piece, 0, length), isAfterGap)
  addPiece(walk, slicePiece(piece, length), true)
}

/** Adds a line to the letter, which ends with its closing; in some copies that is part of the last paragraph. */
const putInLetter = (walk: Walk, piece: Piece, isAfterGap: boolean): void => {
  const end = isClosing(textOf(piece)) ? undefined : (closingWithin(foldedOf(piece))?.end ?? -1)
  addPiece(walk, end === -1 ? piece : slicePiece(piece, 0, end), isAfterGap)
  if (end === -1) return
  walk.hasClosedLetter = true
  openSection(walk, 'tail')
  if (end !== undefined) addPiece(walk, slicePiece(piece, end), false)
}

const minWrappedLength = 60

/** Whether a line continues an instruction. Such lines stay unread: they may hold more than the instruction. */
const isContinued = (walk: Walk, line: CleanLine): boolean => {
  const before = walk.lastInstruction
  if (before === null || before.index + 1 !== line.index || line.marker !== null) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  return before.text.length > minWrappedLength && openEnds.has(/\p{L}+$/u.exec(before.folded)?.[0] ?? '')
}

/** `UA: 324/12 Index: MDE 11/063/2012 Bahrain Date: ...`, or the title, repeated on every page. */
const isRunningHead = (walk: Walk, line: CleanLine): boolean => {
  if (line.text.length > 160) return false
  if (walk.headLines.has(line.folded)) return true
  return findIndexNumbers(line.text).length > 0 && smallPatterns.index.test(line.folded) && findUaNumbers(line.text).length > 0
}

const passesRunningHead = (walk: Walk, line: CleanLine): boolean => {
  const isHead = currentSection(walk).kind === 'head'
  if (isRunningHead(walk, line)) {
    if (walk.headLines.has(line.folded)) walk.ledger.skip(wholeLine(line))
    walk.headLines.add(line.folded)
    return !isHead
  }
  const isTitle = isHead && line.text.length > 12 && /\p{Lu}{2}/u.test(line.text) && line.text === line.text.toUpperCase() && findLabel(wholeLine(line)) === undefined
  if (isTitle) walk.headLines.add(line.folded)
  return false
}

const walkLine = (walk: Walk, line: CleanLine, isAfterGap: boolean, next: string): void => {
  const piece = wholeLine(line)
  const found = findLabel(piece)
  if (found !== undefined && labelCounts(walk, found, piece)) return applyLabel(walk, found)
  if (isContinued(walk, line)) {
    walk.lastInstruction = line
    return
  }
  const section = currentSection(walk)
  const kind = section.kind
  if (kind === 'letter' && section.items.length > 0) {
    return putInLetter(walk, piece, isAfterGap)
  }
  if (kind !== 'background' && line.marker === null) {
    const greeting = greetingOf(line.text, next)
    if (greeting !== undefined) return startLetter(walk, piece, greeting.length, isAfterGap)
  }
  if (valueKinds.has(kind) && section.items.length > 0 && (isAfterGap || !/[,;&]$/u.test(textOf(section.items.at(-1)?.piece ?? piece)))) {
    openSection(walk, walk.after)
  } else if (kind === 'ownLanguage') {
    openSection(walk, walk.after)
  } else if (kind === 'report' && line.marker === null) {
    openSection(walk, 'tail')
  }
  placeLine(walk, piece, isAfterGap)
}

/** A list of demands follows a colon, or is at the start of a document without its first page. */
const opensDemands = (walk: Walk, text: string): boolean => {
  const before = currentSection(walk).items.at(-1)
  return before === undefined ? walk.sections.length === 1 && opensDemand(text) : textOf(before.piece).endsWith(':')
}

/** Adds a line without a label: after the instructions, the targets begin where lines look like addresses. */
const placeLine = (walk: Walk, piece: Piece, isAfterGap: boolean): void => {
  const { kind } = currentSection(walk)
  const text = textOf(piece)
  const isBlock = piece.line.marker === null && isBlockLine(text) && !isProse(text)
  const hasTargets = walk.sections.some((section) => section.kind === 'targets')
  if (isBlock && (kind === 'action' || (kind === 'demands' && isAfterGap))) openSection(walk, 'targets')
  else if (kind === 'head' && piece.line.marker === 'bullet' && opensDemands(walk, text)) openSection(walk, 'demands')
  else if (kind === 'demands' && piece.line.marker === null && currentSection(walk).label === null && isBlock) openSection(walk, 'targets')
  else if (kind === 'tail' && isBlock && !hasTargets && !walk.hasClosedLetter) openSection(walk, 'targets')
  addPiece(walk, piece, isAfterGap)
}

/** Splits the document into its sections. Running heads, page numbers and instructions are skipped. */
export const splitSections = (lines: readonly CleanLine[], ledger: Ledger): readonly Section[] => {
  const walk: Walk = { sections: [], ledger, after: 'head', isLetterOpen: false, hasClosedLetter: false, lastInstruction: null, headLines: new Set() }
  const linesWithText = lines.filter((line) => line.text !== '')
  const nextText = new Map(linesWithText.map((line, index) => [line.index, linesWithText[index + 1]?.text ?? '']))
  let isAfterGap = true
  for (const line of lines) {
    if (line.text === '') {
      isAfterGap = true
      continue
    }
    if (isPageDecoration(line.text)) {
      ledger.skip(wholeLine(line))
      continue
    }
    if (passesRunningHead(walk, line)) continue
    walkLine(walk, line, isAfterGap, nextText.get(line.index) ?? '')
    isAfterGap = false
  }
  takeUngreetedLetter(walk.sections)
  return walk.sections
}
