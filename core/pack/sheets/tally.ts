import { caseNameOf } from '../../case/case-name.ts'
import { dayInWords } from '../../day.ts'
import { casesAtOnce } from '../../event/evening-keys.ts'
import { caseKeys, signFrom, usualSign, type SignOfKey } from '../../event/key-signs.ts'
import { numberColumns, tallyRows, type NumberedRow, type TallyColumn } from '../../tally/columns.ts'
import { mm } from '../page/geometry.ts'
import { fittingType, rowOf, shortened, sumOf } from '../page/measure.ts'
import type { Block, Cell, Line, Page, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxCharacter, boxedCell, cellOf, headOf, keycapOf, runsText, spaceOf, textOf } from '../page/parts.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, pagesWith } from './sheet.ts'
import { atSize, types } from '../page/type.ts'
import type { CaseCard } from '../types.ts'
import type { SheetWords } from './sheet-words.ts'

/** Gates of five strokes in a row of letters and of cards. */
const gates = { letters: 8, cards: 4 } as const
const strokes = 5
const key = mm(12)
const name = mm(46)
const letterGate = mm(12)
const letterTotal = mm(18)
const gap = mm(4)
const cardGate = mm(12.5)
const cardTotal = mm(17)
const label = key + name
const widths = [key, name, ...Array.from({ length: gates.letters }, () => letterGate), letterTotal, gap, key, ...Array.from({ length: gates.cards }, () => cardGate), cardTotal]
const headWidths = [mm(70), mm(120), mm(65)]
const boxHeight = 25
const totalHeight = mm(10.5)
const keycapSize = mm(9.4)
const namePadding = 5
const nameSteps = [types.guestBold, types.bodyBold, atSize(types.bodyBold, 9)] as const
const headSteps = [types.guestBold, types.bodyBold, atSize(types.bodyBold, 8.5)] as const
const keyType = atSize(types.guestBold, 15)

type CaseRow = NumberedRow<CaseCard, never>

const blank = (more: Omit<Cell, 'blocks'> = {}): Cell => ({ blocks: [], ...more })

const titleRow = (presses: number, words: SheetWords['tally']): Table => {
  const example = { text: ' |||| ', type: types.guest, isStruck: true }
  return {
    kind: 'table', widths: headWidths,
    rows: [rowOf([
      cellOf(textOf(words.heading, types.title), { at: 'middle' }),
      cellOf(runsText([{ text: `${words.strokes} `, type: types.guest }, example, { text: `\n${words.keysOfScreen({ presses })}`, type: types.guest }]), { at: 'middle' }),
      cellOf([textOf(words.countedBy, types.guest, { align: 'end' }), textOf(words.hours, types.guest, { align: 'end' })], { at: 'middle' }),
    ], headWidths)],
  }
}

const headRow = (words: SheetWords['tally']): Row => {
  const cellIn = (text: string, width: number, more: Omit<Cell, 'blocks'> = {}, isMiddle = false): Cell =>
    cellOf(textOf(text, fittingType(text, width, headSteps, 1), isMiddle ? { align: 'middle' } : {}), { at: 'bottom', edges: { bottom: lines.cap }, padding: { bottom: 3 }, ...more })
  const cells = [
    cellIn(words.key, key), cellIn(words.case, name), cellIn(words.columns.letters, gates.letters * letterGate, { span: gates.letters }), cellIn(words.total, letterTotal, {}, true), blank(),
    cellIn(words.key, key), cellIn(words.columns.cards, gates.cards * cardGate, { span: gates.cards }), cellIn(words.total, cardTotal, {}, true),
  ]
  return rowOf(cells, widths, 0, { isHead: true })
}

/** Gates of a row of a case; each says at its foot how many strokes there are when it is full. */
const gateCells = (count: number, row: number, bottom: Line, words: SheetWords): readonly Cell[] => Array.from({ length: count }, (_, gate) =>
  cellOf(textOf(words.number((row * count + gate + 1) * strokes), types.gate, { align: 'end' }), { at: 'bottom', edges: { start: lines.gate, bottom }, padding: { end: 3, bottom: 1 } }))

/** The name of a case, and below it its number; after the first sheet also its row, which the entry grid counts on. */
const nameBlocks = ({ of, number }: CaseRow, height: number, { tally: words, series }: SheetWords): readonly Block[] => {
  const room = name - namePadding
  const numbers = series([number <= casesAtOnce ? '' : words.row({ number }), of.uaNumber === null ? '' : words.ua({ number: of.uaNumber })])
  const below = numbers === '' ? [] : [textOf(numbers, types.quiet)]
  const maxLines = (line: number): number => Math.max(1, Math.floor((height - sumOf(below, room)) / line))
  const type = fittingType(caseNameOf(of), room, nameSteps, maxLines(nameSteps[1].line))
  return [textOf(shortened(caseNameOf(of), type, room, maxLines(type.line)), type), ...below]
}

