import { textWidth } from '../face.ts'
import { mm } from '../page/geometry.ts'
import { fittingType, rowOf } from '../page/measure.ts'
import type { Cell, Edges, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, keyCell, textOf, titleRow } from '../page/parts.ts'
import type { Desk } from './sheet.ts'
import type { Type } from '../page/type.ts'
import { atSize, types } from '../page/type.ts'
import { caseNameOf } from '../../case/case-name.ts'
import type { CaseCard } from '../types.ts'
import type { CaseRows, CoverRows, OutletRow, TargetRow } from './cover-rows.ts'
import type { SheetWords } from './sheet-words.ts'

const widths = [mm(11), mm(44), mm(37), mm(33), mm(12), mm(11), mm(13), mm(13)] as const
const pad = 4
/** Rows of a case stay together. Where it has more than `max`, they are set in parts, each with the case's key and name. */
const together = { max: 12, part: 5 } as const
const keyType = atSize(types.fact, 20)

const write: Edges = { start: lines.row, end: lines.row }
const steps = (type: Type): readonly [Type, ...Type[]] => [type, atSize(type, 9.5), atSize(type, 8.5)]
const codeSteps = [atSize(types.quiet, 10), atSize(types.quiet, 9.5), atSize(types.quiet, 9), atSize(types.quiet, 8.5)] as const
const widthOf = (column: number): number => (widths[column] ?? 0)

/** `UA 41/26, Maravia`; one of them where the other is not known. */
export const numberAndCountry = ({ uaNumber, country }: CaseCard, { caseName }: Pick<SheetWords, 'caseName'>): string =>
  uaNumber === null ? country ?? '' : caseName({ number: uaNumber, title: country ?? '' }).replace(/,\s*$/u, '')

/** The codes of all rows have one size: the largest in which each range is on one line. */
const codeTypeOf = ({ cases }: CoverRows): Type => {
  const ranges = cases.flatMap(({ targets }) => targets.flatMap(({ codes }) => codes))
  return fittingType(ranges.reduce((longest, range) => (textWidth(range, 10, 'sans') > textWidth(longest, 10, 'sans') ? range : longest), ''), widths[3] - pad, codeSteps, 1)
}

const codeCell = (codes: readonly string[], type: Type, edges: Edges, span = 1): Cell =>
  cellOf(codes.map((range) => textOf(range, type, { isLeftToRight: true })), { at: 'middle', edges, padding: { end: pad, top: 2, bottom: 2 }, ...(span === 1 ? {} : { span }) })

const headRow = ({ cover: { columns } }: SheetWords, { set }: Desk): Row => {
  const bottom = { edges: { bottom: lines.table }, padding: { bottom: 3 }, at: 'bottom' } as const
  const bold = set(types.bodyBold)
  const name = (text: string, width: number, align?: 'end' | 'middle'): Cell =>
    cellOf(textOf(text, fittingType(text, width - pad, steps(bold), 1), align === undefined ? {} : { align }), align === 'end' ? { ...bottom, padding: { end: pad, bottom: 3 } } : bottom)
  const cells = [
    cellOf([], bottom), cellOf(textOf(columns.case, bold), { ...bottom, padding: { start: pad, bottom: 3 } }), name(columns.to, widthOf(2)), name(columns.codes, widthOf(3)), name(columns.post, widthOf(4)),
    name(columns.made, widthOf(5) + pad, 'end'), name(columns.written, widthOf(6) + pad, 'middle'), name(columns.posted, widthOf(7) + pad, 'middle'),
  ]
  return rowOf(cells, widths, 0, { isHead: true })
}

