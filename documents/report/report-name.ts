import type { Period, Report } from '../../core/report/types.ts'
import { isWholeMonths } from '../../core/report/whole-months.ts'
import type { Words } from '../../words/words.ts'

/** A period as a person says it: whole months by their names, other days from one to the other. */
export const periodName = (period: Period, { reportFiles, format }: Words): string => (isWholeMonths(period)
  ? format.months(period.from, period.to)
  : reportFiles.period({ from: format.day(period.from), to: format.day(period.to) }))

/** A name by which people recognise a report: group, event or campaign, period and revision. The slip also has its id, for programs. */
export const reportName = ({ group, event, campaign, revision, summary }: Report, words: Words): string => {
  const { noGroup, numberedGroup, name } = words.reportFiles
  const of = group.number === null ? group.name || noGroup : numberedGroup({ number: group.number })
  return name({ group: words.format.series([of, event, campaign]), period: periodName(summary.period, words), revision })
}

/** The same, with a mark before it where the numbers are made up: for tables, whose rows a person may sort. */
export const markedName = (report: Report, words: Words): string => {
  const name = reportName(report, words)
  return report.isPractice ? words.reportFiles.practiceName({ mark: words.reports.practice, name }) : name
}
