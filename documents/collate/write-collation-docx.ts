import { unzipSync } from 'fflate'
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Collation } from '../../core/collate/collation.ts'
import type { Day } from '../../core/day.ts'
import type { Words } from '../../words/words.ts'
import { fixedZip } from '../report/fixed-zip.ts'
import { textParagraph, textRun } from '../report/report-text.ts'
import { printableText } from '../text/printable-text.ts'
import { collationSentences } from './collation-sentences.ts'
import { collationTables, type CollationTable, type TableCell as Value } from './collation-tables.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const lines = { hair: { style: BorderStyle.SINGLE, size: 4, color: 'C9CEC8' }, strong: { style: BorderStyle.SINGLE, size: 8, color: '1C404B' } }

type Look = { readonly width: number; readonly isNumber: boolean; readonly isStrong?: boolean; readonly line: keyof typeof lines }

const cell = (text: string, { width, isNumber, isStrong = false, line }: Look): TableCell => new TableCell({
  borders: { top: none, left: none, right: none, bottom: lines[line] }, width: { size: width, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 60, right: 60 },
  children: [new Paragraph({ style: 'Cell', alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [textRun(printableText(text), { bold: isStrong })] })],
})

/** Numbers are narrow; the texts share what is left. */
const maxNumberWidth = 950
const widthsOf = ({ columns }: CollationTable, width: number): readonly number[] => {
  const numbers = columns.filter(({ isNumber }) => isNumber).length
  const texts = Math.max(columns.length - numbers, 1)
  const number = Math.min(maxNumberWidth, Math.floor((width * 0.65) / Math.max(numbers, 1)))
  return columns.map(({ isNumber }) => (isNumber ? number : Math.floor((width - number * numbers) / texts)))
}

const wordTable = (table: CollationTable, width: number, { format }: Words): Table => {
  const widths = widthsOf(table, width)
  const shown = (value: Value): string => (typeof value === 'number' ? format.number(value) : (value ?? ''))
  const row = (values: readonly Value[], look: Pick<Look, 'isStrong' | 'line'>, isHead = false): TableRow => new TableRow({
    cantSplit: true, tableHeader: isHead,
    children: table.columns.map(({ isNumber }, at) => cell(shown(values[at] ?? null), { ...look, isNumber, width: widths[at] ?? 0 })),
  })
  return new Table({
    width: { size: width, type: WidthType.DXA }, columnWidths: [...widths], layout: TableLayoutType.FIXED,
    rows: [
      row(table.columns.map(({ heading }) => heading), { isStrong: true, line: 'strong' }, true),
      ...table.rows.map((values, at) => row(values, { line: table.totals && at === table.rows.length - 1 ? 'strong' : 'hair' })),
      ...(table.totals ? [row(table.totals, { isStrong: true, line: 'strong' })] : []),
    ],
  })
}

/** More rows than anybody reads on paper; Word would need gigabytes for those of thousands of groups. */
const maxRows = 500

/** A table, or where it is too long what it comes to and where its rows are. */
const shortTable = (table: CollationTable, { collate: words }: Words): { readonly table: CollationTable; readonly note: string | null } =>
  (table.rows.length <= maxRows ? { table, note: null } : { table: { ...table, rows: [] }, note: words.longTable({ count: table.rows.length }) })

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(text)] })

/** Word counts the pages: their numbers are put where these characters are. */
const fields = { page: '\uE000', pages: '\uE001' } as const
const foot = ({ collate }: Words): Footer => {
  const parts = collate.pageOf(fields).split(/(?=[\uE000\uE001])|(?<=[\uE000\uE001])/u)
  return new Footer({ children: [new Paragraph({ style: 'Quiet', children: [new TextRun({ children: parts.map((part) => (part === fields.page ? PageNumber.CURRENT : part === fields.pages ? PageNumber.TOTAL_PAGES : part)) })] })] })
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
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0 } }, run: { size: 17 } },
  ],
})

const a4 = { width: 11_906, height: 16_838 }
const margin = { sides: 850, ends: 850, foot: 400 }

/** What the slips come to, as pages to read. */
export const writeCollationDocx = async (collation: Collation, today: Day, words: Words): Promise<Uint8Array> => {
  const width = a4.height - 2 * margin.sides
  const document = new Document({
    creator: 'Vigil', lastModifiedBy: 'Vigil', title: words.collate.title, description: '', styles: stylesIn(words.locale),
    sections: [{
      // docx swaps the sides of a landscape page itself.
      properties: { page: { size: { ...a4, orientation: PageOrientation.LANDSCAPE }, margin: { top: margin.ends, bottom: margin.ends, left: margin.sides, right: margin.sides, header: margin.foot, footer: margin.foot } } },
      footers: { default: foot(words) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(words.collate.title)] }),
        ...collationSentences(collation, words).map((sentence) => textParagraph(sentence, 'Normal')),
        ...collationTables(collation, words).map((table) => shortTable(table, words)).flatMap(({ table, note }) => [heading(table.name), ...(note === null ? [] : [textParagraph(note, 'Normal')]), wordTable(table, width, words)]),
      ],
    }],
  })
  return fixedZip(unzipSync(new Uint8Array(await Packer.toBuffer(document))), today)
}
