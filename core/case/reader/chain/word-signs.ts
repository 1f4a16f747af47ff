import { findCountries } from '../find-country.ts'
import { findDates } from '../find-dates.ts'
import { courtesyWords } from '../lexicon.ts'
import { hasAddressSign, isInstitutionWord, isNameLike, isProse, isRoleWord, isStreetWord, wordsOf } from '../line-shape.ts'
import { officialIn } from '../name-and-role.ts'
import type { Official } from '../name-and-role.ts'
import { foldedOf, textOf } from '../piece.ts'
import type { Item, Piece } from '../piece.ts'
import { officeModifiers, smallWords } from '../small-words.ts'
import type { RunWord } from './run-words.ts'

/** Small words and modifiers of offices are few and mean the same everywhere: each is a sign by itself. */
const isKnown = (folded: string): boolean => smallWords.has(folded) || officeModifiers.has(folded)

const shapeOf = (text: string): string => {
  if (/^\d+$/u.test(text)) return `digits-${Math.min(text.length, 7)}`
  if (/\d/u.test(text)) return 'with-digits'
  if (/^(?:\p{Lu}\.-?)+$/u.test(text) || /^\p{Lu}$/u.test(text)) return 'initial'
  if (/^\p{Lu}{2,}$/u.test(text)) return 'upper'
  if (/^\p{Lu}/u.test(text) || /^(?:al|el|as|ash|an|at|d|l|o)['’-]\p{Lu}/iu.test(text)) return 'capital'
  if (/^\p{Ll}/u.test(text)) return 'lower'
  return 'other'
}

const marksIn = (text: string): readonly string[] => [
  ...(text.includes(',') ? ['comma'] : []), ...(text.includes(';') ? ['semicolon'] : []), ...(text.includes(':') ? ['colon'] : []),
  ...(/[([（]/u.test(text) ? ['open'] : []), ...(/[)\]）]/u.test(text) ? ['close'] : []), ...(/[–—|]|\s-\s/u.test(text) ? ['dash'] : []), ...(/["“”„«»]/u.test(text) ? ['quote'] : []),
]

/** What a walk from line to line would make of a place in the first lines of a block. */
const openedPart = (official: Official, at: number): string => {
  const holds = (piece: Piece | null): boolean => piece !== null && at >= piece.from && at < piece.to
  if (holds(official.name) || holds(official.courtesy)) return 'name'
  if (holds(official.role)) return 'role'
  return holds(official.rest) || holds(official.above) ? 'rest' : 'none'
}

/** What is known of the document around a run: words of greetings, and of the people it is about. */
export type Surroundings = { readonly greeted: ReadonlySet<string>; readonly concerned: ReadonlySet<string> }

/** What each word of a run is by itself, as the names of signs. */
export const signsOfWords = (items: readonly Item[], words: readonly RunWord[], around: Surroundings): readonly (readonly string[])[] => {
  const lines = items.map(({ piece }) => {
    const text = textOf(piece)
    return {
      text,
      official: text.length < 300 ? officialIn(piece) : null,
      countries: findCountries(text.slice(0, 2_000)),
      dates: text.length < 400 ? findDates(text) : [],
      signs: [isProse(text) && 'line-prose', isNameLike(text) && 'line-name', hasAddressSign(text) && 'line-address', wordsOf(text).some(isRoleWord) && 'line-office', text.length > 120 && 'line-long'].filter((sign) => typeof sign === 'string'),
    }
  })
  let inLine = -1
  const ofLine = words.map((word, index) => {
    inLine = words[index - 1]?.line === word.line ? inLine + 1 : 0
    return inLine
  })
  return words.map((word, index) => {
    const line = lines[word.line]
    const item = items[word.line]
    if (line === undefined || item === undefined) return []
    const before = words[index - 1]
    const after = words[index + 1]
    const isFirst = before?.line !== word.line
    const isLast = after?.line !== word.line
    const from = word.piece.from - item.piece.from
    const to = word.piece.to - item.piece.from
    const gapBefore = line.text.slice(isFirst ? 0 : (before?.piece.to ?? 0) - item.piece.from, from)
    const gapAfter = line.text.slice(to, isLast ? undefined : (after?.piece.from ?? 0) - item.piece.from)
    const common = [
      // A copy that lost the spaces between lines: `Republic of ChinaHU Jintao`.
      ...(!isFirst && gapBefore === '' ? ['joined-before'] : []),
      ...(!isLast && gapAfter === '' ? ['joined-after'] : []),
      ...marksIn(gapBefore).map((mark) => `before-${mark}`),
      ...marksIn(gapAfter).map((mark) => `after-${mark}`),
      ...(isFirst ? ['line-start', word.isAfterGap ? 'gap-start' : 'joined-start', ...(item.piece.line.marker === null ? [] : ['list-start'])] : []),
      ...(isLast ? ['line-end'] : []),
      ...line.signs,
    ]
    if (word.contact !== null) return ['contact', ...word.contact.kinds.map((kind) => `contact-${kind}`), ...common]
    const text = textOf(word.piece)
    const folded = foldedOf(word.piece).replace(/^'+|[.']+$/gu, '')
    const asWord = { printed: text, folded, start: 0, end: text.length }
    const country = line.countries.find((one) => from >= one.start && from < one.end)
    const endOfSentence = text.endsWith('.') && text.length > 4
    return [
      ...common,
      `shape-${shapeOf(text.replace(/[.'’]+$/u, '') || text)}`,
      ...(isKnown(folded) ? [`word-${folded}`] : []),
      ...(isRoleWord(asWord) ? ['office'] : []),
      ...(isInstitutionWord(asWord) ? ['institution'] : []),
      ...(isStreetWord(asWord) ? ['street'] : []),
      ...(courtesyWords.has(folded) ? ['courtesy'] : []),
      ...(country === undefined ? [] : ['country', ...(country.end >= line.text.replace(/[\s.,;)]+$/u, '').length ? ['country-end'] : [])]),
      ...(around.greeted.has(folded) && folded.length > 2 ? ['greeted'] : []),
      ...(around.concerned.has(folded) && folded.length > 2 ? ['concerned'] : []),
      ...(line.dates.some((one) => from >= one.start && from < one.end) ? ['date'] : []),
      ...(endOfSentence ? ['sentence-end'] : []),
      ...(text.length <= 3 ? ['short'] : []),
      `opened-${line.official === null ? 'long' : openedPart(line.official, word.piece.from)}`,
      `at-${Math.min(ofLine[index] ?? 0, 4)}`,
    ]
  })
}
