import type { Paragraph } from 'docx'
import { dayInWords } from '../../core/day.ts'
import { countLines, cutToLines } from '../../core/letter/count-lines.ts'
import { isRightToLeft } from '../../core/letter/direction.ts'
import { pageLayouts } from '../../core/letter/page-layout.ts'
import type { CaseCard, Paper } from '../../core/letter/types.ts'
import { cleanText } from './clean-text.ts'
import type { Look, Place } from './paragraphs.ts'
import { textParagraph } from './paragraphs.ts'
import { headingLook, quietLook, sheetLook, titleLook } from './sheet-looks.ts'
import { sheetWords as words } from './words.ts'

type Block = { readonly text: string; readonly look: Look; readonly place: Place }

const bodyLook: Look = { ...sheetLook, lineHeight: 14.5 }
const cardTitleLook: Look = { ...titleLook, size: 19, lineHeight: 25 }
/** Bold type is wider than the widths are for, and other scripts' faces taller. */
const boldReserve = 0.9
const reserve = 20
const mostLines = { title: 3, people: 3, summary: 12, demand: 3 } as const

const directed = (text: string): Place => (isRightToLeft(null, text) ? { isRightToLeft: true } : {})

const widthOf = (block: Block, textWidth: number): number => (block.look.isBold ? boldReserve : 1) * textWidth - (block.place.indent ?? 0)

const heightOf = (block: Block, textWidth: number): number =>
  countLines(block.text, { width: widthOf(block, textWidth), size: block.look.size }) * block.look.lineHeight + (block.place.before ?? 0) + (block.place.after ?? 0)

const heading = (text: string): Block => ({ text, look: headingLook, place: { before: 10, after: 3 } })

const shortened = (text: string, most: number, textWidth: number, look: Look, place: Place): Block =>
  ({ text: cutToLines(cleanText(text).replaceAll('\n', ' '), { width: widthOf({ text, look, place }, textWidth), size: look.size }, most), look, place: { ...directed(text), ...place } })

const sum = (blocks: readonly Block[], textWidth: number): number => blocks.reduce((total, block) => total + heightOf(block, textWidth), 0)

const seeVigil: Block = { text: words.wholeStory, look: { ...bodyLook, color: '41535A' }, place: { before: 2 } }

const lineMaker = (textWidth: number) => (text: string, most: number, look = bodyLook, place: Place = {}): Block => shortened(text, most, textWidth, look, place)

/** What every card shows, short enough by its own limits to leave room on the page. */
const factBlocks = (card: CaseCard, textWidth: number): readonly Block[] => {
  const line = lineMaker(textWidth)
  const facts = [card.country ?? '', card.indexNumber === null ? '' : words.index(card.indexNumber), card.deadline === null ? '' : words.deadline(dayInWords(card.deadline))]
  const people = card.peopleAtRisk.map(({ name, pronoun }) => (pronoun === null ? name : `${name} (${pronoun})`)).join(', ')
  const languages = card.preferredLanguages.join(', ')
  return [
    { text: card.uaNumber === null ? words.card : words.cardNumber(card.uaNumber), look: quietLook, place: { isPageStart: true, after: 2 } },
    line(card.title, mostLines.title, cardTitleLook, { after: 4 }),
    line(facts.filter((fact) => fact !== '').join('   ·   '), 2, quietLook),
    ...(languages === '' ? [] : [line(words.languages(languages), 1, quietLook)]),
    ...(people === '' ? [] : [heading(words.people), line(people, mostLines.people)]),
    ...(card.summary === '' ? [] : [heading(words.happened), line(card.summary, mostLines.summary)]),
  ]
}

/** As many demands as fit. */
const demandBlocks = (demands: readonly string[], room: number, textWidth: number): { readonly blocks: readonly Block[]; readonly isCut: boolean } => {
  if (demands.length === 0) return { blocks: [], isCut: false }
  const line = lineMaker(textWidth)
  const blocks = [heading(words.ask), ...demands.map((text) => line(`•  ${text}`, mostLines.demand, bodyLook, { after: 2 }))]
  let count = blocks.length
  while (count > 1 && sum(blocks.slice(0, count), textWidth) > room) count -= 1
  return { blocks: count > 1 ? blocks.slice(0, count) : [], isCut: count < blocks.length }
}

/** As many whole paragraphs as fit, and a line that says so when some were left out. */
const backgroundBlocks = (paragraphs: readonly string[], room: number, textWidth: number, isCutAlready: boolean): readonly Block[] => {
  const blocks = paragraphs.map((text): Block => ({ text: cleanText(text), look: bodyLook, place: { ...directed(text), after: 5 } }))
  const all = blocks.length === 0 ? [] : [heading(words.background), ...blocks]
  if (!isCutAlready && sum(all, textWidth) <= room) return all
  let count = all.length
  while (count > 0 && sum([...all.slice(0, count), seeVigil], textWidth) > room) count -= 1
  return [...(count > 1 ? all.slice(0, count) : []), seeVigil]
}

/** A case on one page, to read at the table. */
export const caseCard = (card: CaseCard, paper: Paper): readonly Paragraph[] => {
  const { textWidth, textHeight } = pageLayouts[paper]
  const facts = factBlocks(card, textWidth)
  const room = textHeight - reserve - sum(facts, textWidth)
  const demands = demandBlocks(card.demands, room - heightOf(seeVigil, textWidth), textWidth)
  const background = backgroundBlocks(card.background, room - sum(demands.blocks, textWidth), textWidth, demands.isCut)
  return [...facts, ...demands.blocks, ...background].map(({ text, look, place }) => textParagraph(text, look, place))
}