/** The rows of some of a case's targets, with its key and its name across them. */
const groupRows = ({ card, number }: Omit<CaseRows, 'targets'>, targets: readonly TargetRow[], height: number, isEnd: boolean, codeType: Type, words: SheetWords, { set }: Desk): readonly Row[] => {
  const [plain, bold, quiet] = [set(types.body), set(types.bodyBold), set(types.quiet)]
  const rows = targets.length
  const across = rows === 1 ? {} : { rows }
  const caseCell = cellOf(
    [textOf(caseNameOf(card), bold), ...(numberAndCountry(card, words) === '' ? [] : [textOf(numberAndCountry(card, words), quiet)])],
    { padding: { start: pad, end: pad, top: 2, bottom: 2 }, edges: { bottom: lines.table }, ...across },
  )
  const needed = Math.max(rowOf([{ ...caseCell, rows: 1 }], [widths[1]]).height, keyType.line + 4)
  const made = targets.map((target, index) => {
    const edges: Edges = { bottom: index === rows - 1 ? lines.table : lines.row }
    const own = [
      cellOf(textOf(target.target, plain), { at: 'middle', edges, padding: { end: pad, top: 2, bottom: 2 } }),
      codeCell(target.codes, codeType, edges),
      cellOf(textOf(words.cover[target.post], fittingType(words.cover[target.post], widths[4], steps(plain), 1)), { at: 'middle', edges }),
      cellOf(textOf(words.number(target.count), bold, { align: 'end' }), { at: 'middle', edges, padding: { end: pad } }),
      cellOf([], { edges: { ...edges, ...write } }), cellOf([], { edges: { ...edges, ...write } }),
    ]
    return { own, height: rowOf(own, widths.slice(2), height).height }
  })
  const missing = Math.max(0, needed - made.reduce((sum, row) => sum + row.height, 0)) / rows
  return made.map((row, index): Row => ({
    height: row.height + missing,
    cells: [...(index === 0 ? [keyCell(String(number), keyType, { ...across, edges: { bottom: lines.gap } }), caseCell] : []), ...row.own],
    ...(index < rows - 1 || isEnd ? { isWithNext: true } : {}),
  }))
}

const partsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  if (items.length <= together.max) return [items]
  return Array.from({ length: Math.ceil(items.length / together.part) }, (_, index) => items.slice(index * together.part, (index + 1) * together.part))
}

/** A row across the first columns: an outlet, or the total. */
const wideRow = (name: string, codes: readonly string[], count: string, height: number, bottom: Edges['bottom'], codeType: Type, { set }: Desk): Row => {
  const edges: Edges = bottom === undefined ? {} : { bottom }
  const at = { at: 'middle', edges } as const
  return rowOf([
    cellOf([], at), cellOf(textOf(name, set(types.bodyBold)), { ...at, span: 2, padding: { start: pad, end: pad, top: 2, bottom: 2 } }), codeCell(codes, codeType, edges, 2),
    cellOf(textOf(count, set(types.bodyBold), { align: 'end' }), { ...at, padding: { end: pad } }), cellOf([], { edges: { ...edges, ...write } }), cellOf([], { edges: { ...edges, ...write } }),
  ], widths, height)
}

/** The letters by case and target, with room for how many were written and posted. Rows are at least `height` points high. */
export const lettersTable = (table: CoverRows, height: number, words: SheetWords, desk: Desk): Table => {
  const { cover, number } = words
  const { cases, outlets, total } = table
  const codeType = codeTypeOf(table)
  const isLast = (kept: CaseRows): boolean => outlets.length === 0 && kept === cases.at(-1)
  const ofOutlet = ({ name, codes, count }: OutletRow, index: number): Row =>
    ({ ...wideRow(cover.takeHome({ name }), codes, number(count), height, index === outlets.length - 1 ? lines.table : lines.row, codeType, desk), ...(index === outlets.length - 1 ? { isWithNext: true } : {}) })
  return {
    kind: 'table', widths,
    rows: [
      titleRow(cover.letters, desk.set(types.heading), widths, 5),
      headRow(words, desk),
      ...cases.flatMap((kept) => partsOf(kept.targets).flatMap((targets, index, all) => groupRows(kept, targets, height, isLast(kept) && index === all.length - 1, codeType, words, desk))),
      ...outlets.map(ofOutlet),
      wideRow(cover.all, [], number(total), height, lines.table, codeType, desk),
    ],
  }
}
