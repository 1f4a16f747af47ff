import type { Paragraph } from 'docx'
import { dayInWords } from '../../core/day.ts'
import { countLines, cutToLines } from '../../core/pack/count-lines.ts'
import { isRightToLeft } from '../../core/pack/direction.ts'
import { pageLayouts } from '../../core/pack/page-layout.ts'
import { bulletWidth } from '../../core/pack/sheets/blocks.ts'
import { ruleWords } from '../../core/pack/sheets/parts.ts'
import type { CaseCard } from '../../core/pack/types.ts'
import type { Paper } from '../../core/pack/paper.ts'
import { cleanText } from '../slots/clean-text.ts'
import type { Look, Place } from './paragraphs.ts'
import { bulletParagraph, textParagraph } from './paragraphs.ts'
import { headingLook, quietLook, sheetLook, titleLook } from './sheet-looks.ts'
import { packWords, sheetWords } from './pack-words.ts'

const words = packWords.packFiles.card

type Block = { readonly text: string; readonly look: Look; readonly place: Place; readonly hasBullet?: boolean }

/** Blocks that are shown, and whether something of them had to be left out. */
type Shown = { readonly blocks: readonly Block[]; readonly isCut: boolean }
const nothing: Shown = { blocks: [], isCut: false }

type CardLooks = { readonly body: Look; readonly title: Look; readonly quiet: Look; readonly heading: Look }

const plainLooks: CardLooks = { body: { ...sheetLook, lineHeight: 14.5 }, title: { ...titleLook, size: 19, lineHeight: 25 }, quiet: quietLook, heading: headingLook }
const largeLooks: CardLooks = {
  body: { ...sheetLook, size: 18, lineHeight: 25 }, title: { ...titleLook, size: 22, lineHeight: 30 },
  quiet: { ...quietLook, size: 18, lineHeight: 25 }, heading: { ...headingLook, size: 18, lineHeight: 26 },
}
/** The widths of letters are those of regular type: bold is wider, and the typefaces of other scripts are taller. */
const boldReserve = 0.9
const reserve = 20
const maxLinesOf = { title: 3, people: 3, summary: 12, demand: 3, rules: 4 } as const
/** What happened gives way to the first demands; fewer lines of it say nothing. */
const minSummaryLines = 2
const firstDemands = 3

const bulletWidthOf = ({ size }: Look): number => bulletWidth(size >= largeLooks.body.size)

const directed = (text: string): Place => (isRightToLeft(null, text) ? { isRightToLeft: true } : {})

const widthOf = (block: Block, textWidth: number): number => (block.look.isBold ? boldReserve : 1) * (textWidth - (block.hasBullet ? bulletWidthOf(block.look) : 0))

const heightOf = (block: Block, textWidth: number): number =>
  countLines(block.text, { width: widthOf(block, textWidth), size: block.look.size }) * block.look.lineHeight + (block.place.before ?? 0) + (block.place.after ?? 0)

const heading = (text: string, { heading: look }: CardLooks): Block => ({ text, look, place: { before: 10, after: 3 } })

const oneParagraph = (text: string): string => cleanText(text).replaceAll('\n', ' ')

const shortened = (text: string, maxLines: number, textWidth: number, look: Look, place: Place, hasBullet: boolean): Block =>
  ({ text: cutToLines(oneParagraph(text), { width: widthOf({ text, look, place, hasBullet }, textWidth), size: look.size }, maxLines), look, place: { ...directed(text), ...place } })

const sum = (blocks: readonly Block[], textWidth: number): number => blocks.reduce((total, block) => total + heightOf(block, textWidth), 0)

const wholeStoryLine = ({ body }: CardLooks): Block => ({ text: words.wholeStory, look: { ...body, color: '41535A' }, place: { before: 2 } })

const lineMaker = (textWidth: number, { body }: CardLooks) => (text: string, maxLines: number, look = body, place: Place = {}, hasBullet = false): Block => shortened(text, maxLines, textWidth, look, place, hasBullet)

