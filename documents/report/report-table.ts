import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { ReportLine, ReportSummary } from '../../core/report/types.ts'

type Column = { readonly heading: string; readonly holds: (line: ReportLine) => boolean }

const letterBy = (route: ReportLine['route']) => (line: ReportLine): boolean => line.kind === 'letter' && line.route === route
const named = ['letter', 'solidarity-card', 'email', 'phone-call', 'copy']

const columns: readonly Column[] = [
  { heading: 'Letters, member', holds: letterBy('member') },
  { heading: 'Letters, group', holds: letterBy('group') },
  { heading: 'Letters, office', holds: letterBy('office') },
  { heading: 'Letters, not noted', holds: letterBy(null) },
  { heading: 'Cards', holds: ({ kind }) => kind === 'solidarity-card' },
  { heading: 'E-mails', holds: ({ kind }) => kind === 'email' },
  { heading: 'Calls', holds: ({ kind }) => kind === 'phone-call' },
  { heading: 'Other', holds: ({ kind }) => !named.includes(kind) },
]

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B9C0BD' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const onlyBelow = { top: none, left: none, right: none, bottom: rule }

const cell = (text: string, options: { readonly isStrong?: boolean; readonly isNumber?: boolean; readonly below?: string; readonly width: number }): TableCell =>
  new TableCell({
    borders: onlyBelow,
    width: { size: options.width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: options.isNumber ? AlignmentType.END : AlignmentType.START,
        children: [new TextRun({ text, bold: options.isStrong ?? false })],
      }),
      ...(options.below ? [new Paragraph({ style: 'Quiet', children: [new TextRun(options.below)] })] : []),
    ],
  })

const caseWidth = 3200
const sum = (lines: readonly ReportLine[], { holds }: Column): number => lines.filter(holds).reduce((total, { count }) => total + count, 0)

/** Case by kind: only columns that hold a number, then the total. */
export const reportTable = (summary: ReportSummary, width: number): Table => {
  const used = columns.filter((column) => sum(summary.totals, column) > 0)
  const numberWidth = Math.floor((width - caseWidth) / (used.length + 1))
  const numbers = (lines: readonly ReportLine[], total: number, isStrong: boolean): readonly TableCell[] => [
    ...used.map((column) => cell(String(sum(lines, column)), { isNumber: true, isStrong, width: numberWidth })),
    cell(String(total), { isNumber: true, isStrong: true, width: numberWidth }),
  ]
  const head = new TableRow({
    tableHeader: true,
    children: [
      cell('Case', { isStrong: true, width: caseWidth }),
      ...used.map(({ heading }) => cell(heading, { isStrong: true, isNumber: true, width: numberWidth })),
      cell('Total', { isStrong: true, isNumber: true, width: numberWidth }),
    ],
  })
  const rows = summary.cases.map((item) => new TableRow({
    cantSplit: true,
    children: [
      cell(item.title || 'Case without a title', { width: caseWidth, below: item.uaNumber ? `UA ${item.uaNumber}` : '' }),
      ...numbers(item.lines, item.total, false),
    ],
  }))
  const foot = new TableRow({ cantSplit: true, children: [cell('All cases', { isStrong: true, width: caseWidth }), ...numbers(summary.totals, summary.total, true)] })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [caseWidth, ...Array.from({ length: used.length + 1 }, () => numberWidth)],
    rows: [head, ...rows, foot],
  })
}
