import { dayInWords } from '../../day.ts'
import { letterDate } from '../letter-date.ts'
import { flowOf } from '../page/flow.ts'
import { mm } from '../page/geometry.ts'
import { columnsOf, fittingType, piecesOf, rowOf, sumOf } from '../page/measure.ts'
import type { Block, Page, Table, Text } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxCharacter, cellOf, keyCell, runsText, spaceOf, textOf, writingLines } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import type { CaseCard, PackBatch } from '../types.ts'
import { peopleInShort, peopleOf, ruleWords } from './parts.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, pagesWith } from './sheet.ts'

const keySize = mm(14)
const headEnd = { usual: mm(58), large: mm(78) } as const
const besideKey = mm(4)
const guideColumns = { start: mm(88), gap: mm(8) } as const
const tickWidths = { usual: mm(7.5), large: mm(11) } as const
const lineHeights = { usual: mm(8.5), large: mm(12) } as const
/** White above and below the closing, for the name by hand. */
const closingRoom = { above: mm(5), below: mm(8) } as const
const minLines = 8
const maxDemandShare = 0.5
const nameSteps = [atSize(types.fact, 25), atSize(types.fact, 21), atSize(types.fact, 17.5), atSize(types.fact, 15), atSize(types.fact, 12), atSize(types.fact, 10)] as const
const guideType = atSize(types.guest, 12)
/** As a letter is set, with less white between its lines. */
const letterType = { ...types.letter, line: 16 }
const noteType = atSize(types.body, 11.5)
const noteBold = atSize(types.bodyBold, 11.5)

type OwnWords = SheetInput & { readonly card: CaseCard; readonly number: number }

/** The key and the name of the case, what the sheet is, and until when. */
const headOf = ({ card, number, words: all, isLarge }: OwnWords, { textWidth, set }: Desk): readonly Block[] => {
  const { ownWords: words } = all
  const name = peopleInShort(card, all)
  const end = isLarge ? headEnd.large : headEnd.usual
  const widths = [keySize, textWidth - keySize - end, end]
  const nameWidth = (widths[1] ?? 0) - besideKey
  const by = card.deadline === null ? [] : [textOf(words.writeBy({ day: dayInWords(card.deadline, all.locale, { weekday: 'long', day: 'numeric', month: 'long' }) }), set(noteType), { align: 'end' })]
  const cells = [
    keyCell(String(number), atSize(types.fact, 29)),
    cellOf(textOf(name, fittingType(name, nameWidth, nameSteps, 2), { align: 'start' }), { at: 'middle', padding: { start: besideKey }, edges: { top: lines.head } }),
    cellOf([textOf(words.title, set(noteBold), { align: 'end', before: mm(2) }), ...by], { edges: { top: lines.head } }),
  ]
  return [{ kind: 'table', widths, rows: [rowOf(cells, widths, keySize)] }, spaceOf(mm(5))]
}

const headingOf = (text: string, { set }: Desk): Block => textOf(text, set(types.heading), { after: 5, isWithNext: true })

/** A demand after a box to tick; one that no page holds goes on below it. */
const askOf = (text: string, { set, room }: Desk, width: number, tickWidth: number): readonly Block[] => {
  const type = set(guideType)
  const box = { text: boxCharacter, type: { ...type, size: type.size * 1.2 }, width: tickWidth }
  return piecesOf(text, type, width - tickWidth, Math.floor((room * maxDemandShare) / type.line)).map((piece, index) => textOf(piece, type, { after: 4, ...(index === 0 ? { mark: box } : { indent: tickWidth }) }))
}

