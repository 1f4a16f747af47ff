import type { Report } from '../../core/report/types.ts'
import { printableText } from '../text/printable-text.ts'

const orNull = (text: string | null): string | null => (text === null ? null : printableText(text))

/** The report with only those characters in its texts that every format allows: XML, and canonical JSON. */
export const printableReport = (report: Report): Report => ({
  ...report,
  remarks: printableText(report.remarks),
  group: {
    id: printableText(report.group.id),
    name: printableText(report.group.name),
    number: orNull(report.group.number),
    section: orNull(report.group.section),
    country: orNull(report.group.country),
  },
  summary: {
    ...report.summary,
    cases: report.summary.cases.map((item) => ({
      ...item, uaNumber: orNull(item.uaNumber), indexNumber: orNull(item.indexNumber), title: printableText(item.title),
      lines: item.lines.map((line) => ({ ...line, outlet: orNull(line.outlet) })),
    })),
  },
})
