import { withTexts } from '../../core/report/report-texts.ts'
import type { Report } from '../../core/report/types.ts'
import { printableText } from '../text/printable-text.ts'

/** The report with only those characters in its texts that every format allows: XML, and canonical JSON. */
export const printableReport = (report: Report): Report =>
  withTexts({ ...report, group: { ...report.group, id: printableText(report.group.id), name: printableText(report.group.name) } }, printableText)
