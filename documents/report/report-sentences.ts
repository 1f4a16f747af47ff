import type { Route } from '../../core/action/types.ts'
import { actionKindTable, routes } from '../../core/action/types.ts'
import { outletsIn } from '../../core/report/outlets-in.ts'
import type { Report, ReportLine } from '../../core/report/types.ts'
import { participantsWords } from '../../words/participants-words.ts'
import type { Words } from '../../words/words.ts'

type FileWords = Words['reportFiles']

const sum = (lines: readonly ReportLine[], of: 'count' | 'signatories'): number => lines.reduce((total, line) => total + line[of], 0)

const signed = (lines: readonly ReportLine[], words: FileWords): readonly string[] => {
  const letters = lines.filter(({ kind }) => kind === 'letter')
  const [count, signatories] = [sum(letters, 'count'), sum(letters, 'signatories')]
  return signatories === count ? [] : [words.signed({ people: signatories, letters: count })]
}

/** The table has the routes of letters only; a sentence has those of each other kind that has one column. */
const byRoute = (lines: readonly ReportLine[], words: Words): readonly string[] => {
  const files = words.reportFiles
  const kinds = [...new Set(lines.map(({ kind }) => kind))].filter((kind) => actionKindTable[kind].inReport === 'one-column')
  return kinds.flatMap((kind) => {
    const counts = (route: Route): number => sum(lines.filter((line) => line.kind === kind && line.route === route), 'count')
    const known = routes.filter((route) => counts(route) !== 0)
    return known.length === 0 ? [] : [files.kindByRoute({ kind: files.kinds[kind], routes: words.format.series(known.map((route) => files.countByRoute({ count: counts(route), route: files.routes[route] }))) })]
  })
}

/** Where letters were posted that were taken home from a place. */
const atOutlets = (summary: Report['summary'], { reportFiles: files, format }: Words): readonly string[] => {
  const outlets = outletsIn(summary)
  return outlets.length === 0 ? [] : [files.atOutlets({ outlets: format.series(outlets.map(({ outlet, letters }) => files.atOutlet({ outlet: outlet ?? files.otherOutlets, count: letters }))) })]
}

/** Who took part, and at how many events, as sentences. */
export const tookPart = ({ participants }: Report, words: Words): readonly string[] =>
  [...participantsWords(participants, words), ...(participants.events > 0 ? [words.reportFiles.events({ count: participants.events })] : [])]

/** What the numbers of the table do not say. */
export const aboutNumbers = ({ summary }: Report, words: Words): readonly string[] => [
  ...signed(summary.totals, words.reportFiles),
  ...byRoute(summary.totals, words),
  ...atOutlets(summary, words),
]

/** What the totals leave out. */
export const notInTotal = ({ summary: { copies, notPosted, replies, returned } }: Report, { reportFiles: words }: Words): readonly string[] => [
  ...(copies === 0 ? [] : [words.copies({ count: copies })]),
  ...(notPosted > 0 ? [words.notPosted({ count: notPosted })] : []),
  ...(replies > 0 ? [words.replies({ count: replies })] : []),
  ...(returned > 0 ? [words.returned({ count: returned })] : []),
]
