import type { ActionKind } from '../../core/action/types.ts'
import type { Period, Report, ReportLine } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'

type NamedCase = { readonly uaNumber: string | null; readonly indexNumber: string | null; readonly title: string }

/** A number of a report as a row of a table: the same rows in the CSV and in the workbook. */
export type FileLine = NamedCase & {
  /** A kind of action, or what the totals leave out. */
  readonly kind: string
  readonly route: string
  readonly outlet: string
  readonly count: number
  /** Null where it has no meaning, as of letters that nobody posted yet. */
  readonly signatories: number | null
  /** The days of the earlier report that it changes; empty where it changes none. */
  readonly corrects: string
}

const kindName = (kind: ActionKind, { reportFiles }: Words): string => reportFiles.kinds[kind]

const actionLine = (item: NamedCase, { kind, route, outlet, count, signatories }: ReportLine, corrects: Period | null, words: Words): FileLine => ({
  uaNumber: item.uaNumber, indexNumber: item.indexNumber, title: item.title,
  kind: kindName(kind, words), route: route === null ? '' : words.reportFiles.routes[route], outlet: outlet ?? '', count, signatories, corrects: corrects === null ? '' : words.reportFiles.period(corrects),
})

/** Every number by case: what was done, what waits, what came; then what changes earlier reports. */
export const fileLines = ({ summary }: Report, words: Words): readonly FileLine[] => {
  const { csv } = words.reportFiles
  const ofCases = summary.cases.flatMap((item) => {
    const others = [[csv.notPosted, item.notPosted], [csv.replies, item.replies], [csv.returned, item.returned]] as const
    const { uaNumber, indexNumber, title } = item
    return [
      ...item.lines.map((line) => actionLine(item, line, null, words)),
      ...others.flatMap(([kind, count]): readonly FileLine[] => (count === 0 ? [] : [{ uaNumber, indexNumber, title, kind, route: '', outlet: '', count, signatories: null, corrects: '' }])),
    ]
  })
  return [...ofCases, ...summary.corrections.flatMap(({ period, cases }) => cases.flatMap((item) => item.lines.map((line) => actionLine(item, line, period, words))))]
}

/** A number as spreadsheets show it, never taken for a day: 10/22 alone would be one. */
export const shownNumber = (uaNumber: string | null, words: Words): string => (uaNumber === null ? '' : words.reports.ua({ number: uaNumber }))
