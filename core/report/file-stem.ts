import type { Report } from './types.ts'

/** In UTF-16 units: with the days and the ending a name stays short enough for every system. */
const maxLength = 40
const maxNumbers = 3

/** A text as a part of a file's name: letters and digits of any script, joined by hyphens. */
const inFileName = (text: string): string => [...text.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, maxLength).join('').replaceAll(/^-+|-+$/gu, '')

/** The cases of a report that is not of all: how many, and the numbers of those that have one. */
type ChosenCases = { readonly count: number; readonly uaNumbers: readonly string[] }

/** What distinguishes the report from others of the same days: its campaign, or else the numbers of its first cases and how many there are. */
const casesIn = ({ campaign }: Report, cases: ChosenCases | null): readonly string[] => {
  if (cases === null) return []
  if (campaign !== null) return [campaign]
  const numbers = cases.uaNumbers.slice(0, maxNumbers)
  return [...(cases.count > numbers.length ? [cases.count === 1 ? '1 case' : `${cases.count} cases`] : []), ...numbers.map((number) => `UA ${number}`)]
}

/** The name of a report's files, without its ending: which days, event and cases, practice, and revision. */
export const reportFileStem = (report: Report, cases: ChosenCases | null): string => {
  const { from, to } = report.summary.period
  const parts = [report.isPractice ? 'practice' : '', 'report', from, 'to', to, report.event ?? '', ...casesIn(report, cases), report.revision > 1 ? `revision ${report.revision}` : '']
  return parts.map(inFileName).filter((part) => part !== '').join('-')
}
