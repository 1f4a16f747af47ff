import { courtesyWords } from './lexicon.ts'
import { hasAddressSign, isInstitutionWord, isNameLike, isRoleWord, isStreetWord, wordsOf } from './line-shape.ts'
import type { Word } from './line-shape.ts'
import { isEmptyPiece, slicePiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import { officeFields, officeJoinings, officeModifiers, officeTitles, ofWords, smallPatterns } from './small-words.ts'

/** Name and office of the official in the first lines of a block; `rest` belongs to the address. */
export type Official = {
  /** Titles that are separated from the name by the office (`Her Excellency Ambassador ...`). */
  readonly courtesy: Piece | null
  readonly name: Piece | null
  readonly role: Piece | null
  readonly rest: Piece | null
  /** An institution printed before the name: the first line of the address. */
  readonly above: Piece | null
}

/** What is found where no line names anybody. */
const noOfficial: Official = { courtesy: null, name: null, role: null, rest: null, above: null }
const none = noOfficial

/** A single capital is an initial (`A. Ejemplo`), not a small word. */
const isJoining = (word: Word | undefined): boolean => word !== undefined && officeJoinings.has(word.folded) && !/^\p{Lu}\.?$/u.test(word.printed)

const isModifier = (word: Word): boolean => officeModifiers.has(word.folded) || isRoleWord(word)
const isField = (word: Word | undefined): boolean => officeFields.has(word?.folded ?? '')

/** `Minister of Foreign Affairs Otto Muster`: the name begins after the field, which may also follow without `of`. */
const afterField = (words: readonly Word[], count: number): number => {
  const opening = words[count]
  if (opening === undefined || !(ofWords.has(opening.folded) || isField(opening))) return count
  let at = count
  while (at < words.length && (isField(words[at]) || isJoining(words[at]))) at += 1
  return words.slice(count, at).some(isField) && words.length - at >= 2 ? at : count
}

/** How many words at the start are an office before a name (`Vice President`); 0 when none. */
const rolePrefix = (words: readonly Word[]): number => {
  let count = words[1] !== undefined && isRoleWord(words[1]) && (isField(words[0]) || smallPatterns.nationEnding.test(words[0]?.folded ?? '')) ? 1 : 0
  while (count < words.length && isModifier(words[count] ?? noWord)) count += 1
  const isOffice = words.slice(0, count).some(isRoleWord)
  count = isOffice ? afterField(words, count) : count
  const next = words[count]
  return isOffice && next !== undefined && !isJoining(next) && !isInstitutionWord(next) ? count : 0
}

const noWord: Word = { printed: '', folded: '', start: 0, end: 0 }

const opensOffice = (word: Word, next: Word | undefined): boolean =>
  next !== undefined && isRoleWord(next) && officeTitles.has(word.folded)

const leadingCourtesies = (words: readonly Word[]): number => {
  let count = 0
  while (count < words.length && courtesyWords.has(words[count]?.folded ?? '') && !isRoleWord(words[count] ?? noWord)) {
    // `Justice` may be a judge's title, but `Justice Minister` is an office.
    if (opensOffice(words[count] ?? noWord, words[count + 1])) break
    count += 1
  }
  return count
}

/** Whether a line names an office: it has an office word that is not part of an institution (`Office of the President`). */
export const isRoleLine = (text: string): boolean => {
  const words = wordsOf(text)
  const at = words.findIndex(isRoleWord)
  if (at < 0 || at > 6 || /\bc\/o\b|@|\d(?!\d?(?:st|nd|rd|th)\b)/iu.test(text)) return false
  return !words.slice(0, at).some((word, index) => isInstitutionWord(word) && isJoining(words[index + 1]))
}

const splitPrefixed = (piece: Piece): Official => {
  const text = textOf(piece)
  const words = wordsOf(text)
  const courtesies = leadingCourtesies(words)
  const count = rolePrefix(words.slice(courtesies))
  const last = words[courtesies + count - 1]
  const next = words[courtesies + count]
  if (count === 0 || last === undefined || next === undefined) return none
  const remainder = text.slice(next.start)
  const courtesy = courtesies === 0 ? null : slicePiece(piece, 0, words[courtesies]?.start ?? 0)
  const role = slicePiece(piece, words[courtesies]?.start ?? 0, last.end)
  if (isNameLike(remainder) || (words.length - courtesies - count === 1 && /^\p{Lu}/u.test(remainder) && !hasAddressSign(remainder)))
    return { ...none, courtesy, name: slicePiece(piece, next.start), role }
  const stop = words.slice(courtesies + count).findIndex((word) => isInstitutionWord(word) || isStreetWord(word) || /\d/u.test(word.printed))
  const cut = words[courtesies + count + stop]
  if (stop < 2 || cut === undefined || !isNameLike(text.slice(next.start, cut.start))) return none
  return { ...none, courtesy, name: slicePiece(piece, next.start, cut.start), role, rest: slicePiece(piece, cut.start) }
}

/** `Name, Office, address` in either order on one line. */
const splitAtCommas = (piece: Piece): Official => {
  const text = textOf(piece)
  const comma = text.indexOf(', ')
  if (comma < 0) return none
  const first = slicePiece(piece, 0, comma)
  const after = slicePiece(piece, comma + 1)
  const next = textOf(after).indexOf(', ')
  const second = next < 0 ? after : slicePiece(after, 0, next)
  const rest = next < 0 ? null : slicePiece(after, next + 1)
  const opening = textOf(first)
  if (isNameLike(opening) && isRoleLine(textOf(second))) {
    const isWhole = rest !== null && !hasAddressSign(textOf(rest)) && isRoleLine(textOf(after))
    return isWhole ? { ...none, name: first, role: after } : { ...none, name: first, role: second, rest }
  }
  if (isRoleLine(opening) && isNameLike(textOf(second))) return { ...none, name: second, role: first, rest }
  // `Embassy of X, H. E. Name, CITY`: only a courtesy title shows that the middle is a person.
  if (wordsOf(opening).some(isInstitutionWord) && isNameLike(textOf(second)) && (leadingCourtesies(wordsOf(textOf(second))) > 0 || /^[SHI]\.\s?E\.\s/u.test(textOf(second)))) return { ...none, name: second, rest, above: first }
  const prefixed = splitPrefixed(first)
  return prefixed.name === null ? none : { ...prefixed, rest: prefixed.rest ?? after }
}

/** A block printed on one line: the name up to the first office word, the office up to the address. */
const splitRunOn = (piece: Piece): Official => {
  const text = textOf(piece)
  const words = wordsOf(text)
  const at = words.findIndex(isRoleWord)
  const office = words[at]
  if (at < 2 || at > 7 || office === undefined || !isNameLike(text.slice(0, office.start))) return none
  const stop = words.findIndex(
    (word, index) => index > at && (isInstitutionWord(word) || isStreetWord(word) || /\d/u.test(word.printed)) && !isJoining(words[index - 1]) && !isJoining(word),
  )
  const cut = words[stop]
  const role = slicePiece(piece, office.start, cut?.start)
  const rest = cut === undefined ? null : slicePiece(piece, cut.start)
  return { ...none, name: slicePiece(piece, 0, office.start), role, rest: rest === null || isEmptyPiece(rest) ? null : rest }
}

const maxPlainLine = 60

/** Reads one line at the top of a block; every part is null when it is neither name nor office. */
export const officialIn = (piece: Piece): Official => {
  const text = textOf(piece)
  const prefixed = splitPrefixed(piece)
  if (prefixed.name !== null && (prefixed.rest === null || !text.slice(0, 40).includes(','))) return prefixed
  const split = splitAtCommas(piece)
  if (split.name !== null) return split
  if (isNameLike(text)) return { ...none, name: piece }
  if (text.length > maxPlainLine || /,/u.test(text)) {
    const runOn = splitRunOn(piece)
    if (runOn.name !== null) return runOn
  }
  return isRoleLine(text) ? { ...none, role: piece } : none
}

/** Whether an office continues on the next line (`Procurator-General of`). */
export const isUnfinished = (text: string): boolean =>
  isJoining(wordsOf(text).at(-1)) || /[,&-]$/u.test(text.trim())

/** A line of titles alone (`His Excellency`), which belongs to the name on the next. */
export const isCourtesyLine = (text: string): boolean => {
  const words = wordsOf(text)
  return words.length > 0 && words.length < 6 && leadingCourtesies(words) === words.length
}
