import { dayInWords } from '../../day.ts'
import type { Content } from '../contents.ts'
import { sheetsOfPaper } from '../contents.ts'
import { mm } from '../page/geometry.ts'
import { countRunLines, fittingType, rowOf } from '../page/measure.ts'
import type { Block, Cell, Page, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, spaceOf, textOf } from '../page/parts.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, flowedPages, pagesWith, sheetHead } from './sheet.ts'
import type { Type } from '../page/type.ts'
import { atSize, types } from '../page/type.ts'
import type { PackCounts } from '../types.ts'
import { insideOf } from './cover-inside.ts'
import { largeLettersTable } from './cover-letters-large.ts'
import { lettersTable } from './cover-letters.ts'
import { coverRowsOf } from './cover-rows.ts'
import type { CoverFact } from './cover-words.ts'
import { besideEmblem } from './emblem.ts'
import { whenOf } from './occasion.ts'

const oneLineSteps = [types.occasion, atSize(types.occasion, 37), atSize(types.occasion, 34)] as const
const occasionSteps = [types.occasion, atSize(types.occasion, 34), atSize(types.occasion, 28), atSize(types.occasion, 23)] as const
/** In one line where a slightly smaller type allows it, beside an emblem too; else in two. */
const titleType = (name: string, width: number): Type => {
  const type = fittingType(name, width, oneLineSteps, 1)
  return countRunLines([{ text: name, type }], width) === 1 ? type : fittingType(name, width, occasionSteps, 2)
}
const factSteps = [types.fact, atSize(types.fact, 25), atSize(types.fact, 20), atSize(types.fact, 16)] as const
const dateType = atSize(types.guest, 14)
/** Rows of letters get lower where all of them then fit on the first page. */
const rowHeights = [mm(6.4), mm(5.9), mm(5.6)] as const

/** Single large counts between two lines: what a coordinator has to have ready. */
const factsTable = (counts: PackCounts, paper: number, { words: { cover, number } }: SheetInput, { set, textWidth }: Desk): Table => {
  const values: readonly (readonly [CoverFact, number])[] = [
    ['letters', counts.letters], ['envelopes', counts.envelopes], ['abroad', counts.stampsAbroad], ['home', counts.stampsAtHome], ['paper', paper],
  ]
  const width = textWidth / values.length
  const cells = values.map(([fact, value]): Cell => cellOf(
    [textOf(number(value), fittingType(number(value), width - 6, factSteps, 1)), textOf(cover.facts[fact]({ count: value }), set(types.guest))],
    { edges: { top: lines.table, bottom: lines.table }, padding: { top: 6, bottom: 7, end: 6 } },
  ))
  const widths = values.map(() => width)
  return { kind: 'table', widths, rows: [rowOf(cells, widths)] }
}

/** The cover of a pack: its occasion, what to have ready, what is in it in printed order, its letters by case and target. */
export const coverPages = (input: SheetInput, contents: readonly Content[], counts: PackCounts): readonly Page[] => {
  const { plan, words: all, isLarge } = input
  const words = all.cover
  const desk = deskOf(input, 'portrait')
  const { set, textWidth } = desk
  const { occasion } = plan.choices
  const name = occasion === null || occasion.name === '' ? words.pack : occasion.name
  const above: readonly Block[] = [
    sheetHead(words.title, plan.groupName, desk),
    ...besideEmblem(plan.emblem, textWidth, (width) => [
      textOf(name, titleType(name, width), { before: 13, after: 2 }),
      ...[whenOf(occasion, all), occasion?.place ?? ''].filter((text) => text !== '').map((text) => textOf(text, set(dateType))),
    ]),
    spaceOf(15), factsTable(counts, sheetsOfPaper(contents), input, desk), spaceOf(16),
    ...insideOf(contents, counts, input, desk),
  ]
  const rows = coverRowsOf(plan, words)
  const tables = rows.total === 0 ? [] : isLarge ? [largeLettersTable(rows, all, desk)] : rowHeights.map((height) => lettersTable(rows, height, all, desk))
  const again = [sheetHead(words.title, plan.groupName, desk)]
  const versions = tables.length === 0 ? [flowedPages(above, desk, again)] : tables.map((table) => flowedPages([...above, spaceOf(14), table], desk, again))
  const pages = versions.find(({ length }) => length === 1) ?? versions[0] ?? []
  const madeOn = dayInWords(plan.madeOn, all.locale)
  const mark = plan.letters[0]?.code.slice(0, plan.letters[0].code.indexOf('-'))
  const start = mark === undefined ? words.footNoMark({ day: madeOn }) : words.foot({ mark, day: madeOn })
  return pagesWith(pages, 'portrait', all, { desk, of: (page, count) => ({ start, end: words.page({ page, pages: count }) }) })
}
