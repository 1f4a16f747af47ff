import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeReportCsv } from '../../../documents/report/write-report-csv.ts'
import { writeReportXlsx } from '../../../documents/report/write-report-xlsx.ts'
import { wordsIn } from '../../../words/words.ts'
import { whyNoLibreOffice } from '../../kit/libre-office.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'
import { makeTestFolder } from '../../kit/write-pack-for-test.ts'

const words = wordsIn('en')
const why = whyNoLibreOffice()
const folder = makeTestFolder()
afterAll(() => folder.remove())

/** Texts that spreadsheets like to change, as titles of cases and as the number of a group. */
const titles = ['0041', '10/22', '+49 30 555 0199', '=1+1', '-5', '1 May 2026', '1e5', 'Nurse, "held"', '030 555 0199']
const report = reportOf(titles.map((title, index) => reportRow(index + 1, { title, count: 1200 + index })), { group: { id: '01JDG000000000000000000001', name: 'Millrace', number: '0017', section: null, country: null }, remarks: '=HYPERLINK("x")\n0123' })

const names = { book: 'report.xlsx', table: 'table.csv' } as const
/** What LibreOffice has in its cells after it opened a file, saved as a workbook again. */
const opened = async (name: string, more: readonly string[]): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> => {
  const out = join(folder.path, 'opened')
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder.path, 'office-profile')).href}`, ...more, '--convert-to', 'xlsx', '--outdir', out, join(folder.path, name)], { stdio: 'ignore' })
  return Object.fromEntries((await readXlsx(readFileSync(join(out, name.replace(/\.\w+$/u, '.xlsx'))))).sheets.map((sheet) => [sheet.name, sheet.rows]))
}

const dayOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

describe.skipIf(why !== '')(`the tables of a report in LibreOffice${why}`, () => {
  beforeAll(async () => {
    writeFileSync(join(folder.path, names.book), await writeReportXlsx(report, words))
    writeFileSync(join(folder.path, names.table), writeReportCsv(report, words))
  })

  it('the workbook keeps texts as they are, numbers as numbers and days as days', async () => {
    const { Numbers: numbers = [], About: about = [], Notes: notes = [] } = await opened(names.book, [])
    expect(numbers.slice(1, -1).map(([uaNumber, , title, , total]) => [uaNumber, title, total])).toEqual(titles.map((title, index) => [`UA ${index + 1}/26`, title, 1200 + index]))
    const facts = Object.fromEntries(about.map(([name, value]) => [String(name), dayOf(value)]))
    expect([facts['Group number'], facts['From'], facts['To'], facts['Revision'], notes.at(-1)?.[2]]).toEqual(['0017', '2026-10-01', '2026-10-31', 2, '=HYPERLINK("x")\n0123'])
  })

  it('the CSV does the same; what a spreadsheet would change has an apostrophe before it', async () => {
    const [rows = []] = Object.values(await opened(names.table, ['--infilter=CSV:44,34,76,1']))
    const [head = [], ...lines] = rows
    const at = (name: string): number => head.indexOf(name)
    const shown = lines.slice(0, titles.length).map((row) => [row[at('Group number')], row[at('UA number')], row[at('Case')], row[at('Count')], dayOf(row[at('From')])])
    const guarded = (title: string): string => (title === 'Nurse, "held"' ? title : `'${title}`)
    expect(shown).toEqual(titles.map((title, index) => ["'0017", `UA ${index + 1}/26`, guarded(title), 1200 + index, '2026-10-01']))
  })
})
