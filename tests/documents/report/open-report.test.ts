import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { onA4, onLetter } from '../../kit/report-files.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const english = wordsIn('en')

const reason = whyNoLibreOffice()
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-report-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const words = (page: string | undefined): string => (page ?? '').replaceAll(/\s+/gu, ' ')

describe.skipIf(reason !== '')(`the report in LibreOffice${reason}`, () => {
  it.each([['a4', onA4], ['letter', onLetter]])('fills one page of %s in an ordinary month, table and remarks on it', async (name, on) => {
    const path = join(folder, `${name}.docx`)
    writeFileSync(path, await writeReportDocx(sampleReport, english, on))
    const pages = pagesByLibreOffice(path)
    const rows = ['All cases 25 19 12 8 12 2 118 196', '79 people signed the 56 letters', 'Thank you for the stamps.', 'Group 17, October 2026, revision 2']
    expect([pages.length, rows.filter((row) => !words(pages[0]).includes(row))]).toEqual([1, []])
  })

  it('repeats the headings where many cases need more pages', async () => {
    const path = join(folder, 'many.docx')
    writeFileSync(path, await writeReportDocx(reportOf(Array.from({ length: 60 }, (_, index) => reportRow(index + 1))), english, onA4))
    const pages = pagesByLibreOffice(path)
    const withRows = pages.filter((page) => /UA \d+\/26/u.test(page))
    expect([withRows.length > 1, withRows.map((page) => words(page).includes('Case Actions Group Total'))]).toEqual([true, withRows.map(() => true)])
  })
})
