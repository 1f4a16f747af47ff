import type { ActionKind } from '../../core/action/types.ts'
import { actionKinds } from '../../core/action/types.ts'
import { mentionsInTexts, withoutMentions } from '../../core/report/member-mentions.ts'
import { smallNumber, type Period } from '../../core/report/types.ts'
import { monthsIn, wholeMonths } from '../../core/report/whole-months.ts'
import type { GroupYear, YearRequest, YearView } from '../../core/report/year.ts'
import { withYearTexts, yearTexts } from '../../core/report/year-texts.ts'
import { hasPracticeCase, hasRealCase } from '../../db/case-names.ts'
import { traceablePeople } from '../../db/members.ts'
import { casesOfYear, eventsOfYear, firstYearOf, monthsOfYear, newsOfYear, repliesOfYear, type MonthCount } from '../../db/year-rows.ts'
import { printableText } from '../../documents/text/printable-text.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { words } from '../words.ts'

const yearOf = (year: number): Period => wholeMonths(year, 0, 12)

const countsIn = (counts: readonly MonthCount[], months: readonly Period[], isPosted: 0 | 1, kind: ActionKind = 'letter'): readonly number[] =>
  months.map(({ from }) => counts.reduce((sum, one) => sum + (one.kind === kind && one.isPosted === isPosted && from.startsWith(one.month) ? one.count : 0), 0))

const kindsIn = (counts: readonly MonthCount[]): GroupYear['kinds'] => actionKinds
  .filter((kind): kind is Exclude<ActionKind, 'copy'> => kind !== 'copy')
  .map((kind) => ({ kind, count: counts.reduce((sum, one) => sum + (one.kind === kind && one.isPosted === 1 ? one.count : 0), 0) }))

/** The year of the group, checked against the names of its members like a report. Without what was taken out. */
export const makeYear = (services: Services, { year, occasion, next, news: typed, answers }: YearRequest): YearView => {
  const { db } = services
  const practice = hasRealCase(db) ? 0 : 1
  const span = { ...yearOf(year), practice } as const
  const counts = monthsOfYear(db, span)
  const months = monthsIn(year)
  const letters = countsIn(counts, months, 1)
  const events = eventsOfYear(db, span)
  const counted = events.filter(({ headcount }) => headcount !== null)
  const people = counted.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0)
  const noted = newsOfYear(db, span)
  const whole: GroupYear = withYearTexts({
    groupName: printableText(currentSettings(services).groupName), period: yearOf(year), madeOn: services.today(), occasion, next, isPractice: practice === 1 && hasPracticeCase(db),
    months: months.map(({ from }, index) => ({ from, letters: letters[index] ?? 0 })), kinds: kindsIn(counts),
    events: events.length, headcount: counted.length === 0 ? null : people > 0 && people < smallNumber ? 'few' : people,
    cases: casesOfYear(db, span), replies: repliesOfYear(db, span),
    news: noted.map((one) => ({ ...one, text: typed[one.caseId] ?? one.text })).filter(({ text }) => text.trim() !== ''),
  }, printableText)
  const mentions = mentionsInTexts(yearTexts(whole), traceablePeople(db), answers)
  const before = monthsOfYear(db, { ...yearOf(year - 1), practice })
  return {
    page: withYearTexts(whole, (text, place) => withoutMentions(text, place, mentions.filter((one) => one.text === text), words.reports.replacements)),
    notPosted: countsIn(counts, months, 0), before: countsIn(before, monthsIn(year - 1), 1),
    others: whole.kinds.filter(({ kind, count }) => kind !== 'letter' && count > 0).map(({ kind }) => ({ kind, counts: countsIn(counts, months, 1, kind) })),
    events, news: noted, mentions, firstYear: firstYearOf(db) ?? year,
  }
}
