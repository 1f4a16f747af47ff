import { dayInWords } from '../../day.ts'
import { mm } from '../page/geometry.ts'
import { fittingType, rowOf, shortened, sumOf } from '../page/measure.ts'
import type { Block, Cell, Page, Row, Run } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxedCell, cellOf, pushedDown, runsText, spaceOf, textOf } from '../page/parts.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, flowedPages, pagesWith, sheetHead } from './sheet.ts'
import { pictureOf } from '../page/pictures.ts'
import { atSize, types } from '../page/type.ts'
import type { CaseCard, Official } from '../types.ts'
import { commaOf, peopleOf } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'

const widths = [mm(9), mm(66), mm(42), mm(57)]
const rowHeights = { usual: mm(9), large: mm(12) } as const
const minRows = 5
const stubText = mm(112)
const emblemRoom = { width: mm(26), height: mm(12), gap: mm(4) } as const
const countBox = { width: mm(26), height: mm(12.5) } as const
const demandSteps = [types.demand, atSize(types.demand, 28), atSize(types.demand, 23), atSize(types.demand, 19), atSize(types.demand, 16)] as const

const officialRuns = ({ name, role }: Official, { set }: Desk, words: SheetWords): readonly Run[] => [
  { text: words.apart(name === '' ? role : name), type: set(types.guestBold) }, { text: name === '' || role === '' ? '' : `${commaOf(words)}${words.apart(role)}`, type: set(types.guest) },
]

/** `To Ana Belmonte, Minister of Justice, and Luis Arroyo`: names in bold. */
const toRuns = (officials: readonly Official[], desk: Desk, words: SheetWords): readonly Run[] => {
  const plain = desk.set(types.guest)
  const { petition: { to, and } } = words
  const comma = commaOf(words)
  return [
    { text: `${to} `, type: plain },
    ...officials.flatMap((official, index): readonly Run[] => {
      const isLast = index === officials.length - 1
      const before = index === 0 ? '' : isLast ? `${comma}${and} ` : comma
      return [{ text: before, type: plain }, ...officialRuns(official, desk, words)]
    }).filter(({ text }) => text !== ''),
  ]
}

/** Each official on a line of its own, which can go on to another page. */
const officialsApart = (officials: readonly Official[], desk: Desk, words: SheetWords): readonly Block[] =>
  officials.map((official, index) => runsText([{ text: index === 0 ? `${words.petition.to} ` : '', type: desk.set(types.guest) }, ...officialRuns(official, desk, words)].filter(({ text }) => text !== ''), { after: index === officials.length - 1 ? 6 : 2 }))

const headRow = (words: SheetWords['petition'], { set }: Desk): Row => {
  const cells = ['', words.head.name, words.head.town, words.head.signature].map((text): Cell => cellOf(textOf(text, set(types.guestBold)), { edges: { bottom: lines.table }, padding: { start: text === '' ? 0 : 4, bottom: 3 } }))
  return { height: set(types.guestBold).line + 6, isHead: true, cells }
}

const lineRow = (number: number, isLast: boolean, height: number, { set }: Desk): Row => {
  const bottom = isLast ? lines.table : lines.row
  return {
    height,
    cells: widths.map((_, column): Cell => ({
      blocks: column === 0 ? [textOf(String(number), set(types.quiet))] : [],
      at: 'middle',
      edges: { bottom, ...(column === 0 ? {} : { start: lines.row }) },
    })),
  }
}

/** What is cut off before the sheet is posted, with the group's emblem: when and where it is brought back, and how many signed. */
const stub = ({ plan, words: all }: SheetInput, number: number, desk: Desk): readonly Block[] => {
  const { petition: words } = all
  const { returnBy } = plan.choices
  const { set } = desk
  const where = plan.groupName === '' ? '' : words.backTo({ group: plan.groupName })
  const said = [returnBy === null ? '' : words.back({ day: dayInWords(returnBy, all.locale) }), where].filter((part) => part !== '').join(' ')
  const picture = plan.emblem === null ? null : pictureOf(plan.emblem, emblemRoom)
  const pictured = picture === null ? [] : [Math.ceil(picture.width) + emblemRoom.gap]
  const saidWidth = stubText - pictured.reduce((sum, own) => sum + own, 0)
  const columns = [...pictured, saidWidth, desk.textWidth - stubText - countBox.width, countBox.width]
  const runs = [{ text: `${words.cut} `, type: set(types.bodyBold) }, { text: `${shortened(said, set(types.body), saidWidth, 2)} `, type: set(types.body) }, { text: words.sheet({ number }), type: set(types.body) }]
  const cells = [
    ...(picture === null ? [] : [cellOf(picture, { at: 'middle' })]),
    cellOf(runsText(runs), { at: 'middle' }), cellOf(textOf(words.count, set(types.bodyBold), { align: 'end' }), { at: 'middle', padding: { end: 6 } }), boxedCell([]),
  ]
  return [
    { kind: 'table', widths: [desk.textWidth], rows: [{ height: 6, cells: [{ blocks: [], edges: { bottom: lines.cut } }] }] },
    spaceOf(5),
    { kind: 'table', widths: columns, rows: [rowOf(cells, columns, countBox.height)] },
  ]
}