/** What every card shows, short enough by its own limits to leave room on the page; rules beyond them are in Vigil, as the card then says. */
const factBlocks = (card: CaseCard, textWidth: number, looks: CardLooks): readonly Block[] => {
  const line = lineMaker(textWidth, looks)
  const facts = [card.country ?? '', card.indexNumber === null ? '' : words.index({ number: card.indexNumber }), card.deadline === null ? '' : words.deadline({ day: dayInWords(card.deadline, packWords.locale) })]
  const people = packWords.format.series(card.peopleAtRisk.map(({ name, pronoun }) => (pronoun === null ? name : `${name} (${pronoun})`)))
  const languages = packWords.format.series(card.preferredLanguages)
  const rules = ruleWords(card, sheetWords).slice(0, maxLinesOf.rules)
  return [
    { text: card.uaNumber === null ? words.title : words.ofNumber({ number: card.uaNumber }), look: looks.quiet, place: { isPageStart: true, after: 2 } },
    line(card.title, maxLinesOf.title, looks.title, { after: 4 }),
    line(facts.filter((fact) => fact !== '').join('   ·   '), 2, looks.quiet),
    ...(languages === '' ? [] : [line(words.languages({ names: languages }), 1, looks.quiet)]),
    ...(people === '' ? [] : [heading(words.people, looks), line(people, maxLinesOf.people)]),
    ...rules.map((rule, index) => line(`!  ${rule}`, 2, { ...looks.body, isBold: true }, index === 0 ? { before: 6 } : {})),
  ]
}

/** What happened, in as many lines as the first demands leave. */
const summaryBlocks = ({ summary }: CaseCard, room: number, textWidth: number, looks: CardLooks): Shown => {
  if (summary === '') return nothing
  const head = heading(words.happened, looks)
  const lines = Math.floor((room - heightOf(head, textWidth)) / looks.body.lineHeight)
  if (lines < minSummaryLines) return { blocks: [], isCut: true }
  const text = lineMaker(textWidth, looks)(summary, Math.min(maxLinesOf.summary, lines))
  return { blocks: [head, text], isCut: text.text !== oneParagraph(summary) }
}

/** As many demands as fit. */
const demandBlocks = (demands: readonly string[], room: number, textWidth: number, looks: CardLooks): Shown => {
  if (demands.length === 0) return nothing
  const line = lineMaker(textWidth, looks)
  const blocks = [heading(words.ask, looks), ...demands.map((text) => ({ ...line(text, maxLinesOf.demand, looks.body, { after: 2 }, true), hasBullet: true }))]
  let count = blocks.length
  while (count > 1 && sum(blocks.slice(0, count), textWidth) > room) count -= 1
  const isShortened = demands.some((text, index) => blocks[index + 1]?.text !== oneParagraph(text))
  return { blocks: count > 1 ? blocks.slice(0, count) : [], isCut: count < blocks.length || isShortened }
}

/** As many whole paragraphs as fit, and a line that says so when some were left out. */
const backgroundBlocks = (paragraphs: readonly string[], room: number, textWidth: number, isCutAlready: boolean, looks: CardLooks): readonly Block[] => {
  const blocks = paragraphs.map((text): Block => ({ text: cleanText(text), look: looks.body, place: { ...directed(text), after: 5 } }))
  const all = blocks.length === 0 ? [] : [heading(words.background, looks), ...blocks]
  if (!isCutAlready && sum(all, textWidth) <= room) return all
  let count = all.length
  while (count > 0 && sum([...all.slice(0, count), wholeStoryLine(looks)], textWidth) > room) count -= 1
  return [...(count > 1 ? all.slice(0, count) : []), wholeStoryLine(looks)]
}

/** A case on one page, to read at the table. */
export const caseCard = (card: CaseCard, paper: Paper, isLarge = false): readonly Paragraph[] => {
  const { textWidth, textHeight } = pageLayouts[paper]
  const looks = isLarge ? largeLooks : plainLooks
  const facts = factBlocks(card, textWidth, looks)
  const room = textHeight - reserve - sum(facts, textWidth)
  const roomAboveEnd = room - heightOf(wholeStoryLine(looks), textWidth)
  const wanted = demandBlocks(card.demands, Number.POSITIVE_INFINITY, textWidth, looks)
  const summary = summaryBlocks(card, roomAboveEnd - sum(wanted.blocks.slice(0, firstDemands + 1), textWidth), textWidth, looks)
  const demands = demandBlocks(card.demands, roomAboveEnd - sum(summary.blocks, textWidth), textWidth, looks)
  const isCut = summary.isCut || demands.isCut || ruleWords(card, sheetWords).length > maxLinesOf.rules
  // No story where a demand had no room.
  const story = demands.blocks.length < wanted.blocks.length ? [] : card.background
  const background = backgroundBlocks(story, room - sum([...summary.blocks, ...demands.blocks], textWidth), textWidth, isCut, looks)
  return [...facts, ...summary.blocks, ...demands.blocks, ...background].map(({ text, look, place, hasBullet }) => (hasBullet ? bulletParagraph(text, look, place, bulletWidthOf(look)) : textParagraph(text, look, place)))
}
