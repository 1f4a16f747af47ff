import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { wordsIn } from '../../../words/words.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { onA4 } from '../../kit/report-files.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'
import { makeTestFolder } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()

const manyCases = Array.from({ length: 60 }, (_, index) => reportRow(index + 1, { count: 1204 }))

const pagesOf = async (name: string, isPractice: boolean): Promise<readonly string[]> => {
  const path = join(folder.path, `${name}.docx`)
  writeFileSync(path, await writeReportDocx(reportOf(manyCases, { isPractice }), wordsIn('en'), onA4))
  return pagesByLibreOffice(path)
}

describe(`the pages of a long report${why}`, () => {
  it.skipIf(why !== '')('each say which report they are of, and numbers have separators', async () => {
    const pages = await pagesOf('long', false)
    const feet = pages.map((_, index) => `Group 17, October 2026, revision 2, page ${index + 1} of ${pages.length}`)
    expect([pages.length > 2, pages.map((page, index) => page.includes(feet[index] ?? '?')), pages[0]?.includes('1,204'), pages.at(-1)?.includes('72,240')]).toEqual([true, pages.map(() => true), true, true])
  })

  it.skipIf(why !== '')('each say once that the numbers are made up, where they are practice', async () => {
    const marks = (pages: readonly string[]): readonly number[] => pages.map((page) => page.split('Practice report: made-up numbers').length - 1)
    expect([new Set(marks(await pagesOf('practice', true))), new Set(marks(await pagesOf('real', false)))]).toEqual([new Set([1]), new Set([0])])
  })
})
