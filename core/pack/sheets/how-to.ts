import { dayInWords } from '../../day.ts'
import { flowOf } from '../page/flow.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { mm } from '../page/geometry.ts'
import { columnsOf, countRunLines, rowOf } from '../page/measure.ts'
import type { Block, Cell, Edges, Page, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxOf, cellOf, numberedOf, spaceOf, textOf } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import type { StampCount } from '../postage.ts'
import { amountText } from '../postage.ts'
import type { CaseCard } from '../types.ts'
import { caseName, peopleInShort, ruleWords } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, pagesWith, sheetHead } from './sheet.ts'

type HowTo = SheetInput & { readonly stamps: readonly StampCount[] }

const widths = [mm(104), mm(14), mm(56)] as const
const largeWidths = [mm(14), mm(160)] as const
const letterPadding = { start: 18, end: 18, top: 6, bottom: 7 } as const
const notePadding = { top: 6, bottom: 5 } as const
const maxSampleLines = 4
/** White between the parts of the sheet: less where they would not fit one page. */
const [roomy, tight] = [18, 4]
const numberType = atSize(types.fact, 28)
const signatureType = atSize(types.letter, 16)

/** A part of a letter: its name, what to know of it, and how it is in the sample letter. */
type LetterPart = { readonly name: string; readonly note: string; readonly sample: readonly Block[] }

/** The text, or the other one where it takes too many lines of the sample letter. */
const shortOr = (text: string, other: string, { set }: Desk): string => (countRunLines([{ text, type: set(types.letter) }], widths[0] - letterPadding.start - letterPadding.end) <= maxSampleLines ? text : other)

/** The parts of a letter about the first case of the pack: what is said of it is from its record. */
const partsOf = ({ plan, words: all }: HowTo, desk: Desk): readonly LetterPart[] => {
  const { howTo: words } = all
  const { sample, parts } = words
  const [card] = plan.cards
  const batch = plan.batches.find(({ caseId }) => caseId === card?.caseId)
  const text = (...texts: readonly string[]): readonly Block[] => texts.filter((each) => each !== '').map((each) => textOf(each, desk.set(types.letter)))
  const name = card === undefined ? all.ownWords.someone : peopleInShort(card, all)
  const about = sample.about({ name })
  const happened = card === undefined ? about : shortOr([about, (sentencesOf(card.summary)[0] ?? '').trim()].join(' ').trim(), about, desk)
  const plainAsk = all.petition.askPlain({ people: name })
  const ask = shortOr([sample.ask, card?.demands[0] ?? plainAsk].join(' '), [sample.ask, plainAsk].join(' '), desk)
  const day = plan.choices.occasion?.day ?? plan.madeOn
  const who = batch?.addressLines.slice(0, 2) ?? []
  return [
    { ...parts.address, sample: [textOf(dayInWords(day, all.locale), desk.set(types.letter), { align: 'end' }), ...text(...who)] },
    { ...parts.greeting, sample: text(batch?.letter.salutation ?? sample.greeting) },
    { ...parts.self, sample: text(sample.self) },
    { ...parts.happened, sample: text(happened) },
    { ...parts.ask, sample: text(ask) },
    { ...parts.end, sample: text(sample.end) },
    { ...parts.name, sample: [...text(all.ownWords.closing), textOf(sample.name, desk.set(signatureType))] },
  ]
}

/** The sample letter in a frame, with what its parts are beside it. */
const letterTable = (parts: readonly LetterPart[], { set }: Desk): Table => {
  const rows = parts.map(({ name, note, sample }, index): Row => {
    const isLast = index === parts.length - 1
    const frame: Edges = { start: lines.table, end: lines.table, ...(index === 0 ? { top: lines.table } : {}), ...(isLast ? { bottom: lines.table } : {}) }
    const edges: Edges = index === 0 ? {} : { top: lines.row }
    const cells: readonly Cell[] = [
      cellOf(sample, { edges: frame, padding: letterPadding }),
      cellOf(textOf(String(index + 1), numberType, { align: 'middle', isLeftToRight: true }), { edges, padding: { top: 2 } }),
      cellOf([textOf(name, set(types.guestBold)), textOf(note, set(types.guest))], { edges, padding: notePadding }),
    ]
    return rowOf(cells, widths, 0, { isWithNext: !isLast })
  })
  return { kind: 'table', widths, rows }
}

