import { unzipSync, zipSync } from 'fflate'
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Day } from '../../core/day.ts'
import { reportTable } from '../../core/report/report-table.ts'
import type { Report } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'
import { printableReport } from './printable-report.ts'
import { reportSentences } from './report-sentences.ts'
import { isWide, wordTable } from './report-table.ts'
import { textParagraph, textRun } from './report-text.ts'

const headOf = (report: Report, all: Words): readonly Paragraph[] => {
  const { reportFiles: words, format } = all
  const { from, to } = report.summary.period
  const group = format.series([report.group.name || words.noGroup, report.group.number && words.groupNumber({ number: report.group.number }), report.group.section, report.group.country])
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(words.title)] }),
    ...(report.isPractice ? [new Paragraph({ children: [textRun(all.reports.practice, { bold: true })] })] : []),
    textParagraph(group, 'Normal'),
    textParagraph(words.period({ from: format.day(from), to: format.day(to) }), 'Normal'),
    textParagraph(words.identity({ id: report.id, revision: report.revision, day: format.day(report.madeOn) }), 'Quiet'),
  ]
}

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(text)] })

/** Word counts the pages: their numbers are put where these characters are. */
const fields = { page: '\uE000', pages: '\uE001' } as const

/** Which report a page belongs to, at its foot. */
const footOf = ({ id, revision }: Report, { reportFiles: words }: Words): Footer => {
  const parts = words.pageOf({ id, revision, ...fields }).split(/(?=[\uE000\uE001])|(?<=[\uE000\uE001])/u)
  const children = parts.map((part) => (part === fields.page ? PageNumber.CURRENT : part === fields.pages ? PageNumber.TOTAL_PAGES : part))
  return new Footer({ children: [new Paragraph({ style: 'Quiet', children: [new TextRun({ children })] })] })
}

/** Pages after the first also say that the numbers are made up. */
const practiceHead = (words: Words): Header => new Header({ children: [new Paragraph({ children: [textRun(words.reports.practice, { bold: true })] })] })

/** Remarks of so few lines stay on one page. */
const maxLinesTogether = 6

const remarksOf = ({ remarks }: Report, words: Words): readonly Paragraph[] => {
  if (remarks.trim() === '') return []
  const lines = remarks.trim().split(/\r\n|\r|\n/u)
  return [heading(words.reportFiles.remarks), ...lines.map((text, index) => textParagraph(text, 'Normal', lines.length <= maxLinesTogether && index < lines.length - 1))]
}

const font = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'Noto Serif CJK SC' }
const run = (points: number, more: object = {}) => ({ font, size: points * 2, sizeComplexScript: points * 2, color: '14252A', ...more })
const stylesIn = (locale: string) => ({
  default: {
    document: { run: { ...run(10.5), language: { value: locale } }, paragraph: { spacing: { after: 40 } } },
    title: { run: run(20), paragraph: { spacing: { after: 80 } } },
    heading1: { run: run(12, { bold: true }), paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 18, color: '41535A' } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0 } }, run: { size: 19 } },
    { id: 'CellHead', name: 'Cell head', basedOn: 'Cell', run: { size: 17 } },
    { id: 'CellQuiet', name: 'Cell quiet', basedOn: 'Cell', run: { size: 17, color: '41535A' } },
  ],
})

const margin = { sides: 1000, ends: 850, foot: 400 }
const a4 = { width: 11_906, height: 16_838 }

// docx swaps the sides of a landscape page itself.
const pageOf = (isLandscape: boolean) => ({
  size: { ...a4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  margin: { top: margin.ends, bottom: margin.ends, left: margin.sides, right: margin.sides, header: margin.foot, footer: margin.foot },
})

// A zip file cannot hold days before 1980.
const zipDay = (day: Day): Date => new Date(`${day < '1980-01-01' ? '1980-01-01' : day}T12:00:00`)

/** The same report gives the same bytes: no clock, no name of the computer's user in the file. */
const withoutClock = (bytes: Uint8Array, madeOn: Day): Uint8Array => {
  const { 'docProps/core.xml': core, ...entries } = unzipSync(bytes)
  if (!core) throw new Error('The document has no properties')
  const fixed = new TextDecoder().decode(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${madeOn}T00:00:00Z`)
  return zipSync({ ...entries, 'docProps/core.xml': new TextEncoder().encode(fixed) }, { mtime: zipDay(madeOn), level: 6 })
}

/** The report as a page to read: totals by case and kind, and what is not in the totals. */
export const writeReportDocx = async (given: Report, words: Words): Promise<Uint8Array> => {
  const report = printableReport(given)
  const table = reportTable(report.summary)
  const isLandscape = isWide(table)
  const width = (isLandscape ? a4.height : a4.width) - 2 * margin.sides
  const document = new Document({
    creator: 'Vigil', lastModifiedBy: 'Vigil', title: words.reportFiles.title, description: '', styles: stylesIn(words.locale),
    sections: [{
      properties: { page: pageOf(isLandscape), ...(report.isPractice ? { titlePage: true } : {}) },
      ...(report.isPractice ? { headers: { default: practiceHead(words) } } : {}),
      footers: { default: footOf(report, words), ...(report.isPractice ? { first: footOf(report, words) } : {}) },
      children: [
        ...headOf(report, words),
        heading(words.reportFiles.byCase),
        table.rows.length === 0 ? textParagraph(words.reportFiles.nothing, 'Normal') : wordTable(table, width, words),
        heading(words.reportFiles.details),
        ...reportSentences(report, words).map((text) => textParagraph(text, 'Normal')),
        ...remarksOf(report, words),
      ],
    }],
  })
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)), report.madeOn)
}
