import { findMembers } from '../member/find-members.ts'
import type { MemberTrace, TraceablePerson } from '../member/member-traces.ts'
import { fold } from '../text/fold.ts'
import { placeKey, reportTexts, withTexts, type PlacedText, type ReportPlace } from './report-texts.ts'
import type { Report } from './types.ts'

/** What a person decides of a place that may name a member. */
export const mentionAnswers = ['take-out', 'not-a-member', 'leave'] as const
export type MentionAnswer = (typeof mentionAnswers)[number]

/** Answers by the key of their mention. */
export type MentionAnswers = Readonly<Record<string, MentionAnswer>>

/** A place in a report's texts where a member may be named, with the answer that was given. */
export type Mention = {
  /** Place, words and how often they were there before: another mention of the same name is asked again. */
  readonly key: string
  readonly place: ReportPlace
  readonly trace: MemberTrace
  /** The whole text of the place; `start` and `end` are UTF-16 units of it. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly names: readonly string[]
  readonly answer: MentionAnswer | null
}

/** How many names a mention gives: a first name can be that of hundreds of members. */
const maxNames = 3

const keyIn = (place: ReportPlace, words: string, before: number): string =>
  [placeKey(place), fold(words), before].join('/')

/** Parts about the group's own work. */
const ownWork: ReadonlySet<ReportPlace['part']> = new Set(['remarks', 'outlet', 'occasion', 'next'])

/** Each place in texts where a member may be named. */
export const mentionsInTexts = (texts: readonly PlacedText[], people: readonly TraceablePerson[], answers: MentionAnswers): readonly Mention[] => {
  // Remarks are about the group's work, so a first name alone names a member there; in a title it is that of the person at risk. So it does in the name of a place where packs are.
  const hits = findMembers(texts.map(({ place, text }) => ({ text, allowsParts: ownWork.has(place.part) })), people)
  return texts.flatMap(({ place, text }, at) => {
    const seen = new Map<string, number>()
    return (hits[at] ?? []).map(({ trace, start, end, names }): Mention => {
      const words = fold(text.slice(start, end))
      const before = seen.get(words) ?? 0
      seen.set(words, before + 1)
      const key = keyIn(place, words, before)
      return { key, place, trace, text, start, end, names: names.slice(0, maxNames), answer: Object.hasOwn(answers, key) ? (answers[key] ?? null) : null }
    })
  })
}

/** Each place in the report's own texts where a member may be named. The group's name is not searched: it is public. */
export const mentionsIn = (report: Report, people: readonly TraceablePerson[], answers: MentionAnswers): readonly Mention[] => mentionsInTexts(reportTexts(report), people, answers)

/** What is written in place of each kind of fact, such as "[name]", so that the sentence stays whole. */
export type ReplacementWords = Readonly<Record<MemberTrace, string>>

/** A text with a word in place of one of its pieces; `start` and `end` are UTF-16 units. */
export const withPieceReplaced = (text: string, start: number, end: number, word: string): string => `${text.slice(0, start)}${word}${text.slice(end)}`

/** The text of a place with words in place of what was taken out of it. */
export const withoutMentions = (text: string, place: ReportPlace, mentions: readonly Mention[], words: ReplacementWords): string => mentions
  .filter((mention) => mention.answer === 'take-out' && placeKey(mention.place) === placeKey(place))
  .toSorted((one, other) => other.start - one.start)
  .reduce((left, { start, end, trace }) => withPieceReplaced(left, start, end, words[trace]), text)

/** The report with words in place of what was taken out of its texts. */
export const withoutTakenOut = (report: Report, mentions: readonly Mention[], words: ReplacementWords): Report =>
  withTexts(report, (text, place) => withoutMentions(text, place, mentions, words))

/** What is known of members in a report: the sign on screen and whether it may be saved follow from this. */
export type MentionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unanswered'; readonly count: number }
  /** Some stay, because a person said so. */
  | { readonly kind: 'left'; readonly count: number }
  | { readonly kind: 'answered'; readonly takenOut: number; readonly notMembers: number }

/** How many places that may name a member have which answer. */
export const mentionState = (mentions: readonly Mention[]): MentionState => {
  const count = (answer: MentionAnswer | null): number => mentions.filter((mention) => mention.answer === answer).length
  if (mentions.length === 0) return { kind: 'none' }
  if (count(null) > 0) return { kind: 'unanswered', count: count(null) }
  if (count('leave') > 0) return { kind: 'left', count: count('leave') }
  return { kind: 'answered', takenOut: count('take-out'), notMembers: count('not-a-member') }
}
