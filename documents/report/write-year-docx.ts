import type { GroupYear } from '../../core/report/year.ts'
import { withYearTexts } from '../../core/report/year-texts.ts'
import type { Words } from '../../words/words.ts'
import { printableText } from '../text/printable-text.ts'
import { yearPages, type YearUse } from './page/year-page.ts'
import { wordFile, type PrintedOn } from './write-report-docx.ts'

/** With only those characters in its texts that a Word file can hold. */
const printable = (year: GroupYear): GroupYear => withYearTexts({ ...year, groupName: printableText(year.groupName) }, printableText)

/** The year of a group as a page: for a meeting, or for a wall. */
export const writeYearDocx = (year: GroupYear, use: YearUse, words: Words, on: PrintedOn): Promise<Uint8Array> =>
  wordFile(yearPages(printable(year), on.paper, use, words), words.reportFiles.year.cameOfIt, year.madeOn, words.locale, on)
