import { caseKeys, usualSign } from '../../event/key-signs.ts'
import { mm, reserve } from '../page/geometry.ts'
import { countRunLines, rowOf, sumOf, typeWithin } from '../page/measure.ts'
import { textWidth } from '../face.ts'
import type { Block, Cell, Edges, Page, Row } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, keyCell, keycapOf, pushedDown, runsText, spaceOf, textOf, writingLines } from '../page/parts.ts'
import type { DrawingName } from '../page/pictures.ts'
import { drawingOf } from '../page/pictures.ts'
import type { Type } from '../page/type.ts'
import { atSize, types } from '../page/type.ts'
import type { CaseCard } from '../types.ts'
import { ruleWords } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, pagesWith } from './sheet.ts'

const perPage = 4
const side = mm(11)
const top = mm(12)
const drawing = { side: mm(14), below: mm(1.5) } as const
const foot = mm(11)
const belowName = mm(1)
const aboveFrom = mm(6)
const keySize = mm(10)
const countWidths = [mm(38), mm(9)] as const
const keycap = { side: mm(7), type: types.guestBold } as const
const strip = { min: mm(17), padding: mm(2.5) } as const
const lineHeights = { usual: mm(9), large: mm(12) } as const
const titleSteps = { usual: [22, 20, 18, 16], large: [26, 23, 20, 18] } as const
const nameType = atSize(types.letter, 12.5)
const fromType = atSize(types.letter, 12.5)
/** For the paragraph that ends a cell, and for rounding. */
const slack = 3
const maxNameHeight = 90

/** A greeting, and the drawing that shows what it says. */
type Greeting = { readonly greeting: string; readonly picture: DrawingName }

const greetingsOf = ({ greetings }: SheetWords['solidarity']): readonly [Greeting, Greeting, Greeting, Greeting] => [
  { greeting: greetings.think, picture: 'bird' }, { greeting: greetings.forgotten, picture: 'branch' },
  { greeting: greetings.afar, picture: 'sunrise' }, { greeting: greetings.light, picture: 'lamp' },
]

type Cards = SheetInput & { readonly card: CaseCard; readonly number: number }

/** The strip between the cards, which is cut off: whose cards they are, what to write and what not. It is as high as its words need. */
const stripOf = ({ card, number, words: all }: Cards, { width, set }: Desk): Row => {
  const { solidarity: words } = all
  const [countWidth, keyWidth] = countWidths
  const widths = [side, keySize, width - 2 * side - keySize - countWidth - keyWidth, countWidth, keyWidth, side]
  const text = runsText([{ text: `${words.cut} `, type: set(types.bodyBold) }, { text: [words.text, ...ruleWords(card, all)].join(' '), type: set(types.body) }])
  const edges: Edges = { top: lines.cut, bottom: lines.cut }
  const inner = rowOf([
    cellOf([]), keyCell(String(number), atSize(types.fact, 20)), cellOf(text, { at: 'middle', padding: { start: 10, end: 10 } }),
    cellOf(textOf(words.count, set(types.body), { align: 'end' }), { at: 'middle' }),
    cellOf(keycapOf(caseKeys(number - 1, usualSign).card, keycap.type, keycap.side), { at: 'middle', padding: { start: keyWidth - keycap.side } }), cellOf([]),
  ], widths, keySize)
  const padding = Math.max(strip.padding, (strip.min - inner.height) / 2)
  const cell: Cell = { blocks: [spaceOf(padding), { kind: 'table', widths, rows: [inner] }], span: 2, edges }
  return { height: inner.height + 2 * padding, cells: [cell] }
}

const innerWidth = ({ width }: Desk): number => width / 2 - 2 * side

/** The largest type in which each greeting takes one line. */
const titleType = (greetings: readonly string[], isLarge: boolean, desk: Desk): Type => {
  const steps = (isLarge ? titleSteps.large : titleSteps.usual).map((size) => atSize(types.fact, size))
  return steps.find((type) => greetings.every((text) => countRunLines([{ text, type }], innerWidth(desk)) === 1)) ?? steps.at(-1) ?? types.fact
}

/** A card: a greeting, for whom, lines or white to draw on, and from whom. `height` points of it are above the sheet's edge or the cut. */
const cardOf = ({ greeting, picture }: Greeting, name: string, hasLines: boolean, height: number, { words: { solidarity: words }, isLarge }: Cards, desk: Desk): readonly Block[] => {
  const { set } = desk
  const inner = innerWidth(desk)
  const field = words.field({ name })
  const title = titleType(greetingsOf(words).map(({ greeting: text }) => text), isLarge, desk)
  const above: readonly Block[] = [spaceOf(top), drawingOf(picture, drawing.side), spaceOf(drawing.below), textOf(greeting, title), textOf(field, typeWithin(field, inner, [set(nameType), nameType, atSize(nameType, 10)], maxNameHeight) ?? atSize(nameType, 8.5)), spaceOf(belowName)]
  const from = set(fromType)
  const fromWidth = Math.ceil(textWidth(words.from, from.size, from.face) * 1.05) + 8
  const widths = [fromWidth, inner - fromWidth]
  const below: readonly Block[] = [
    { kind: 'table', widths, rows: [rowOf([cellOf(textOf(words.from, from)), { blocks: [], edges: { bottom: lines.row } }], widths)] }, spaceOf(foot - slack),
  ]
  const lineHeight = isLarge ? lineHeights.large : lineHeights.usual
  const count = hasLines ? Math.max(0, Math.floor((height - sumOf([...above, ...below], inner) - aboveFrom) / lineHeight)) : 0
  return pushedDown([...above, ...(count > 0 ? [writingLines(count, inner, lineHeight)] : [])], below, inner, height - slack)
}

/** Four cards to cut out on each page, in turn for each person of the case; two have lines, two are white. */
export const solidarityPages = (card: CaseCard, number: number, input: SheetInput): readonly Page[] => {
  const own = { ...input, card, number }
  const { words: all } = input
  const desk = deskOf(input, 'cards')
  const people = card.peopleAtRisk.length > 0 ? card.peopleAtRisk.map(({ name }) => name) : [all.ownWords.someone]
  const greetings = greetingsOf(all.solidarity)
  const between = stripOf(own, desk)
  const height = (desk.height - between.height) / 2
  const rowAt = (page: number, row: number): Row => ({
    // The last row is less high, so that the page does not go on; the edge of the sheet is the edge of the card.
    height: row === 0 ? height : height - reserve,
    cells: [0, 1].map((column): Cell => {
      const place = row * 2 + column
      const name = people[(page * perPage + place) % people.length] ?? ''
      const blocks = cardOf(greetings[place % perPage] ?? greetings[0], name, row === 0, row === 0 ? height : height - reserve, own, desk)
      return { blocks, padding: { start: side, end: side }, ...(column === 0 ? { edges: { end: lines.cut } } : {}) }
    }),
  })
  const pages = Array.from({ length: Math.ceil(people.length / perPage) }, (_, page): readonly Block[] => [
    { kind: 'table', widths: [desk.width / 2, desk.width / 2], rows: [rowAt(page, 0), between, rowAt(page, 1)] },
  ])
  return pagesWith(pages, 'cards', all, null)
}
