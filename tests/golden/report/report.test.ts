import { describe, expect, it } from 'vitest'
import { writeReportCsv } from '../../../documents/report/write-report-csv.ts'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { writeReportSlip } from '../../../documents/report/write-report-slip.ts'
import { partsOf } from '../../kit/report-parts.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')

describe('the report of one month stays as it is', () => {
  it('as a page', async () => {
    const xml = partsOf(await writeReportDocx(sampleReport, words))['word/document.xml'] ?? ''
    await expect(`${xml.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('document.xml')
  })

  it('as a table', async () => {
    await expect(textOf(writeReportCsv(sampleReport, words))).toMatchFileSnapshot('report.csv')
  })

  it('as a slip', async () => {
    await expect(textOf(writeReportSlip(sampleReport))).toMatchFileSnapshot('slip.json')
  })
})
