import type { Route } from '../../core/action/types.ts'
import { routes } from '../../core/action/types.ts'
import type { Report, ReportLine } from '../../core/report/types.ts'
import { kindWords, routeWords } from './kind-words.ts'

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`

const sum = (lines: readonly ReportLine[], of: 'count' | 'signatories'): number => lines.reduce((total, line) => total + line[of], 0)

const signed = (lines: readonly ReportLine[]): readonly string[] => {
  const letters = lines.filter(({ kind }) => kind === 'letter')
  const [count, signatories] = [sum(letters, 'count'), sum(letters, 'signatories')]
  return signatories === count ? [] : [`${counted(signatories, 'person', 'people')} signed the ${counted(count, 'letter', 'letters')}`]
}

/** Letters have a column for each route; the routes of the other kinds are told in a sentence. */
const byRoute = (lines: readonly ReportLine[]): readonly string[] => {
  const kinds = [...new Set(lines.map(({ kind }) => kind))].filter((kind) => kind !== 'letter' && kind !== 'copy')
  return kinds.flatMap((kind) => {
    const counts = (route: Route): number => sum(lines.filter((line) => line.kind === kind && line.route === route), 'count')
    const known = routes.filter((route) => counts(route) > 0)
    return known.length === 0 ? [] : [`${kindWords[kind]}: ${known.map((route) => `${counts(route)} ${routeWords[route]}`).join(', ')}`]
  })
}

/** What stands below the table: who took part, and what the totals leave out. */
export const reportSentences = ({ headcount, summary }: Report): readonly string[] => [
  counted(headcount, 'person took part', 'people took part'),
  ...signed(summary.totals),
  ...byRoute(summary.totals),
  ...(summary.copies > 0 ? [`${counted(summary.copies, 'copy', 'copies')} to embassies, not in the total`] : []),
  ...(summary.notPosted > 0 ? [`${counted(summary.notPosted, 'letter or card', 'letters and cards')} written but not posted yet, not in the total`] : []),
]
