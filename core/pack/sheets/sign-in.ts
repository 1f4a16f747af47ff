import { sheetPurposes } from '../../member/sheet-purposes.ts'
import { mm } from '../page/geometry.ts'
import { fittingType, rowOf, sumOf } from '../page/measure.ts'
import type { Block, Cell, Page, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxCharacter, cellOf, runsText, spaceOf, textOf } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import { doorCount, privacyRuns, signInHead, welcome } from './sign-in-parts.ts'
import { stripPages } from './sign-in-strips.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, flowedPages, pagesWith } from './sheet.ts'

const tick = mm(19)
const widths = [mm(53), mm(29), mm(35), tick, tick, tick]
const rowHeights = { usual: mm(10), large: mm(13) } as const
const nameRoom = 6
/** A name in large print that takes more lines is set smaller, so that no line is higher than a page. */
const maxLargeLines = 6
const nameSteps = [types.guest, types.body, atSize(types.body, 9)] as const

const headRow = ({ words: { signIn: words } }: SheetInput, { set }: Desk): Row => {
  const bold = set(types.bodyBold)
  const texts = [words.head.name, words.head.town, words.head.contact, ...sheetPurposes.map((purpose) => words.purposes[purpose].short)]
  return rowOf(texts.map((text, column) => cellOf(column > 2 ? textOf(text, fittingType(text, tick, [bold, types.bodyBold, atSize(types.bodyBold, 8.5)], 2), { align: 'middle' }) : textOf(text, bold), {
    at: 'bottom', edges: { bottom: lines.table }, padding: { start: column === 0 || column > 2 ? 0 : 4, bottom: 3 },
  })), widths, 0, { isHead: true })
}

/** A line of the list. A long name wraps, and makes its line higher. */
const lineRow = (name: string, isLarge: boolean, { set }: Desk): Row => {
  const plain = set(types.guest)
  const nameWidth = (widths[0] ?? 0) - nameRoom
  const type = isLarge ? fittingType(name, nameWidth, [plain, ...nameSteps], maxLargeLines) : fittingType(name, nameWidth, nameSteps, 1)
  const cells = widths.map((_, column): Cell => {
    const edges = { bottom: lines.row, ...(column === 0 ? {} : { start: lines.row }) }
    if (column === 0) return cellOf(name === '' ? [] : [textOf(name, type)], { at: 'middle', edges, padding: { end: nameRoom } })
    return cellOf(column < 3 ? [] : [textOf(boxCharacter, atSize(plain, plain.size * 1.25), { align: 'middle' })], { at: 'middle', edges })
  })
  return rowOf(cells, widths, isLarge ? rowHeights.large : rowHeights.usual)
}

/** One list for all: the names of members, then empty lines down to the foot of the last page. */
const listPages = (input: SheetInput): readonly Page[] => {
  const { plan, words: all, isLarge } = input
  const words = all.signIn
  const desk = deskOf(input, 'portrait-full')
  const [plain, bold] = [desk.set(types.guest), desk.set(types.guestBold)]
  const purposes = sheetPurposes.map((purpose): Block => runsText([
    { text: `${words.purposes[purpose].short}: `, type: bold }, { text: words.purposes[purpose].whole, type: plain },
  ], { after: 1 }))
  const head = signInHead(input, desk)
  const above: readonly Block[] = [
    head, ...welcome(words.howList, words, desk), ...purposes, runsText(privacyRuns(input, desk.set(types.body), []), { before: 4, after: 7 }),
    doorCount(words.withoutLine, words), spaceOf(6),
  ]
  const again: readonly Block[] = [head, ...purposes, spaceOf(6)]
  const empty = lineRow('', isLarge, desk)
  const named = [...plan.signIn, ...Array.from({ length: plan.choices.signInLines }, () => '')].map((name) => (name === '' ? empty : lineRow(name, isLarge, desk)))
  const table: Table = { kind: 'table', widths, rows: [headRow(input, desk), ...named] }
  const pages = flowedPages([...above, table], desk, again)
  const filled = pages.map((blocks, index) => {
    const room = index === pages.length - 1 ? Math.max(0, Math.floor((desk.room - sumOf(blocks, desk.textWidth)) / empty.height)) : 0
    return blocks.map((block) => (block.kind === 'table' && block.rows.some(({ isHead }) => isHead) ? { ...block, rows: [...block.rows, ...Array.from({ length: room }, () => empty)] } : block))
  })
  return pagesWith(filled, 'portrait-full', all, null)
}

/** Where people sign in, and what they agree to in the words that are kept with their answer. */
export const signInPages = (input: SheetInput): readonly Page[] => (input.plan.choices.signInForm === 'strips' ? stripPages(input) : listPages(input))