/** The same in one column, for large print. */
const letterList = (parts: readonly LetterPart[], { set }: Desk): Table => ({
  kind: 'table', widths: largeWidths,
  rows: parts.map(({ name, note, sample }, index) => rowOf([
    cellOf(textOf(String(index + 1), numberType, { isLeftToRight: true })),
    cellOf([textOf(name, set(types.guestBold)), textOf(note, set(types.guest)), ...sample], { padding: { bottom: 12 } }),
  ], largeWidths)),
})

const listOf = (name: string, items: readonly string[], { set }: Desk): readonly Block[] =>
  [textOf(name, set(types.guestBold), { after: 4, isWithNext: true }), ...items.map((text) => textOf(text, set(types.guest), { after: 4 }))]

const stampsOf = ({ stamps, plan, words: { howTo: words } }: HowTo, { set }: Desk): readonly Block[] => (stamps.length === 0 ? [] : [
  textOf(words.postage, set(types.guestBold), { after: 4, isWithNext: true }),
  ...stamps.map(({ name, price }) => textOf(name, set(types.guest), { after: 4, end: [{ text: price === null ? words.noPrice : amountText(price, plan.currency), type: set(types.guestBold) }] })),
])

/** What each case asks of its writers, by its key. */
const rulesOf = (cards: readonly CaseCard[], words: SheetWords, { set }: Desk): readonly Block[] => {
  const blocks = cards.flatMap((card, index): readonly Block[] => {
    const rules = ruleWords(card, words)
    const name = textOf(caseName(card, words), set(types.guestBold), { isWithNext: true })
    return rules.length === 0 ? [] : [numberedOf(String(index + 1), name, mm(8), set(types.guestBold)), ...rules.map((rule) => textOf(rule, set(types.guest), { indent: mm(8), after: 2 }))]
  })
  return blocks.length === 0 ? [] : [spaceOf(10), textOf(words.howTo.rules, set(types.heading), { after: 4, isWithNext: true }), ...blocks]
}

/** The parts of a letter beside a sample, what to do always and never, stamps, each case's own rules, and what to ask first. */
export const howToPages = (input: HowTo): readonly Page[] => {
  const { plan, words: all, isLarge } = input
  const { howTo: words } = all
  const desk = deskOf(input, 'portrait')
  const { set, textWidth } = desk
  const { occasion } = plan.choices
  const day = occasion?.day ?? null
  const evening = all.series([occasion?.name ?? '', day === null ? '' : dayInWords(day, all.locale)])
  const parts = partsOf(input, desk)
  const lists = [listOf(words.must, linesOf(words.mustLines), desk), listOf(words.mustNot, linesOf(words.mustNotLines), desk), stampsOf(input, desk)]
  const gap = mm(6)
  const column = (textWidth - 2 * gap) / 3
  const pagesAt = (white: number): readonly (readonly Block[])[] => flowOf([
    sheetHead(words.title, evening, desk),
    textOf(words.lead, set(types.title), { before: white / 2, after: 3 }), textOf(words.about, set(types.guest), { after: white }),
    ...(isLarge ? [letterList(parts, desk)] : [letterTable(parts, desk)]), spaceOf(white),
    ...(isLarge ? lists.flatMap((list) => [...list, spaceOf(8)]) : [columnsOf([lists[0] ?? [], [], lists[1] ?? [], [], lists[2] ?? []], [column, gap, column, gap, column])]),
    ...rulesOf(plan.cards, all, desk), spaceOf(white),
    boxOf([textOf(words.safety, set(types.guestBold)), textOf(words.safetyAsk, set(types.guest))], textWidth),
  ], { width: textWidth, height: desk.room }, [sheetHead(all.continued({ name: words.title }), evening, desk)])
  const pages = [roomy, tight].map(pagesAt).find((each) => each.length === 1) ?? pagesAt(tight)
  return pagesWith(pages, 'portrait', all, { desk, of: (page, count) => ({ start: plan.groupName, end: words.page({ page, pages: count }) }) })
}
