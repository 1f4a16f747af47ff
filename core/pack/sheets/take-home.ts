import { dayInWords } from '../../day.ts'
import { mm } from '../page/geometry.ts'
import { columnsOf, fittingType, rowOf, sumOf } from '../page/measure.ts'
import type { Block, Cell, Page, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxedCell, cellOf, runsText, spaceOf, textOf, titleRow } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import type { PackCounts } from '../types.ts'
import { besideEmblem } from './emblem.ts'
import { runsAround } from './parts.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, flowedPages, pagesWith, sheetHead } from './sheet.ts'
import { envelopesTable, insideTable } from './take-home-envelopes.ts'
import type { OutletLetters } from './take-home-letters.ts'
import { outletLetters } from './take-home-letters.ts'
import type { StepWords } from './take-home-words.ts'

const returnWidths = [mm(96), mm(78)] as const
const returnPadding = { start: mm(5.5), end: mm(4), top: mm(3.5), bottom: mm(3) } as const
const stepWidths = [mm(12), mm(162)] as const
const columns = { envelopes: mm(122), gap: mm(8), inside: mm(44) } as const
const fieldHeight = mm(20)
const maxNames = 3
const titleType = atSize(types.occasion, 38)
/** Figures have no accents and no descenders. */
const numberType = { ...types.fact, line: 31 }
/** The text is beside the number's foot. */
const stepDrop = mm(2.5)
const stepType = atSize(types.guest, 14)
const stepBold = atSize(types.guestBold, 14)

/** The day to bring the pack back in large type, or a line to write it on, and where. */
const returnBox = (name: string, { plan, words: { takeHome: words, locale } }: SheetInput, { set, textWidth }: Desk): Table => {
  const { returnBy } = plan.choices
  const [width, whereWidth] = returnWidths
  const inner = width - returnPadding.start - returnPadding.end
  const day = returnBy === null ? '' : `${dayInWords(returnBy, locale, { weekday: 'long' })}\n${dayInWords(returnBy, locale, { day: 'numeric', month: 'long' })}`
  const dayBlocks: readonly Block[] = returnBy === null
    ? [spaceOf(30), textOf('', set(types.body), { edges: { bottom: lines.row, space: 1 } })]
    : [textOf(day, fittingType(day, inner, [types.day, atSize(types.day, 28), atSize(types.day, 24)], 2))]
  const cells = [
    boxedCell([textOf(words.by, set(stepBold), { after: 2 }), ...dayBlocks], { padding: returnPadding }),
    boxedCell([
      textOf(words.where, set(stepBold), { after: 2 }), textOf(name, set(stepBold), { after: 2 }), textOf(words.hours, set(stepType)),
      spaceOf(18), textOf('', set(types.small), { edges: { bottom: lines.row, space: 1 } }),
    ], { padding: { ...returnPadding, end: mm(5.5) } }),
  ]
  const widths = [width, Math.min(whereWidth, textWidth - width)]
  return { kind: 'table', widths, rows: [rowOf(cells, widths)] }
}

const stepsTable = (steps: readonly StepWords[], { set }: Desk): Table => ({
  kind: 'table', widths: stepWidths,
  rows: steps.map(({ lead, rest }, index) => rowOf([
    cellOf(textOf(String(index + 1), numberType)),
    cellOf([spaceOf(stepDrop), runsText([{ text: rest === '' ? lead : `${lead} `, type: set(stepBold) }, ...(rest === '' ? [] : [{ text: rest, type: set(stepType) }])], { after: 3 })]),
  ], stepWidths)),
})

/** Boxes for what was done, by the way in which each letter goes to the post. */
const fieldsTable = ({ words: { takeHome: words } }: SheetInput, { set, textWidth }: Desk): Table => {
  const fields = [words.fields.posted, words.fields.group, words.fields.left, words.fields.people]
  const widths = fields.map(() => textWidth / fields.length)
  const cells = fields.map((text): Cell => boxedCell([textOf(text, set(types.body))], { padding: { start: 7, end: 7, top: 5 } }))
  return { kind: 'table', widths, rows: [{ ...titleRow(words.fill, set(types.heading), widths, 5), isHead: false, isWithNext: true }, rowOf(cells, widths, fieldHeight)] }
}

