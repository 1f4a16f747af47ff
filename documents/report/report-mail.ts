import type { ActionKind } from '../../core/action/types.ts'
import { mailtoOf, maxMailtoLength } from '../../core/case/mail-text.ts'
import { reportTable, type ReportColumn } from '../../core/report/report-table.ts'
import type { Report } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'
import { shownNumber } from './file-lines.ts'
import { printableReport } from './printable-report.ts'
import { markedName, periodName } from './report-name.ts'
import { aboutNumbers, notInTotal, tookPart } from './report-sentences.ts'

type Part = keyof Words['reportFiles']['mail']['parts']
/** Lines that are in the mail together, or not at all. */
type Piece = { readonly part: Part; readonly lines: readonly string[] }

type ReportMailText = { readonly subject: string; readonly body: string; readonly link: string }

const byKind = (columns: readonly ReportColumn[], cells: readonly number[], shown: (count: number) => string, { reportFiles }: Words): readonly string[] => {
  const counts = new Map<ActionKind, number>()
  for (const [index, { kind }] of columns.entries()) counts.set(kind, (counts.get(kind) ?? 0) + (cells[index] ?? 0))
  return [...counts].flatMap(([kind, count]) => (count === 0 ? [] : [reportFiles.mail.count({ name: reportFiles.kinds[kind], count: shown(count) })]))
}

/** What a mail about a report says, in the order in which it is read. */
const piecesOf = (report: Report, words: Words): readonly Piece[] => {
  const { reportFiles: files, format } = words
  const { columns, rows, corrections, totals } = reportTable(report.summary)
  const kinds = (cells: readonly number[], shown = format.number): string => format.series(byKind(columns, cells, shown, words))
  const one = (part: Part, lines: readonly string[]): readonly Piece[] => (lines.length === 0 ? [] : [{ part, lines }])
  return [
    ...one('kinds', byKind(columns, totals, format.number, words)),
    ...one('corrections', corrections.map(({ correction, cells, total }) =>
      files.mail.corrected({ period: periodName(correction.period, words), count: format.change(total), kinds: kinds(cells, format.change) }))),
    ...rows.map(({ item, cells, total }): Piece => {
      const name = format.series([shownNumber(item.uaNumber, words), item.title.trim() || files.noTitle])
      const count = format.number(total)
      return { part: 'cases', lines: [total === 0 ? files.mail.case({ case: name, count }) : files.mail.caseKinds({ case: name, count, kinds: kinds(cells) })] }
    }),
    ...one('outside', notInTotal(report, words)),
    ...one('people', [...tookPart(report, words), ...aboutNumbers(report, words)]),
    ...one('remarks', report.remarks.trim() === '' ? [] : [files.mail.remarks({ text: report.remarks.trim() })]),
  ]
}

/** What is more needed in a short mail comes first. */
const priority: readonly Part[] = ['kinds', 'corrections', 'outside', 'people', 'remarks', 'cases']

const leftOut = (pieces: readonly Piece[], { reportFiles: { mail }, format }: Words): readonly string[] => {
  if (pieces.length === 0) return []
  const names = priority.flatMap((part) => {
    const count = pieces.filter((piece) => piece.part === part).length
    return count === 0 ? [] : [part === 'cases' ? mail.parts.cases({ count }) : mail.parts[part]]
  })
  return ['', mail.left({ parts: format.list(names) })]
}

/** The report as an e-mail that a link can open, with the same numbers as the files. What there is no room for is named in it. */
export const reportMail = (given: Report, to: readonly string[], words: Words): ReportMailText => {
  const report = printableReport(given)
  const { figures, title } = words.reportFiles
  const { total, cases } = report.summary
  const sum = words.reportFiles.mail.count({ name: words.reports.columns.total, count: figures.total({ what: `${words.format.number(total)} ${figures.action({ count: total })}`, cases: cases.filter((item) => item.total !== 0).length }) })
  const pieces = piecesOf(report, words)
  const mailWith = (subject: string, used: ReadonlySet<Piece>): ReportMailText => {
    const body = [subject, '', sum, ...pieces.filter((piece) => used.has(piece)).flatMap(({ lines }) => lines), ...leftOut(pieces.filter((piece) => !used.has(piece)), words)].join('\r\n')
    return { subject, body, link: mailtoOf(to, subject, body) }
  }
  const name = markedName(report, words)
  // A name in a script of which each letter takes nine characters of a link may be too long by itself.
  const subject = mailWith(name, new Set()).link.length <= maxMailtoLength ? name : title
  let used: ReadonlySet<Piece> = new Set()
  for (const piece of priority.flatMap((part) => pieces.filter((own) => own.part === part))) {
    const more = new Set([...used, piece])
    if (mailWith(subject, more).link.length <= maxMailtoLength) used = more
    // Cases are in the order of the table: those that are left out are its last ones.
    else if (piece.part === 'cases') break
  }
  return mailWith(subject, used)
}
