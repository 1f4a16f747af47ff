import { describe, expect, it } from 'vitest'
import { writeReportCsv } from '../../../documents/report/write-report-csv.ts'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { writeReportSlip } from '../../../documents/report/write-report-slip.ts'
import { partsOf } from '../../kit/report-parts.ts'
import { writeReportXlsx } from '../../../documents/report/write-report-xlsx.ts'
import { onA4 } from '../../kit/report-files.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')

describe('the report of one month stays as it is', () => {
  it('as a page', async () => {
    const xml = partsOf(await writeReportDocx(sampleReport, words, onA4))['word/document.xml'] ?? ''
    await expect(`${xml.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('document.xml')
  })

  it('as a workbook', async () => {
    const parts = Object.entries(partsOf(await writeReportXlsx(sampleReport, words))).filter(([name]) => /sheet\d|sharedStrings|core\.xml/u.test(name))
    await expect(`${parts.map(([name, xml]) => `${name}\n${xml.replaceAll('><', '>\n<')}`).join('\n')}\n`).toMatchFileSnapshot('workbook.xml')
  })

  it('as a table', async () => {
    await expect(textOf(writeReportCsv(sampleReport, words))).toMatchFileSnapshot('report.csv')
  })

  it('as a slip', async () => {
    await expect(textOf(writeReportSlip(sampleReport))).toMatchFileSnapshot('slip.json')
  })
})
