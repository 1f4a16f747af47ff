import { Document, PageOrientation } from 'docx'
import type { Day } from '../../core/day.ts'
import { geometryOf } from '../../core/pack/page/geometry.ts'
import type { Page } from '../../core/pack/page/page.ts'
import type { Paper } from '../../core/pack/paper.ts'
import type { Report } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'
import type { FontFiles } from '../pack/face-fonts.ts'
import { runFontsOf } from '../pack/face-fonts.ts'
import { withFonts } from '../pack/font-parts.ts'
import { partsOf } from '../pack/pack-document.ts'
import { twips } from '../pack/paragraphs.ts'
import { plainPages } from '../pack/page/sheet-pages.ts'
import { reportPages } from './page/report-pages.ts'
import { fixedZip } from './fixed-zip.ts'
import { printableReport } from './printable-report.ts'

/** On what a page is printed, and the fonts that are embedded in its file. */
export type PrintedOn = { readonly paper: Paper; readonly fonts: FontFiles }

const pageOf = (paper: Paper, side: Page['side']) => {
  const { width, height, side: margin, top, bottom } = geometryOf(paper, side)
  // The library turns a landscape page itself: it takes the measures of the upright sheet.
  const isLandscape = width > height
  return {
    size: isLandscape ? { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE } : { width: twips(width), height: twips(height) },
    margin: { top: twips(top), bottom: twips(bottom), left: twips(margin), right: twips(margin), header: 0, footer: 0, gutter: 0 },
  }
}

/** Pages as a Word file. All pages have the side of the first. */
export const wordFile = async (pages: readonly Page[], title: string, madeOn: Day, locale: string, { paper, fonts }: PrintedOn): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'Vigil', lastModifiedBy: 'Vigil', title, description: '',
    styles: { default: { document: { run: { font: runFontsOf('sans'), size: 21, language: { value: locale } } } } },
    sections: [{ properties: { page: pageOf(paper, pages[0]?.side ?? 'portrait') }, children: [...plainPages(pages, paper)] }],
  })
  return fixedZip(Object.fromEntries(withFonts(await partsOf(document), fonts)), madeOn)
}

/** The report as a page to read: totals by case and kind, and what is not in the totals. */
export const writeReportDocx = (given: Report, words: Words, on: PrintedOn): Promise<Uint8Array> => {
  const report = printableReport(given)
  return wordFile(reportPages(report, on.paper, words), words.reportFiles.title, report.madeOn, words.locale, on)
}