/** What to ask for, with boxes to tick; ways to begin; what to leave out. In two columns where all of it fits above the letter. */
const guideOf = ({ card, words: all, isLarge }: OwnWords, desk: Desk, hasColumns: boolean): readonly Block[] => {
  const { textWidth, set } = desk
  const { ownWords: words } = all
  const demands = card.demands.length > 0 ? card.demands : [all.petition.askPlain({ people: peopleOf(card, all) })]
  const { start, gap } = guideColumns
  const asks = [headingOf(words.ask, desk), ...demands.flatMap((text) => askOf(text, desk, hasColumns ? start : textWidth, isLarge ? tickWidths.large : tickWidths.usual))]
  const openings = [headingOf(words.openings, desk), ...Object.values(words.openingLines).map((line) => textOf(line({ name: peopleInShort(card, all) }), set(letterType), { after: 4 }))]
  const leaveOut = runsText([{ text: `${words.leaveOut} `, type: set(noteBold) }, { text: [words.plainLeaveOut, ...ruleWords(card, all)].join(' '), type: set(noteType) }], { before: 5 })
  return hasColumns ? [columnsOf([asks, [], openings], [start, gap, textWidth - start - gap]), leaveOut] : [...asks, spaceOf(6), ...openings, leaveOut]
}

const noteOf = (text: string, edges: Text['edges'], { uaNumber }: CaseCard, { set }: Desk): Block => {
  const type = set({ ...types.foot, size: 9.5, line: 12 })
  return textOf(text, type, { before: mm(4), after: mm(7), ...(edges === undefined ? {} : { edges }), ...(uaNumber === null ? {} : { end: [{ text: `UA ${uaNumber}`, type }] }) })
}

/** The letter's own part: to whom, the day, the greeting, lines down to the foot, the closing. Nothing of the group is on it. */
const letterOf = (batch: PackBatch | undefined, { plan, words: all, isLarge }: OwnWords, { textWidth, set }: Desk, height: number): { readonly blocks: readonly Block[]; readonly count: number } => {
  const type = set(letterType)
  const language = batch?.letter.language ?? null
  const day = plan.choices.occasion?.day ?? null
  const date = day === null ? '' : language === null ? dayInWords(day, all.locale) : letterDate(day, language, plan.choices.paper)
  const address = (batch?.addressLines ?? []).map((line) => textOf(line, type, { align: 'start' }))
  const greeting = batch?.letter.salutation ?? ''
  const above: readonly Block[] = [
    ...(address.length === 0 && date === '' ? [] : [columnsOf([address, date === '' ? [] : [textOf(date, type, { align: 'end' })]], [textWidth * 0.65, textWidth * 0.35]), spaceOf(mm(5.5))]),
    ...(greeting === '' ? [] : [textOf(greeting, type, { align: 'start' })]),
  ]
  const closing = batch?.letter.closing ?? (language === null ? all.ownWords.closing : '')
  const below: readonly Block[] = [spaceOf(closingRoom.above), ...(closing === '' ? [] : [textOf(closing, type)]), spaceOf(closingRoom.below)]
  const lineHeight = isLarge ? lineHeights.large : lineHeights.usual
  const count = Math.floor((height - sumOf([...above, ...below], textWidth)) / lineHeight)
  const written: readonly Table[] = count > 0 ? [writingLines(count, textWidth, lineHeight)] : []
  return { blocks: [...above, ...written, ...below], count }
}

/**
 * For a person who writes a letter of their own: what to ask for, ways to begin, and below a cut line the letter itself, to the first
 * official of the case. Where they do not fit on one page together, the letter is a sheet of its own, so that it can be posted alone.
 */
export const ownWordsSheets = (card: CaseCard, number: number, input: SheetInput): readonly (readonly Page[])[] => {
  const own = { ...input, card, number }
  const { words: all, plan, isLarge } = own
  const desk = deskOf(input, 'portrait-full')
  const pagesOf = (pages: readonly (readonly Block[])[]): readonly Page[] => pagesWith(pages, 'portrait-full', all, null)
  const batch = plan.batches.find(({ caseId }) => caseId === card.caseId)
  const head = headOf(own, desk)
  const together = [...head, ...guideOf(own, desk, true), noteOf(all.ownWords.cut, { bottom: lines.cut, space: 2 }, card, desk)]
  const below = letterOf(batch, own, desk, desk.room - sumOf(together, desk.textWidth))
  if (!isLarge && below.count >= minLines) return [pagesOf([[...together, ...below.blocks]])]
  const guide = flowOf([...head, ...guideOf(own, desk, false), noteOf(all.ownWords.nextPage, undefined, card, desk)], { width: desk.textWidth, height: desk.room }, head)
  return [pagesOf(guide), pagesOf([letterOf(batch, own, desk, desk.room).blocks])]
}