/** The other demands: together below the story, or, where they take more than the page has, one below the other. */
const otherDemands = (others: readonly string[], { petition: words, apart }: Pick<SheetWords, 'petition' | 'apart'>, { set }: Desk): { readonly together: readonly Block[]; readonly apart: readonly Block[] } => {
  if (others.length === 0) return { together: [], apart: [] }
  const lead: Run = { text: `${words.alsoAsk} `, type: set(types.guestBold) }
  return {
    together: [runsText([lead, { text: others.map(apart).join(' '), type: set(types.guest) }], { after: 8 })],
    apart: others.map((text, index) => runsText([...(index === 0 ? [lead] : []), { text: apart(text), type: set(types.guest) }], { after: 6 })),
  }
}

/**
 * A case to sign: the officials with their offices, the demands, the story in short, numbered lines; the group's own part is cut off.
 * It is one page. Where officials and demands leave no lines on it, they have a page of their own before that with the lines.
 */
export const petitionPages = (card: CaseCard, number: number, input: SheetInput): readonly Page[] => {
  const { words: all, isLarge } = input
  const words = all.petition
  const desk = deskOf(input, 'portrait-full')
  const { set, textWidth } = desk
  const [demand, ...others] = card.demands.length > 0 ? card.demands : [words.askPlain({ people: peopleOf(card, all) })]
  const demandType = fittingType(demand ?? '', textWidth, demandSteps, 3)
  const title = sheetHead(words.title, card.country ?? '', desk)
  const asked = textOf(demand ?? '', demandType, { after: 8 })
  const head: readonly Block[] = [title, ...(card.officials.length === 0 ? [] : [runsText(toRuns(card.officials, desk, all), { after: 6 })]), asked]
  const foot: readonly Block[] = [textOf(words.note, set(types.body), { before: 6 }), spaceOf(14), ...stub(input, number, desk)]
  const rowHeight = isLarge ? rowHeights.large : rowHeights.usual
  const table = (rows: readonly Row[]): Block => ({ kind: 'table', widths, rows: [headRow(words, desk), ...rows] })
  const roomBelow = (blocks: readonly Block[]): number => desk.room - sumOf([...blocks, table([]), ...foot], textWidth)
  const signed = (blocks: readonly Block[]): readonly Block[] => {
    const count = Math.max(1, Math.floor(roomBelow(blocks) / rowHeight))
    const rows = Array.from({ length: count }, (_, index) => lineRow(index + 1, index === count - 1, rowHeight, desk))
    return pushedDown([...blocks, table(rows)], foot, textWidth, desk.room)
  }
  const { together, apart } = otherDemands(others, all, desk)
  const story = card.summary === '' ? [] : [textOf(card.summary, set(types.letter), { after: 6 })]
  // Whole or not at all: a story that leaves too few lines is on the case card. A demand is never left out.
  const between = [[...story, ...together], together].find((blocks) => roomBelow([...head, ...blocks]) >= minRows * rowHeight)
  if (between !== undefined) return pagesWith([signed([...head, ...between])], 'portrait-full', all, null)
  const toSign = [asked].find((block) => roomBelow([title, block]) >= minRows * rowHeight)
  const onePage = [[...head, ...story, ...together], [...head, ...together]].find((blocks) => sumOf(blocks, textWidth) <= desk.room)
  const before = onePage === undefined ? flowedPages([title, ...officialsApart(card.officials, desk, all), asked, ...apart], desk, [title]) : [onePage]
  return pagesWith([...before, signed([title, ...(toSign === undefined ? [] : [toSign])])], 'portrait-full', all, null)
}
