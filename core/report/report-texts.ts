import type { CaseId } from '../ids.ts'
import type { Report, ReportCase } from './types.ts'

/** Where in a report a text is that a person typed, or that was read from a document. */
export type ReportPlace =
  | { readonly part: 'remarks' | 'number' | 'section' | 'country' }
  /** Lines of several cases may name one outlet: it is one text. */
  | { readonly part: 'event' | 'campaign' }
  /** Of the page of a year. */
  | { readonly part: 'occasion' | 'next' }
  | { readonly part: 'outlet'; readonly outlet: string }
  | { readonly part: 'title' | 'uaNumber' | 'indexNumber' | 'news'; readonly caseId: CaseId; readonly uaNumber: string | null }

type Change = (text: string, place: ReportPlace) => string

const changed = (text: string | null, place: ReportPlace, change: Change): string | null => (text === null ? null : change(text, place))

type NamedCase = Pick<ReportCase, 'caseId' | 'uaNumber' | 'indexNumber' | 'title' | 'lines'>

const withCaseTexts = <Item extends NamedCase>(item: Item, change: Change): Item => {
  const place = { caseId: item.caseId, uaNumber: item.uaNumber }
  return {
    ...item,
    uaNumber: changed(item.uaNumber, { ...place, part: 'uaNumber' }, change),
    indexNumber: changed(item.indexNumber, { ...place, part: 'indexNumber' }, change),
    title: change(item.title, { ...place, part: 'title' }),
    lines: item.lines.map((line) => (line.outlet === null ? line : { ...line, outlet: change(line.outlet, { part: 'outlet', outlet: line.outlet }) })),
  }
}

/**
 * The report with each of its free texts changed. A free text that is added to `Report` is added here: the
 * tests put words into every text of a report and look for them.
 */
export const withTexts = (report: Report, change: Change): Report => ({
  ...report,
  remarks: change(report.remarks, { part: 'remarks' }),
  event: changed(report.event, { part: 'event' }, change),
  campaign: changed(report.campaign, { part: 'campaign' }, change),
  group: {
    ...report.group,
    number: changed(report.group.number, { part: 'number' }, change),
    section: changed(report.group.section, { part: 'section' }, change),
    country: changed(report.group.country, { part: 'country' }, change),
  },
  summary: {
    ...report.summary,
    cases: report.summary.cases.map((item) => withCaseTexts(item, change)),
    corrections: report.summary.corrections.map((one) => ({ ...one, cases: one.cases.map((item) => withCaseTexts(item, change)) })),
  },
})

/** Names a place among the others of a report. */
export const placeKey = (place: ReportPlace): string => [place.part, ...('caseId' in place ? [place.caseId] : []), ...('outlet' in place ? [place.outlet] : [])].join('/')

/** A free text with its place. */
export type PlacedText = { readonly place: ReportPlace; readonly text: string }

/** Every free text of a report but the group's name, with its place; empty ones are left out. */
export const reportTexts = (report: Report): readonly PlacedText[] => {
  const found = new Map<string, PlacedText>()
  withTexts(report, (text, place) => {
    if (text.trim() !== '') found.set(placeKey(place), { place, text })
    return text
  })
  return [...found.values()]
}
