import { dayInWords } from '../../day.ts'
import { mm } from '../page/geometry.ts'
import { fittingType, rowOf } from '../page/measure.ts'
import type { Block, Cell, Page, Row } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxedCell, cellOf, spaceOf, textOf } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import { amountText, costOf, stampPrice } from '../postage.ts'
import type { PackCounts } from '../types.ts'
import type { SheetInput } from './sheet.ts'
import { deskOf, flowedPages, pagesWith, sheetHead } from './sheet.ts'

const usual = { widths: [mm(26), mm(80), mm(22), mm(46)], row: mm(11) } as const
const large = { widths: [mm(40), mm(72), mm(26), mm(36)], row: mm(16) } as const
const padding = { start: 4, end: 4, top: 3, bottom: 3 } as const
const officeHeight = mm(26)

/** The letters of the evening by their codes, with room for the receipt of each: for registered post. No page where there are none. */
export const receiptPages = (input: SheetInput, counts: Pick<PackCounts, 'stamps'>): readonly Page[] => {
  const { plan, words: all, isLarge } = input
  const words = all.receipts
  const desk = deskOf(input, 'portrait')
  const { set, textWidth } = desk
  const letters = plan.choices.parts.includes('letters') ? plan.letters.filter(({ outlet }) => outlet === null) : []
  const { widths, row } = isLarge ? large : usual
  const [plain, strong, quiet] = [set(types.body), set(types.bodyBold), set(types.foot)]
  // Letters of one target have the same address: it is measured once.
  const addresses = plan.batches.map(({ addressLines: [name = '', ...lower], ...batch }) => {
    const price = stampPrice(batch, counts)
    const amount = price === null ? '' : amountText(price, plan.currency)
    const cells: readonly Cell[] = [
      cellOf([textOf(name, strong, { isLeftToRight: true }), textOf(all.series(lower), quiet, { isLeftToRight: true })], { edges: { bottom: lines.row }, padding }),
      cellOf(textOf(amount, fittingType(amount, widths[2] - 8, [plain, atSize(plain, plain.size * 0.8)], 1), { align: 'end' }), { edges: { bottom: lines.row }, at: 'middle', padding }),
      cellOf([], { edges: { bottom: lines.row, start: lines.row, end: lines.row } }),
    ]
    return { cells, height: rowOf(cells, widths.slice(1), row).height }
  })
  const code = (text: string): Cell => cellOf(textOf(text, plain, { isLeftToRight: true }), { edges: { bottom: lines.row }, at: 'middle', padding: { ...padding, start: 0 } })
  const rows = letters.flatMap((letter): readonly Row[] => {
    const address = addresses[letter.batch]
    return address === undefined ? [] : [{ height: address.height, cells: [code(letter.code), ...address.cells] }]
  })
  if (rows.length === 0) return []
  const headCells = ([['code', false], ['to', false], ['postage', true], ['receipt', false]] as const).map(([column, isAtEnd], index) =>
    cellOf(textOf(words.head[column], strong, isAtEnd ? { align: 'end' } : {}), { edges: { bottom: lines.table }, padding: { ...padding, start: index === 0 ? 0 : padding.start } }))
  const cost = letters.length === plan.letters.length ? costOf(counts.stamps) : null
  const total = rowOf([
    cellOf([]), cellOf(textOf(words.total({ count: rows.length }), strong), { padding }), cellOf(textOf(cost === null || cost === 0 ? '' : amountText(cost, plan.currency), strong, { align: 'end' }), { padding }), cellOf([]),
  ], widths)
  const head = sheetHead(plan.choices.occasion?.name || all.cover.pack, plan.groupName, desk)
  const from = [plan.groupName, ...plan.groupAddress].filter((line) => line !== '')
  const office = boxedCell([textOf(words.office, plain)], { padding: { start: 6, top: 5 } })
  const blocks: readonly Block[] = [
    head, textOf(words.title, set(types.title), { before: 6, after: 4 }), textOf(words.text, plain, { after: 6 }),
    ...(from.length === 0 ? [] : [textOf(words.from, strong), ...from.map((line) => textOf(line, plain, { isLeftToRight: true }))]), spaceOf(12),
    { kind: 'table', widths, rows: [rowOf(headCells, widths, 0, { isHead: true }), ...rows.map((each, index) => (index === rows.length - 1 ? { ...each, isWithNext: true } : each)), total] },
    spaceOf(12), { kind: 'table', widths: [textWidth / 2], rows: [rowOf([office], [textWidth / 2], officeHeight)] },
  ]
  return pagesWith(flowedPages(blocks, desk, [head]), 'portrait', all, { desk, of: (page, pages) => ({ start: dayInWords(plan.choices.occasion?.day ?? plan.madeOn, all.locale), end: words.page({ page, pages }) }) })
}
