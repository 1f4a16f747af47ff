import type { CountryCode } from '../../country/country-code.ts'
import { countryNamed } from '../../country/country-names.ts'
import { findCountries } from './find-country.ts'
import { findDates } from './find-dates.ts'
import { findIndexNumbers, findUaNumbers } from './find-numbers.ts'
import { isContactLine, isNameLike, isProse, wordsOf } from './line-shape.ts'
import { foldInPlace } from '../../text/fold.ts'
import { isDateLine } from './date-line.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import { foldedOf, isEmptyPiece, emptyPiece, slicePiece, textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import type { Section } from './sections.ts'
import { smallPatterns } from './small-words.ts'

/** What is before the first label: facts by their shape, the story by its prose. */
export type Head = {
  readonly title: Piece | null
  readonly titleReason: 'with-number' | 'after-heading' | 'after-number' | 'first-line' | 'above-story'
  readonly summary: readonly Piece[]
  readonly summaryText: string | null
  /** `EAST TIMOR Alipiu Maya Moniz`: the line that names country and people in the older layouts. */
  readonly peopleLines: readonly Piece[]
  readonly countryInPeopleLine: { readonly code: CountryCode; readonly piece: Piece } | null
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

const afterNumber = (piece: Piece): Piece | null => {
  const text = textOf(piece)
  const number = findUaNumbers(text)[0]
  if (number === undefined || number.start > 40) return null
  const noted = /^\s?(?:\([^()]{0,160}\)(?:\s?and follow[ -]?ups?\s?\([^()]{0,80}\))?)?\s?[-–—:]?\s?/u.exec(text.slice(number.end))?.[0].length ?? 0
  const start = number.end + noted
  const date = findDates(text.slice(start)).at(-1)
  const rest = slicePiece(piece, start, date === undefined ? undefined : start + date.start)
  return isEmptyPiece(rest) || findIndexNumbers(textOf(rest)).length > 0 || smallPatterns.index.test(foldedOf(rest)) ? null : rest
}

/** A title in capitals on the same line as the story that follows it. */
const capitalRun = (piece: Piece): Piece | null => {
  const words = wordsOf(textOf(piece))
  let count = 0
  while (count < words.length && isCapitals(words[count]?.printed ?? '')) count += 1
  const last = words[count - 1]
  return count >= 3 && count < words.length && last !== undefined ? slicePiece(piece, 0, last.end) : null
}

/** `Pedro Ejemplo, baker`: more people below the first, one on each line. */
const peopleBelow = (items: readonly Item[]): readonly Piece[] => {
  const end = items.findIndex(({ piece }) => {
    const text = textOf(piece)
    const name = /^[^,(]{3,60}(?=,\s(?:\p{Ll}|aged |\d)|\s?\([mf]\))/u.exec(text)?.[0]
    return text.length > 120 || name === undefined || !isNameLike(name)
  })
  return items.slice(0, end < 0 ? items.length : end).map((item) => item.piece)
}

/** `SUDANHassan`: a copy without the tab between the country and the first name. */
const joinedCountry = (text: string): { readonly code: CountryCode; readonly end: number } | undefined => {
  const capitals = /^(\p{Lu}[\p{Lu}' .-]{2,40})(?=\p{Lu}\p{Ll})/u.exec(text)?.[1]
  const code = capitals === undefined ? undefined : countryNamed(capitals)
  return capitals === undefined || code === undefined ? undefined : { code, end: capitals.length }
}

const peopleLineOf = (items: readonly Item[]): { pieces: readonly Piece[]; country: Head['countryInPeopleLine'] } | null => {
  for (const [index, { piece }] of items.entries()) {
    const text = textOf(piece)
    const opening = findCountries(text.slice(0, 60))[0]
    const country = opening?.start === 0 ? opening : joinedCountry(text)
    if (country === undefined || isProse(text) || text.length > 160) continue
    const printed = text.slice(0, country.end)
    const rest = slicePiece(piece, country.end)
    if (isCapitals(printed) && !isEmptyPiece(rest) && /^\p{Lu}\p{Ll}/u.test(textOf(rest))) return { pieces: [rest, ...peopleBelow(items.slice(index + 1))], country: { code: country.code, piece: slicePiece(piece, 0, country.end) } }
  }
  return null
}

/** Where the line ends with the number of an earlier issue, the title is on the next. */
const belowNumber = (items: readonly Item[], index: number): Piece | null => {
  const text = textOf(items[index]?.piece ?? emptyPiece)
  const next = items[index + 1]
  const number = findUaNumbers(text)[0]
  if (number === undefined || next === undefined || next.isAfterGap || findIndexNumbers(text).length > 0) return null
  return /^[\s()\d\p{L};,]*$/u.test(text.slice(number.end)) && /\bon\s?$/iu.test(text.slice(0, number.start)) && isPlain(textOf(next.piece)) ? next.piece : null
}

const maxTitleLength = 200

const opensWithCountry = (text: string): boolean => {
  const country = findCountries(text.slice(0, 60))[0]
  return text.length <= maxTitleLength && country?.start === 0 && /^\s?:\s/u.test(text.slice(country.end))
}

/** Title and people are near the top, however long the story below is. */
const maxHeadLines = 60

const maxHeadingLength = 110

/** A heading may be a sentence too, but without a full stop at its end. */
const isStory = (text: string): boolean => isProse(text) && (/[.!?…。]\W*$/u.test(text) || text.length > maxHeadingLength)

const isTitleLike = (text: string): boolean =>
  !isOpeningOfMailing(text) && (isPlain(text) || (isProse(text) && !isStory(text) && !/@|https?:/u.test(text))) && !isContactLine(text) && !text.endsWith(':') && wordsOf(text).filter((word) => /\p{L}{2}/u.test(word.printed)).length > 1

/** Without any other sign of a title it is the first of the lines directly above the story. */
const aboveStory = (items: readonly Item[], story: Piece | undefined): Piece | null => {
  const at = items.findIndex((item) => item.piece.line === story?.line)
  let first = at
  while (first > 0 && !isStory(textOf(items[first - 1]?.piece ?? emptyPiece))) first -= 1
  return at < 1 ? null : (items.slice(first, at).find((item) => isTitleLike(textOf(item.piece)))?.piece ?? null)
}

type Title = { readonly piece: Piece; readonly reason: Head['titleReason'] }

const isPlain = (text: string): boolean =>
  text.length <= 200 && !smallPatterns.mailHead.test(foldInPlace(text.slice(0, 40))) && !isProse(text) && findDates(text).every((date) => date.end - date.start < text.length - 14) &&
  findIndexNumbers(text).length === 0 && findUaNumbers(text).length === 0 && !/[@]|https?:|^\w+:\s|\.\.\./u.test(text.slice(0, 30).replace(/^\p{L}[\p{L} /-]{2,28}:\s/u, ''))

const titleOf = (items: readonly Item[], hasHeading: boolean): Title | null => {
  const texts = items.map((item) => textOf(item.piece))
  const numbered = items.find((_, index) => /\([^()]{0,60}\b(?:UA|AU)\b[^()]{0,20}\)\s*$/u.test(texts[index] ?? '') && (texts[index]?.length ?? 0) < 250)
  if (numbered !== undefined) return { piece: numbered.piece, reason: 'with-number' }
  const named = items.slice(0, 8).find(({ piece }, index) => opensWithCountry(texts[index] ?? '') && !/[.!?]$/u.test(textOf(piece)))
  if (named !== undefined) return { piece: named.piece, reason: 'first-line' }
  for (const [index, { piece }] of items.entries()) {
    if (/^(?:subject|re|document)\b/iu.test(texts[index] ?? '')) continue
    const rest = afterNumber(piece) ?? belowNumber(items, index)
    if (rest !== null && !isProse(textOf(rest))) return { piece: rest, reason: 'after-number' }
  }
  if (hasHeading) {
    const first = items.find((item) => isPlain(textOf(item.piece)))
    const beforeProse = items.findIndex((item) => isProse(textOf(item.piece)))
    if (first !== undefined && (beforeProse < 0 || items.indexOf(first) < beforeProse)) return { piece: first.piece, reason: 'after-heading' }
    const run = items.map((item) => capitalRun(item.piece)).find((piece) => piece !== null)
    if (run !== undefined) return { piece: run, reason: 'after-heading' }
  }
  const marked = items.find(({ piece }, index) => isPlain(texts[index] ?? '') && piece.line.isHeading)
  return marked === undefined ? null : { piece: marked.piece, reason: 'first-line' }
}

/** A line without a full stop is a heading, unless it is too long for one or the story has begun. */
const minOpenStory = 150

/** Remarks to the reader of the mailing, and lines that an archive or a fund-raiser adds above the case. */
const isRemark = (text: string): boolean => smallPatterns.remark.test(foldInPlace(text.slice(0, 60)))

const storyFrom = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const first = paragraphs.findIndex((paragraph) => /[.!?…。]\W*$/u.test(paragraph.text) || paragraph.text.length > minOpenStory)
  // `For this you may use the letter below:` introduces the next section.
  const last = paragraphs.findLastIndex((paragraph) => !paragraph.text.endsWith(':') || paragraph.text.length > minOpenStory)
  return first < 0 ? [] : paragraphs.slice(first, last + 1)
}

/** Reads what is before the first label. `hasHeading`: the document begins with `URGENT ACTION`. */
export const readHead = (sections: readonly Section[], hasHeading: boolean, hasTitle: boolean): Head => {
  const items = sections.filter((section) => section.kind === 'head').flatMap((section) => section.items)
  const top = items.slice(0, maxHeadLines)
  const title = hasTitle ? null : titleOf(top, hasHeading)
  const labelled = sections.filter((section) => section.kind === 'summary').flatMap((section) => section.items)
  const story = labelled.length > 0 ? labelled : items.flatMap((item, index) => storyOf(item, items[index - 1], title?.piece ?? null))
  const paragraphs = paragraphsOf(story)
  const summary = labelled.length > 0 ? paragraphs : storyFrom(paragraphs.filter((paragraph) => isProse(paragraph.text) && !isRemark(paragraph.text)))
  const people = peopleLineOf(top)
  return {
    title: title?.piece ?? (hasTitle ? null : aboveStory(top, summary[0]?.pieces[0])),
    titleReason: title?.reason ?? 'above-story',
    summary: summary.flatMap((paragraph) => paragraph.pieces),
    summaryText: summary.length === 0 ? null : summary.map((paragraph) => paragraph.text).join('\n\n'),
    peopleLines: people?.pieces ?? [],
    countryInPeopleLine: people?.country ?? null,
  }
}

const maxRunInLength = 600

/** `Index: ... Date: ... TO: ... APPEAL FOR ACTION` on the same line as the story: the story begins after the last capitals. */
const afterRunInHead = (piece: Piece): Piece | null => {
  const text = textOf(piece)
  if (text.length < 160 || !/^(?:\w+\s)?index\b/iu.test(text) || findIndexNumbers(text.slice(0, 60)).length === 0) return null
  const words = wordsOf(text.slice(0, maxRunInLength))
  let run = 0
  let end = 0
  for (const word of words) {
    run = isCapitals(word.printed) || (run > 0 && /^\p{Lu}+$/u.test(word.printed)) ? run + 1 : 0
    if (run > 2) end = word.end
  }
  return end === 0 ? null : slicePiece(piece, end)
}

/** `Rome, 10 September 2003`, `Dear friends and supporters,`: the beginning of a mailing. */
const isOpeningOfMailing = (text: string): boolean =>
  text.length < 130 && ((/[,:!]$/u.test(text) && smallPatterns.ofTheMailing.test(foldInPlace(text))) || findDates(text).some((date) => isDateLine(text, date.start, date.end)))

const isHeadLine = (piece: Piece): boolean => textOf(piece).length < 160 && findIndexNumbers(textOf(piece)).length > 0

/** A line of the head as part of the story, without a title on the same line; addresses and short lines are left out. */
const storyOf = (item: Item, before: Item | undefined, title: Piece | null): readonly Item[] => {
  if (isHeadLine(item.piece) || isOpeningOfMailing(textOf(item.piece))) return []
  const behindHead = afterRunInHead(item.piece)
  if (behindHead !== null) return [{ piece: behindHead, isAfterGap: true }]
  const isFirst = before !== undefined && (isHeadLine(before.piece) || before.piece.line === title?.line)
  if (title === null || item.piece.line !== title.line) return [isFirst ? { piece: item.piece, isAfterGap: true } : item]
  const rest: Piece = slicePiece({ ...item.piece, from: title.to }, 0)
  return isEmptyPiece(rest) || !isProse(textOf(rest)) ? [] : [{ piece: rest, isAfterGap: true }]
}
