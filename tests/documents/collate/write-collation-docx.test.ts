import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { emptyCollation } from '../../../core/collate/collation.ts'
import { noSums } from '../../../core/collate/sums.ts'
import type { Day } from '../../../core/day.ts'
import { writeCollationDocx } from '../../../documents/collate/write-collation-docx.ts'
import { wordsIn } from '../../../words/words.ts'

const sums = { ...noSums, total: 2 }
const sectionsOf = (count: number) => ({ ...emptyCollation, total: { ...noSums, total: 2 * count }, sections: Array.from({ length: count }, (_, at) => ({ section: `Section ${at}`, sums, last: null })) })
const textOf = async (count: number): Promise<string> =>
  new TextDecoder().decode(unzipSync(await writeCollationDocx(sectionsOf(count), '2026-11-12' as Day, wordsIn('en')))['word/document.xml']).replaceAll(/<[^>]+>/gu, ' ')

it('a table of thousands of rows has its sum in the pages, which say where the rows are', async () => {
  expect(await textOf(500)).toContain('Section 499')
  const long = await textOf(501)
  expect([long.includes('501 rows are too many for pages. They are in the workbook and the CSV file.'), long.includes('Section 1 '), long.includes('1,002')]).toEqual([true, false, true])
})