/** What to do. The boxes to fill in are on the last sheet where there are several. */
const stepsOf = ({ hasFreeSpace }: OutletLetters, { plan: { choices }, words: { takeHome: { steps } } }: SheetInput, isOneSheet: boolean): readonly StepWords[] => {
  const isAddressed = choices.hasWindow || choices.parts.includes('envelopes')
  const addressing = isAddressed ? steps.envelope : choices.parts.includes('labels') ? steps.label : steps.address
  return [steps.read, hasFreeSpace ? steps.sign : { ...steps.sign, rest: '' }, addressing, isOneSheet ? steps.back : steps.backLast]
}

/** The boxes to fill in at the foot of the last page. */
const withFoot = (pages: readonly (readonly Block[])[], { room, textWidth }: Desk): readonly (readonly Block[])[] => pages.map((blocks, index) => {
  const foot = blocks.at(-1)
  if (index < pages.length - 1 || foot === undefined) return blocks
  return [...blocks.slice(0, -1), spaceOf(Math.max(0, room - sumOf(blocks, textWidth))), foot]
})

/** The front of an outlet's pack: when and where to bring it back, what to do, the envelopes to address, and what was done. */
export const takeHomePages = (outlet: number, input: SheetInput, counts: Pick<PackCounts, 'stamps'>): readonly Page[] => {
  const { plan, words: all, isLarge } = input
  const words = all.takeHome
  const desk = deskOf(input, 'portrait')
  const { set, textWidth } = desk
  const name = plan.choices.outlets[outlet] ?? ''
  const letters = outletLetters(plan, outlet, counts, all)
  const cases = plan.cards.length <= maxNames
    ? words.letters({ count: letters.count, names: all.list(letters.people) })
    : words.lettersOfCases({ count: letters.count, cases: plan.cards.length })
  const head = sheetHead(words.number({ number: outlet + 1, count: plan.choices.outlets.length }), plan.groupName, desk)
  const aboveOf = (isOneSheet: boolean): readonly Block[] => [
    head,
    ...besideEmblem(plan.emblem, textWidth, (width) => [
      textOf(words.title, fittingType(words.title, width, [titleType, atSize(titleType, 30), atSize(titleType, 24)], 2), { before: 13 }),
      runsText([...runsAround(words.outlet, name, set(stepType), set(stepBold)), { text: ` ${cases}`, type: set(stepType) }]),
    ]),
    spaceOf(14), returnBox(name, input, desk), spaceOf(16), stepsTable(stepsOf(letters, input, isOneSheet), desk), spaceOf(14),
  ]
  const inside = insideTable(letters, input, desk, columns.inside)
  const beside = columnsOf([[envelopesTable(letters, input, desk, columns.envelopes)], [], [inside]], [columns.envelopes, columns.gap, columns.inside])
  const foot = fieldsTable(input, desk)
  const isBeside = !isLarge && sumOf([...aboveOf(true), beside, spaceOf(12), foot], textWidth) <= desk.room
  const list: readonly Block[] = isBeside ? [beside] : [insideTable(letters, input, desk, isLarge ? textWidth : columns.envelopes), spaceOf(14), envelopesTable(letters, input, desk, textWidth)]
  const flowed = [true, false].map((isOneSheet) => flowedPages([...aboveOf(isOneSheet), ...list, spaceOf(12), foot], desk, [head]))
  const pages = withFoot(flowed.find((each) => each.length === 1) ?? flowed[1] ?? [], desk)
  const { mark, madeOn } = letters
  return pagesWith(pages, 'portrait', all, { desk, of: (page, pageCount) => ({ start: all.cover.foot({ mark, day: dayInWords(madeOn, all.locale) }), end: words.page({ name, page, pages: pageCount }) }) })
}
