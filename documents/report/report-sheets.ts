import { outletsIn } from '../../core/report/outlets-in.ts'
import { reportTable, type ReportColumn } from '../../core/report/report-table.ts'
import type { Report } from '../../core/report/types.ts'
import { reportColumnWords } from '../../words/report-column-words.ts'
import type { Words } from '../../words/words.ts'
import { fileLines, shownNumber } from './file-lines.ts'
import { peopleLines } from './people-lines.ts'
import { periodName, reportName } from './report-name.ts'
import type { SheetCell, SheetTable } from './work-sheet.ts'

const headingOf = (column: ReportColumn, words: Words): string => {
  const name = reportColumnWords(column, words)
  return column.isByRoute ? words.reportFiles.xlsx.letterColumn({ route: name }) : name
}

/** The table of the report as on screen and on the page: cases, corrections, the sum. */
const numbersSheet = (report: Report, words: Words): Omit<SheetTable, 'mark'> => {
  const { reports, reportFiles: files } = words
  const { columns, rows, corrections, totals, total } = reportTable(report.summary)
  return {
    name: files.xlsx.numbers,
    head: [files.csv.uaNumber, files.csv.indexNumber, files.csv.case, ...columns.map((column) => headingOf(column, words)), reports.columns.total],
    rows: [
      ...rows.map(({ item, cells, total: sum }): readonly SheetCell[] => [shownNumber(item.uaNumber, words), item.indexNumber, item.title || files.noTitle, ...cells, sum]),
      ...corrections.map(({ correction, cells, total: sum }): readonly SheetCell[] =>
        [null, null, files.corrected({ period: periodName(correction.period, words) }), ...cells.map((change) => ({ change })), { change: sum }]),
      [null, null, reports.allCasesRow, ...totals, total],
    ],
    hasTotal: true,
  }
}

/** Every number by case, kind, route and outlet, for a pivot table. */
const linesSheet = (report: Report, words: Words): Omit<SheetTable, 'mark'> => {
  const { csv, xlsx } = words.reportFiles
  return {
    name: xlsx.lines,
    head: [csv.uaNumber, csv.indexNumber, csv.case, csv.kind, csv.route, csv.outlet, csv.count, csv.signatories, csv.corrects],
    rows: fileLines(report, words).map(({ uaNumber, indexNumber, title, kind, route, outlet, count, signatories, corrects }) =>
      [shownNumber(uaNumber, words), indexNumber, title, kind, route, outlet, count, signatories, corrects]),
  }
}

/** A cell of a workbook holds less than this. */
const maxCellLength = 32_000
const inCells = (text: string): readonly string[] => Array.from({ length: Math.ceil(text.length / maxCellLength) }, (_, index) => text.slice(index * maxCellLength, (index + 1) * maxCellLength))

/** What the totals leave out, who took part, and the remarks. */
const notesSheet = (report: Report, words: Words): Omit<SheetTable, 'mark'> => {
  const { csv, xlsx, otherOutlets, remarks } = words.reportFiles
  const { summary } = report
  const signatories = summary.totals.reduce((sum, { kind, signatories: own }) => sum + (kind === 'letter' ? own : 0), 0)
  return {
    name: xlsx.notes,
    head: [xlsx.what, csv.count, csv.remarks],
    rows: [
      ...peopleLines(report, words),
      [xlsx.signatories, signatories], [xlsx.copies, summary.copies], [csv.notPosted, summary.notPosted], [csv.replies, summary.replies], [csv.returned, summary.returned],
      ...outletsIn(summary).map(({ outlet, letters }): readonly SheetCell[] => [xlsx.postedAt({ outlet: outlet ?? otherOutlets }), letters]),
      ...inCells(report.remarks.trim()).map((text): readonly SheetCell[] => [remarks, null, text]),
    ],
  }
}

/** Which report it is. */
const aboutSheet = (report: Report, words: Words): Omit<SheetTable, 'mark'> => {
  const { csv, xlsx, noGroup } = words.reportFiles
  const { group, revision, madeOn, madeWith, event, campaign, summary: { period } } = report
  return {
    name: xlsx.about,
    head: [xlsx.what, xlsx.about],
    rows: [
      [csv.report, reportName(report, words)], [csv.revision, revision], [csv.madeOn, { day: madeOn }], [xlsx.madeWith, madeWith],
      [csv.group, group.name || noGroup], [csv.groupNumber, group.number], [csv.section, group.section], [csv.country, group.country],
      [csv.event, event], [csv.campaign, campaign], [csv.from, { day: period.from }], [csv.to, { day: period.to }],
    ],
  }
}

/** The sheets of a report's workbook. Each says so where its numbers are made up. */
export const reportSheets = (report: Report, words: Words): readonly SheetTable[] =>
  [numbersSheet, linesSheet, notesSheet, aboutSheet].map((sheet) => ({ ...sheet(report, words), mark: report.isPractice ? words.reports.practice : null }))
