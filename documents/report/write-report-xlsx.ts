import { unzipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import type { Report } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'
import { fixedZip } from './fixed-zip.ts'
import { printableReport } from './printable-report.ts'
import { reportSheets } from './report-sheets.ts'
import { workSheet } from './work-sheet.ts'

/** The report as a workbook: its table, every line of it, notes, and which report it is. */
export const writeReportXlsx = async (given: Report, words: Words): Promise<Uint8Array> => {
  const report = printableReport(given)
  const madeOn = new Date(`${report.madeOn}T00:00:00Z`)
  const bytes = await writeXlsx({
    sheets: reportSheets(report, words).map(workSheet),
    properties: { title: words.reportFiles.title, creator: 'Vigil', lastModifiedBy: 'Vigil', created: madeOn, modified: madeOn },
  })
  return fixedZip(unzipSync(bytes), report.madeOn)
}