/** The rows of one case: its keys and its name in the first. A long name takes the room of all of them. */
const caseRows = (row: CaseRow, perCase: number, height: number, words: SheetWords, signOf: SignOfKey): readonly Row[] => {
  const keys = caseKeys(row.number - 1, signOf)
  const isTall = perCase > 1 && sumOf(nameBlocks(row, Number.POSITIVE_INFINITY, words), name - namePadding) > height
  return Array.from({ length: perCase }, (_, index): Row => {
    const isFirst = index === 0
    const bottom = index === perCase - 1 ? lines.cap : lines.row
    const keyOf = (sign: string): Cell => (isFirst ? cellOf(keycapOf(sign, keyType, keycapSize, key), { at: 'middle', edges: { bottom } }) : blank({ edges: { bottom } }))
    const named = cellOf(isFirst ? nameBlocks(row, isTall ? height * perCase : height, words) : [], {
      at: 'middle', padding: { end: namePadding }, ...(isTall ? { rows: perCase, edges: { bottom: lines.cap } } : { edges: { bottom } }),
    })
    return {
      height, isWithNext: index < perCase - 1,
      cells: [
        keyOf(words.number(keys.letter)), ...(isFirst || !isTall ? [named] : []), ...gateCells(gates.letters, index, bottom, words), boxedCell([]), blank(),
        keyOf(keys.card), ...gateCells(gates.cards, index, bottom, words), boxedCell([]),
      ],
    }
  })
}

const totalRow = (words: SheetWords['tally']): Row => ({
  height: totalHeight,
  cells: [
    blank(), cellOf(textOf(words.all, types.guestBold), { span: 1 + gates.letters, at: 'middle' }), boxedCell([]), blank(),
    blank(), blank({ span: gates.cards }), boxedCell([]),
  ],
})

/** What is counted as a number, with a box for each case of the sheet and one for the total: the other cells of the grid that the sheet is typed into. */
const boxesBelow = (rows: readonly CaseRow[], { tally: words, number }: SheetWords): Table => {
  const side = label + gates.letters * letterGate + letterTotal
  const columns = [label, ...rows.map(() => (gates.letters * letterGate) / rows.length), letterTotal, mm(6), mm(255) - side - mm(6)]
  const boxOf = (text: string): Cell => cellOf(textOf(text, types.gate), { edges: { top: lines.row, end: lines.row, bottom: lines.row, start: lines.row }, padding: { start: 2, top: 1 } })
  const labelOf = (column: Exclude<TallyColumn, 'letters' | 'cards'>): Cell =>
    cellOf([textOf(words.columns[column], types.bodyBold), textOf(words.hints[column], types.foot)], { at: 'middle' })
  const aside = cellOf([
    runsText([{ text: `${words.typedIn} `, type: types.guestBold }, { text: boxCharacter, type: atSize(types.guest, 15) }]),
    textOf(words.typeItIn, types.body, { before: 2 }),
  ], { rows: numberColumns.length, at: 'bottom' })
  return {
    kind: 'table', widths: columns,
    rows: numberColumns.map((column, index): Row => rowOf(
      [labelOf(column), ...rows.map((row) => boxOf(number(caseKeys(row.number - 1, usualSign).letter))), boxOf(words.total), blank(), ...(index === 0 ? [aside] : [])], columns, boxHeight,
    )),
  }
}

const sheetOf = (rows: readonly CaseRow[], page: number, pages: number, { plan, words: all }: SheetInput, desk: Desk): readonly Block[] => {
  const words = all.tally
  const { occasion } = plan.choices
  const when = all.series([occasion?.name ?? plan.groupName, dayInWords(occasion?.day ?? plan.madeOn, all.locale)])
  const ends = [...(pages === 1 ? [] : [{ text: `${words.sheetOf({ page, pages })} · `, type: types.body }]), { text: words.sheet, type: types.bodyBold }]
  const room = desk.textWidth - mm(80)
  const above: readonly Block[] = [headOf(words.title, [{ text: `${shortened(when, types.body, room, 1)} · `, type: types.body }, ...ends]), titleRow(page - 1, words), spaceOf(8)]
  const head = headRow(words)
  const total = totalRow(words)
  const below: readonly Block[] = [spaceOf(mm(3.5)), boxesBelow(rows, all)]
  const perCase = Math.max(1, Math.floor(casesAtOnce / rows.length))
  const height = Math.floor((desk.room - sumOf([...above, ...below], desk.textWidth) - head.height - total.height) / (perCase * rows.length))
  return [...above, { kind: 'table', widths, rows: [head, ...rows.flatMap((row) => caseRows(row, perCase, height, all, signFrom(plan.choices.cardKeys))), total] }, ...below]
}

/** The rows of event mode and of the entry grid, as many on a sheet as there are keys, with gates for strokes; every cell of the grid has its box. */
export const tallyPages = (input: SheetInput): readonly Page[] => {
  const desk = deskOf({ ...input, isLarge: false }, 'landscape-full')
  const rows = tallyRows(input.plan.cards)
  const pages = Array.from({ length: Math.ceil(rows.length / casesAtOnce) }, (_, page) => rows.slice(page * casesAtOnce, (page + 1) * casesAtOnce))
  return pagesWith(pages.map((of, index) => sheetOf(of, index + 1, pages.length, input, desk)), 'landscape-full', input.words, null)
}
