import type { Day } from '../../day.ts'
import type { IssueKind } from '../types.ts'
import type { CleanLine } from './clean-line.ts'
import { hasOtherWord, isDateLine } from './date-line.ts'
import { findDates } from './find-dates.ts'
import { findIndexNumbers, findUaNumbers } from './find-numbers.ts'
import type { Ledger } from './ledger.ts'
import { holdsPhrase, laterIssuePhrases, lexicons, outcomePhrases } from './lexicon.ts'
import { foldedOf, rangeOf, slicePiece, textOf, wholeLine } from './piece.ts'
import type { Piece } from './piece.ts'
import { otherReadings, piecesIn } from './read-small-facts.ts'
import type { Section } from './sections.ts'
import { alternativesOf, laterOpenings, smallPatterns } from './small-words.ts'

export type Numbers = { readonly uaNumber: string | null; readonly printed: string | null; readonly indexNumber: string | null }

/** Lines that may identify the document: all except its letters, background, links and targets. */
export const findIdentityLines = (lines: readonly CleanLine[], sections: readonly Section[]): readonly Piece[] => {
  const bodyLines = new Set(
    sections
      .filter((section) => ['letter', 'background', 'previous', 'targets', 'copies'].includes(section.kind))
      .flatMap((section) => section.items.map((item) => item.piece.line.index)),
  )
  return lines.filter((line) => line.text !== '' && !bodyLines.has(line.index)).map(wholeLine)
}

