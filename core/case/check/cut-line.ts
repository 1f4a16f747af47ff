import { countryNamed } from '../../country/country-names.ts'
import type { CleanLine } from '../reader/clean-line.ts'
import { emailsIn } from '../reader/contact-values.ts'
import { closingAt, contactAt, courtesyWords, greetingAt, labelsAt } from '../reader/lexicon.ts'
import { hasAddressSign, isContactLine, isInstitutionWord, isNameLike, isProse, isRoleWord, isStreetWord, wordsOf } from '../reader/line-shape.ts'
import type { Word } from '../reader/line-shape.ts'
import { slicePiece, textOf, wholeLine } from '../reader/piece.ts'
import type { Piece } from '../reader/piece.ts'

const isCapital = (word: Word): boolean => /^["'“‘(]?[\p{Lu}\p{N}]/u.test(word.printed)
const isShouted = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}[\p{Lu}'’-]+$/u.test(word.printed)
const connectives = new Set('of|de|del|for|da|do|dos|di|to|and|&|the|des|du|von|der|la|y|e|et|in'.split('|'))

/** Whether white space in the source is so wide that a column ends there. */
const isColumnGap = (source: string): boolean => /\t|\s{3,}/u.test(source)

/** `charge.` ends a sentence; `Excma.`, `P.O.` and `St.` do not. */
const endsSentence = (word: Word): boolean => /[\p{Ll}\p{N})]{4,}[.!?]["”']?$|\d[.!?]$|[!?]$/u.test(word.printed) && !courtesyWords.has(word.folded)

/** Whether the text begins here with words that open a part: a label, a contact, a greeting, a closing. */
const opensPart = (folded: string, before: Word, word: Word): boolean => {
  const rest = folded.slice(word.start, word.start + 120)
  const contact = contactAt(rest)
  if (contact !== undefined && /^[^:]{0,20}:/u.test(rest.slice(contact.words.length))) return true
  if (!isShouted(before) && labelsAt(rest).some(({ words }) => isShouted(word) || /^[^:.]{0,20}:/u.test(rest.slice(words.length)))) return true
  const greeting = greetingAt(rest)
  return isCapital(word) && ((greeting !== undefined && /^[^.!?]{2,80}?[,:]/u.test(rest.slice(greeting.length))) || closingAt(rest) !== undefined)
}

/** Where a greeting ends that begins the text; 0 where none does. */
const greetingEnd = (folded: string): number => (greetingAt(folded) === undefined ? 0 : (/^[^,:.]{2,80}[,:]/u.exec(folded)?.[0].length ?? 0))

/** The separator after a word, as printed. */
const between = (text: string, word: Word, next: Word): string => text.slice(word.end, next.start)

const isLabelled = (folded: string, from: number, to: number): boolean => contactAt(folded.slice(from, from + 60)) !== undefined && to - from < 60

const coarseCuts = (line: CleanLine, source: string): readonly number[] => {
  const { text, folded } = line
  const words = wordsOf(text)
  const emails = emailsIn(wholeLine(line)).values
  let from = 0
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    if (before === undefined) return []
    const gap = between(text, before, word)
    const isCut =
      isColumnGap(source.slice(line.ends[before.end - 1] ?? 0, line.starts[word.start] ?? 0)) || opensPart(folded, before, word) ||
      (isCapital(word) && endsSentence(before)) || (gap.includes(':') && !isLabelled(folded, from, before.end)) ||
      emails.some((email) => email.to === before.end || (email.from === word.start && !isLabelled(folded, from, before.end))) ||
      (isShouted(before) && !isShouted(word) && isShouted(words[at - 2]) && /^\p{Lu}\p{Ll}/u.test(word.printed)) ||
      (isShouted(word) && isShouted(words[at + 1]) && /\d/u.test(before.printed)) ||
      (gap.includes(',') && isCapital(word) && greetingEnd(folded.slice(from, word.start)) >= before.end - from)
    if (isCut) from = word.start
    return isCut ? [word.start] : []
  })
}

/** Whether a name, an office or a part of an address ends before this word. */
const endsPart = (current: string, before: Word, word: Word, gap: string): boolean => {
  if (!isCapital(word) || connectives.has(before.folded)) return false
  if (gap.includes(',')) return hasAddressSign(current) || isNameLike(current)
  const hasRole = wordsOf(current).some(isRoleWord)
  if (isRoleWord(word)) return isNameLike(current) || hasAddressSign(current)
  if (isInstitutionWord(word)) return isNameLike(current) || hasRole
  if (courtesyWords.has(word.folded)) return !courtesyWords.has(before.folded)
  if (countryNamed(current) !== undefined) return true
  return (isStreetWord(word) && word.folded.length > 2 || /^\d[^/]*$/u.test(word.printed)) && (isNameLike(current) || hasRole)
}

const fineCuts = (piece: Piece): readonly Piece[] => {
  const text = textOf(piece)
  if (isProse(text) || contactAt(piece.line.folded.slice(piece.from, piece.to)) !== undefined) return [piece]
  const words = wordsOf(text)
  let from = 0
  const starts = words.flatMap((word, at) => {
    const before = words[at - 1]
    if (before === undefined || !endsPart(text.slice(from, before.end), before, word, between(text, before, word))) return []
    from = word.start
    return [word.start]
  })
  return pieceAt(piece, starts)
}

const pieceAt = (piece: Piece, starts: readonly number[]): readonly Piece[] =>
  [0, ...starts].map((start, index) => slicePiece(piece, start, starts[index])).filter((part) => /[\p{L}\p{N}]/u.test(textOf(part)))

const maxPlainLine = 110

const hasColumns = (source: string): boolean => /\S(?:\t|\s{3,})\S/u.test(source)

const minBlockPieces = 3

/** Whether pieces have lines of an addressee among them: a paragraph of a story has not. */
const holdBlock = (pieces: readonly Piece[]): boolean =>
  pieces.map(textOf).filter((text) => text.length < maxPlainLine && !isProse(text) && (isContactLine(text) || hasAddressSign(text) || isNameLike(text))).length >= minBlockPieces

/**
 * Cuts a line that holds more than one into pieces: at sentences, labels, contacts, greetings and columns, and
 * what is no sentence also between name, office and the parts of an address. A long paragraph without an address
 * is one piece. `source` is the line as it came.
 */
export const cutLine = (line: CleanLine, source: string): readonly Piece[] => {
  const whole = wholeLine(line)
  const isLong = line.text.length > maxPlainLine
  if (!isLong && !hasColumns(source)) return [whole]
  const pieces = pieceAt(whole, coarseCuts(line, source)).flatMap((piece) => (isLong ? fineCuts(piece) : [piece]))
  return hasColumns(source) || holdBlock(pieces) ? pieces : [whole]
}
