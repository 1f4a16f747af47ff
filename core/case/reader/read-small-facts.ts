import type { Day } from '../../day.ts'
import type { Alternative } from '../reading.ts'
import { findDates, findYearlessDates } from './find-dates.ts'
import type { FoundDate } from './find-dates.ts'
import { findLanguages } from './languages.ts'
import type { Ledger } from './ledger.ts'
import { deadlinePhrases, holdsPhrase } from './lexicon.ts'
import { paragraphsOf } from './paragraphs.ts'
import { foldedOf, rangeOf, slicePiece, textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import { opensDemand } from './read-demands.ts'
import type { Section, SectionKind } from './sections.ts'
import { joinings, smallPatterns } from './small-words.ts'

/** The pieces of all sections of a kind, in the order of the document. */
export const piecesIn = (sections: readonly Section[], kind: SectionKind): readonly Piece[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.items.map((item) => item.piece))

const maxInstructionLength = 600

/** The deadline: after its label, else in an instruction that says until when to act. */
export const readDeadline = (
  sections: readonly Section[],
  identityLines: readonly Piece[],
  issueDate: Day | null,
  ledger: Ledger,
  story: readonly Piece[],
): Day | null => {
  for (const piece of piecesIn(sections, 'deadline')) {
    const printed = findDates(textOf(piece))[0]
    const date = (printed && afterIssue(printed, issueDate)) ?? (issueDate === null ? undefined : findYearlessDates(textOf(piece), issueDate)[0])
    if (date === undefined) continue
    const others = [...otherReadings(piece, date), ...alsoNamed(identityLines, issueDate, { piece: slicePiece(piece, date.start, date.end), day: date.day })]
    const isUnsure = others.length > 0
    ledger.take('deadline', [slicePiece(piece, date.start, date.end)], isUnsure ? 'two-dates' : 'label', isUnsure ? 'check' : 'sure', others)
    const before = slicePiece(piece, 0, date.start)
    ledger.skip(before)
    return date.day
  }
  const found = identityLines.map((piece, index) => deadlineInLine(piece, issueDate) ?? deadlineOverBreak(piece, identityLines[index + 1], issueDate)).find((one) => one !== null) ?? deadlineInStory(story, issueDate)
  if (found === null) return null
  ledger.take('deadline', [found.piece], 'instruction', 'check', alsoNamed(identityLines, issueDate, found))
  return found.day
}

/** A deadline is after the day of issue: if only one way to read `03/07/2023` is, it is that one. */
const afterIssue = (date: FoundDate, issueDate: Day | null): FoundDate => {
  const { otherDay, ...known } = date
  if (otherDay === undefined || issueDate === null || (date.day >= issueDate) === (otherDay >= issueDate)) return date
  return { ...known, day: date.day >= issueDate ? date.day : otherDay, isAmbiguous: false }
}

/** The other way to read `03/07/2023`. */
export const otherReadings = (piece: Piece, date: FoundDate): readonly Alternative[] =>
  date.otherDay === undefined ? [] : [{ value: date.otherDay, ranges: [rangeOf(slicePiece(piece, date.start, date.end))] }]

/** Other days that a sentence names as the last day to act. */
const alsoNamed = (identityLines: readonly Piece[], issueDate: Day | null, taken: { readonly piece: Piece; readonly day: Day }): readonly Alternative[] => {
  const days = new Map<Day, Alternative>()
  for (const piece of identityLines) {
    const found = deadlineInLine(piece, issueDate)
    const isTaken = found !== null && found.piece.line === taken.piece.line && found.piece.from === taken.piece.from
    if (found !== null && !isTaken && found.day !== taken.day && !days.has(found.day)) days.set(found.day, { value: found.day, ranges: [rangeOf(found.piece)] })
  }
  return [...days.values()]
}

/** `if sending appeals after` at the end of a line, and the day on the next. */
const deadlineOverBreak = (piece: Piece, next: Piece | undefined, issueDate: Day | null): { piece: Piece; day: Day } | null => {
  const folded = foldedOf(piece)
  if (next === undefined || folded.length > maxInstructionLength || !smallPatterns.acting.test(folded) || !deadlinePhrases.some((phrase) => folded.endsWith(` ${phrase}`))) return null
  const text = textOf(next)
  const date = [...findDates(text), ...(issueDate === null ? [] : findYearlessDates(text, issueDate))].find((one) => one.start === 0)
  return date === undefined ? null : { piece: slicePiece(next, 0, date.end), day: date.day }
}

const sentences = /[^.!?]+(?:[.!?]+|$)/gu
const maxOpening = 24

/** `Write before 1 June 2023 to the prosecutor`, a sentence of the story that asks the reader to act. */
const deadlineInStory = (story: readonly Piece[], issueDate: Day | null): { piece: Piece; day: Day } | null => {
  for (const piece of story) {
    for (const sentence of textOf(piece).matchAll(sentences)) {
      const part = slicePiece(piece, sentence.index, sentence.index + sentence[0].length)
      const found = smallPatterns.acting.test(foldedOf(part).slice(0, maxOpening)) ? deadlineInLine(part, issueDate) : null
      if (found !== null) return found
    }
  }
  return null
}

const deadlineInLine = (piece: Piece, issueDate: Day | null): { piece: Piece; day: Day } | null => {
  const text = textOf(piece)
  if (text.length > maxInstructionLength || !smallPatterns.acting.test(foldedOf(piece))) return null
  const yearless = issueDate === null ? [] : findYearlessDates(text, issueDate)
  for (const date of [...findDates(text), ...yearless]) {
    const before = foldedOf(piece).slice(Math.max(date.start - 30, 0), date.start)
    if (holdsPhrase(before, deadlinePhrases)) return { piece: slicePiece(piece, date.start, date.end), day: date.day }
  }
  return null
}

/** The text of a list of demands before its first item: how and in which language to write. */
const introOf = (items: readonly Item[]): readonly Piece[] => {
  const first = items.findIndex((item) => item.piece.line.marker === 'bullet' || opensDemand(textOf(item.piece)))
  return items.slice(0, first < 0 ? 2 : first).map((item) => item.piece)
}

export type Languages = { readonly preferred: readonly string[]; readonly isOwnWelcome: boolean | null }

const joiningWord = new RegExp(`(?<!\\p{L})(?:${joinings})(?!\\p{L})`, 'gu')
const languagesLength = 80

/** `Schreiben Sie in gutem Deutsch oder Englisch`, in a sentence of the instructions. */
const languagesInSentence = (sections: readonly Section[], ledger: Ledger): readonly string[] => {
  const pieces = (['deadline', 'ownLanguage', 'action', 'tail'] as const).flatMap((kind) => piecesIn(sections, kind))
  for (const piece of pieces) {
    const phrase = smallPatterns.writeIn.exec(foldedOf(piece))
    if (phrase === null) continue
    const start = phrase.index + phrase[0].length
    const found = findLanguages(textOf(piece).slice(start, start + languagesLength))
    found.forEach((one, index) =>
      ledger.take(`preferredLanguages.${index}`, [slicePiece(piece, start + one.start, start + one.end)], 'instruction', 'check'),
    )
    if (found.length > 0) return [...new Set(found.map((one) => one.name))]
  }
  return []
}

/** Languages to write in, as the label or `Please write immediately in ...` names them. */
export const readLanguages = (sections: readonly Section[], ledger: Ledger): Languages => {
  const labelled = piecesIn(sections, 'language')
  const intros = sections.filter((section) => section.kind === 'demands').flatMap((section) => introOf(section.items))
  const source = labelled.length > 0 ? labelled : intros.filter((piece) => smallPatterns.inLanguage.test(foldedOf(piece)))
  const preferred: string[] = []
  for (const piece of source) {
    const named = findLanguages(textOf(piece))
    for (const found of named) {
      if (preferred.includes(found.name)) continue
      ledger.take(`preferredLanguages.${preferred.length}`, [slicePiece(piece, found.start, found.end)], labelled.length > 0 ? 'label' : 'instruction')
      preferred.push(found.name)
    }
    // Only between languages: alone, such a word is the rest of a split line.
    if (named.length === 0) continue
    for (const word of textOf(piece).matchAll(joiningWord)) ledger.skip(slicePiece(piece, word.index, word.index + word[0].length))
  }
  if (preferred.length === 0) for (const name of languagesInSentence(sections, ledger)) preferred.push(name)
  const welcome = [...piecesIn(sections, 'ownLanguage'), ...source].find((piece) => smallPatterns.ownLanguage.test(foldedOf(piece)))
  if (welcome !== undefined) ledger.take('ownLanguageWelcome', [welcome], 'phrase')
  const labelLines = new Set(sections.map((section) => section.label?.line.index))
  intros.filter((piece) => labelLines.has(piece.line.index)).forEach(ledger.skip)
  return { preferred, isOwnWelcome: welcome === undefined ? null : true }
}

/** Links, titles or numbers after the label of earlier issues. */
export const readPrevious = (
  sections: readonly Section[],
  earlier: readonly { readonly piece: Piece; readonly index: string }[],
  ledger: Ledger,
): readonly string[] => {
  const previous: string[] = []
  for (const { piece, index } of earlier) {
    if (previous.includes(index)) continue
    ledger.take(`previous.${previous.length}`, [piece], 'number')
    previous.push(index)
  }
  for (const piece of piecesIn(sections, 'previous')) {
    if (smallPatterns.none.test(foldedOf(piece))) {
      ledger.skip(piece)
      continue
    }
    ledger.take(`previous.${previous.length}`, [piece], 'label')
    previous.push(textOf(piece))
    const links = piece.line.links.filter((link) => /^https?:/iu.test(link.address) && !previous.includes(link.address))
    for (const link of links) previous.push(link.address)
  }
  return previous
}

/** Background as paragraphs separated by an empty line. */
export const readBackground = (sections: readonly Section[], ledger: Ledger): string | null => {
  const paragraphs = sections.filter((section) => section.kind === 'background').flatMap((section) => paragraphsOf(section.items))
  ledger.take('background', paragraphs.flatMap((paragraph) => paragraph.pieces), 'label')
  return paragraphs.length === 0 ? null : paragraphs.map((paragraph) => paragraph.text).join('\n\n')
}