/** The index in parentheses after `Further information on UA` is that of the earlier issue. */
const isOfEarlierIssue = (text: string, start: number): boolean => /\b(?:UA|AU|EXTRA|FI)\s?\d{1,4}\s?\/\s?\d{2}\s?\([^()]*$/iu.test(text.slice(0, start).slice(-60))

const labelsBeside = alternativesOf(lexicons.flatMap(({ labels }) => [...(labels.index ?? []), ...(labels.issueDate ?? [])]))
const labelWords = new RegExp(`(?<!\\p{L})(?:${labelsBeside})\\s?[:：]|^(?:${laterOpenings})(?!\\p{L})|^public(?!\\p{L})|^external \\(for general distribution\\)`, 'gu')

/** Skips the labels of numbers and days in running heads. */
const skipLabels = (piece: Piece, ledger: Ledger): void => {
  const text = textOf(piece)
  if (text.length > 300 || findUaNumbers(text).length + findIndexNumbers(text).length === 0) return
  for (const found of foldedOf(piece).matchAll(labelWords)) ledger.skip(slicePiece(piece, found.index, found.index + found[0].length))
}

/** Index numbers of earlier issues that the head of a later one names. */
type Earlier = { readonly piece: Piece; readonly index: string }

const indexesOrLinks = (identityLines: readonly Piece[]): readonly Earlier[] =>
  identityLines.flatMap((piece) => {
    const text = textOf(piece)
    const link = /further information\s?:\s?(https?:\/\/\S{1,300})/iu.exec(text)
    const address = link?.[1]
    const linked = link === null || address === undefined ? [] : [{ piece: slicePiece(piece, link.index + link[0].length - address.length, link.index + link[0].length), index: address }]
    const numbered = findIndexNumbers(text)
      .filter((found) => isOfEarlierIssue(text, found.start))
      .map((found) => ({ piece: slicePiece(piece, found.start, found.end), index: found.index }))
    return [...numbered, ...linked]
  })

const laterOpening = new RegExp(`^[^\\p{L}\\p{N}]*(?:${laterOpenings})\\s`, 'u')

/** `Further information on UA 341/09`, where no index says which issue came before. */
const numberBefore = (identityLines: readonly Piece[]): readonly Earlier[] =>
  identityLines.flatMap((piece) => {
    const opening = laterOpening.exec(foldedOf(piece))
    const number = opening === null ? undefined : findUaNumbers(textOf(piece)).find((found) => found.start <= opening[0].length + 3)
    return number === undefined ? [] : [{ piece: slicePiece(piece, number.start, number.end), index: number.printed }]
  }).slice(0, 1)

/** Earlier issues that the head of a later one names: by index or link, else by number. */
export const earlierIndexes = (identityLines: readonly Piece[]): readonly Earlier[] => {
  const named = indexesOrLinks(identityLines)
  return named.length > 0 ? named : numberBefore(identityLines)
}

/** The UA number and the index number of this issue, not those of earlier ones; recorded in the ledger. */
export const readNumbers = (identityLines: readonly Piece[], ledger: Ledger): Numbers => {
  const numbers = identityLines.flatMap((piece) => findUaNumbers(textOf(piece)).map((found) => ({ piece, found })))
  const number = numbers[0]
  const indexes = identityLines.flatMap((piece) =>
    findIndexNumbers(textOf(piece)).filter((found) => !isOfEarlierIssue(textOf(piece), found.start)).map((found) => ({ piece, found })),
  )
  const index = indexes.find(({ piece }) => smallPatterns.index.test(foldedOf(piece))) ?? indexes[0]
  if (number !== undefined) {
    const others = new Map(numbers.map(({ piece, found }) => [found.normal, { value: found.printed, ranges: [rangeOf(slicePiece(piece, found.start, found.end))] }]))
    others.delete(number.found.normal)
    ledger.take('uaNumber', [slicePiece(number.piece, number.found.start, number.found.end)], others.size > 0 ? 'two-numbers' : 'number', others.size > 0 ? 'check' : 'sure', [...others.values()])
  }
  if (index !== undefined) {
    const others = new Map(indexes.map(({ piece, found }) => [found.index, { value: found.index, ranges: [rangeOf(slicePiece(piece, found.start, found.end))] }]))
    others.delete(index.found.index)
    ledger.take('indexNumber', [slicePiece(index.piece, index.found.start, index.found.end)], others.size > 0 ? 'two-numbers' : 'number', others.size > 0 ? 'check' : 'sure', [...others.values()])
  }
  identityLines.forEach((piece) => skipLabels(piece, ledger))
  // Running heads repeat the numbers on every page.
  for (const { piece, found } of numbers) if (found.normal === number?.found.normal) ledger.skip(slicePiece(piece, found.start, found.end))
  for (const { piece, found } of indexes) if (found.index === index?.found.index) ledger.skip(slicePiece(piece, found.start, found.end))
  return { uaNumber: number?.found.normal ?? null, printed: number?.found.printed ?? null, indexNumber: index?.found.index ?? null }
}

/** A blog prints its own date at the top: the nearest date above the number is the document's. */
const nearNumber = <Candidate extends { readonly piece: Piece; readonly date: unknown }>(
  alone: readonly Candidate[],
  identityLines: readonly Piece[],
): readonly Candidate[] => {
  const number = identityLines.find((piece) => findUaNumbers(textOf(piece)).length > 0)
  const above = number === undefined ? undefined : alone.findLast((one) => one.date !== undefined && one.piece.line.index < number.line.index)
  return above === undefined ? alone : [above]
}

/** `Further information on EXTRA 57/99 (AMR 38/08/99, 6 May 1999)`: numbers and days of the issue before. */
const namesEarlier = (piece: Piece | undefined): boolean => piece !== undefined && /\([A-Z]{3} ?\d{2}\/|further information on|follow-?ups?\b/iu.test(textOf(piece)) && !/\bdate\s?:/iu.test(textOf(piece))

/** Whether a line goes on in the next: it ends in the middle of its words. */
const isContinuedBy = (piece: Piece | undefined, next: Piece): boolean =>
  piece !== undefined && next.line.index === piece.line.index + 1 && /(?:\band|\bon|follow-?ups?|[,(;]|\))$/iu.test(textOf(piece)) && findIndexNumbers(textOf(next))[0]?.start === 0

/** The day of issue: after its label, beside the numbers, or alone on a line near the top. */
export const readIssueDate = (identityLines: readonly Piece[], sections: readonly Section[], ledger: Ledger): Day | null => {
  const labelled = piecesIn(sections, 'issueDate').map((piece) => ({ piece, date: findDates(textOf(piece))[0], reason: 'label' }))
  const beside = identityLines.flatMap((piece, line) => {
    const text = textOf(piece)
    if (namesEarlier(piece) || (namesEarlier(identityLines[line - 1]) && isContinuedBy(identityLines[line - 1], piece))) return []
    const index = findIndexNumbers(text)[0]
    const number = findUaNumbers(text)[0]
    const marked = smallPatterns.dateLabel.exec(foldedOf(piece))
    const from = marked?.index ?? (index !== undefined && !isOfEarlierIssue(text, index.start) ? index.end : number !== undefined && !/\(/u.test(text) ? number.end : -1)
    if (from < 0 || (marked !== null && index === undefined && number === undefined)) return []
    return [{ piece, date: findDates(text).find((found) => found.start >= from), reason: 'beside-number' }]
  })
  const alone = identityLines.slice(0, 14).map((piece) => {
    const text = textOf(piece)
    return { piece, date: (text.length > maxHeadingLength ? [] : findDates(text)).find((found) => isDateLine(text, found.start, found.end)), reason: 'alone' }
  })
  // A mail's date has a time of day: it says when the copy was sent.
  const isMailed = (candidate: { readonly piece: Piece }): boolean => /\d:\d\d/u.test(textOf(candidate.piece))
  const found = [...labelled.filter((one) => !isMailed(one)), ...beside, ...nearNumber(alone, identityLines), ...labelled].find((candidate) => candidate.date !== undefined)
  if (found?.date === undefined) return null
  const isAlone = found.reason === 'alone'
  const isOfSentence = isAlone && hasOtherWord(textOf(found.piece), found.date.start)
  // A weekday or a place beside the day says nothing more; another word stays unread, so that a person sees it.
  if (isAlone && !isOfSentence) ledger.skip(found.piece)
  // Only a label says which of several days is that of the issue.
  const others = found.reason === 'label' ? [] : [...beside, ...alone].flatMap(({ piece, date }) => (date === undefined || isMailed({ piece }) ? [] : [{ value: date.day, ranges: [rangeOf(slicePiece(piece, date.start, date.end))] }]))
  const otherDays = [...new Map(others.filter(({ value }) => value !== found.date?.day).map((other) => [other.value, other])).values()]
  const alternatives = [...otherReadings(found.piece, found.date), ...otherDays]
  const isUnsure = found.date.isAmbiguous || otherDays.length > 0
  ledger.take('issueDate', [slicePiece(found.piece, found.date.start, found.date.end)], isUnsure ? 'two-dates' : found.reason, isUnsure || isOfSentence ? 'check' : 'sure', alternatives)
  return found.date.day
}

const maxHeadingLength = 160

const minClosingWords = 3
/** `No further action is required`: a sentence that can only end a case, unlike the word `outcome`. */
const closingPhrases = outcomePhrases.filter((phrase) => phrase.split(' ').length >= minClosingWords)

/** Whether a folded text holds a heading of a document of this kind. */
export const holdsHeading = (folded: string): boolean => smallPatterns.heading.test(folded)

/** Whether it is a first issue, a later one or an outcome, by the lines that identify the document. */
export const readKind = (identityLines: readonly Piece[], hasAppeal: boolean): IssueKind => {
  const heads = identityLines.map((piece) => ({ folded: foldedOf(piece).slice(0, maxHeadingLength), text: textOf(piece).slice(0, maxHeadingLength) }))
  const ofIssue = heads.filter(({ folded, text }) => !smallPatterns.readMore.test(folded) && (findUaNumbers(text).length > 0 || smallPatterns.urgentAction.test(folded)))
  if (!hasAppeal && !heads.some(({ folded, text }) => findUaNumbers(text).length > 0 || holdsHeading(folded))) return 'unknown'
  if (heads.some(({ folded }) => folded.length < maxHeadingLength && (holdsPhrase(folded, closingPhrases) || (holdsPhrase(folded, outcomePhrases) && !smallPatterns.notOutcome.test(folded))))) return 'outcome'
  const isLater = ofIssue.some(({ folded, text }) => {
    const number = findUaNumbers(text)[0]
    const before = number === undefined ? folded : folded.slice(0, number.start + number.printed.length)
    return holdsPhrase(before, laterIssuePhrases)
  })
  return isLater ? 'update' : 'first'
}
