import { unzipSync, zipSync } from 'fflate'
import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun } from 'docx'
import { dayInWords } from '../../core/day.ts'
import type { Report } from '../../core/report/types.ts'
import { reportTable } from './report-table.ts'

const line = (text: string, style = 'Normal'): Paragraph => new Paragraph({ style, children: [new TextRun(text)] })

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`

const besides = ({ headcount, summary }: Report): readonly string[] => [
  counted(headcount, 'person took part', 'people took part'),
  ...(summary.copies > 0 ? [`${counted(summary.copies, 'copy', 'copies')} to embassies, not in the total`] : []),
  ...(summary.notPosted > 0 ? [`${counted(summary.notPosted, 'letter or card', 'letters and cards')} written but not posted yet, not in the total`] : []),
]

const headOf = (report: Report): readonly Paragraph[] => {
  const { from, to } = report.summary.period
  const group = [report.group.name || 'Letter group', report.group.number, report.group.section].filter(Boolean).join(', ')
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('Report of actions')] }),
    line(group),
    line(`${dayInWords(from)} to ${dayInWords(to)}`),
    line(`Report ${report.id}, revision ${report.revision}, made on ${dayInWords(report.madeOn)}`, 'Quiet'),
  ]
}

const remarksOf = ({ remarks }: Report): readonly Paragraph[] =>
  remarks.trim() === '' ? [] : [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Remarks')] }),
    ...remarks.trim().split(/\r?\n/u).map((text) => line(text)),
  ]

const font = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Arial', eastAsia: 'Noto Serif CJK SC' }
const styles = {
  default: {
    document: { run: { font, size: 20, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 60 } } },
    title: { run: { font, size: 36 }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 320, after: 100 } } },
  },
  paragraphStyles: [{ id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 17, color: '566669' } }],
}

// Landscape A4: eleven columns must fit beside a long title.
const page = { size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE }, margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } }
const textWidth = 16_838 - 2000

/** The same report gives the same bytes: no clock, no name of the computer's user in the file. */
const withoutClock = (bytes: Uint8Array, madeOn: string): Uint8Array => {
  const entries = unzipSync(bytes)
  const core = entries['docProps/core.xml']
  const fixed = core && new TextDecoder().decode(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${madeOn}T00:00:00Z`)
  const files = fixed === undefined ? entries : { ...entries, 'docProps/core.xml': new TextEncoder().encode(fixed) }
  return zipSync(files, { mtime: new Date(`${madeOn}T12:00:00`), level: 6 })
}

/** The report as a page to read: totals by case and kind, and what is not in the totals. */
export const writeReportDocx = async (report: Report): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'Vigil', lastModifiedBy: 'Vigil', title: 'Report of actions', description: '', styles,
    sections: [{
      properties: { page },
      children: [
        ...headOf(report),
        line(''),
        reportTable(report.summary, textWidth),
        line(''),
        ...besides(report).map((text) => line(text)),
        ...remarksOf(report),
      ],
    }],
  })
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)), report.madeOn)
}
