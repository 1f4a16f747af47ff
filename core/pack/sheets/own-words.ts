import type { CaseCard } from '../types.ts'
import type { SheetBlock, SheetPage, SheetRoom } from './blocks.ts'
import { pagesOf, roomLeft } from './blocks.ts'
import { bullets, caseName, continued, heading, mustSay, paragraph, peopleOf, ruleWords, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'

const maxDemands = 6
const linesOfDemand = 3
const ruleHeight = 26
const minRules = 6

/** Lines to write on down to the foot of the page, or on a new page if this one is full. */
const space = (blocks: readonly SheetBlock[], again: readonly SheetBlock[], room: SheetRoom, words: SheetWords['ownWords']): readonly SheetPage[] => {
  const pages = pagesOf([...blocks, heading(words.space)], room, again)
  const last = pages.at(-1) ?? []
  const rules = Math.floor(roomLeft(last, room) / ruleHeight)
  const lines = (count: number): readonly SheetBlock[] => Array.from({ length: count }, () => ({ kind: 'rule', height: ruleHeight }))
  if (rules >= minRules) return [...pages.slice(0, -1), [...last, ...lines(rules)]]
  const head = [...again, heading(words.space)]
  return [...pages.slice(0, -1), last.slice(0, -1), [...head, ...lines(Math.floor(roomLeft(head, room) / ruleHeight))]]
}

/** For a person who writes a letter of their own: what must be said, ways to begin, and lines to write on. */
export const ownWordsPages = (card: CaseCard, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.ownWords
  const mustNot = [...ruleWords(card, all), words.plainMustNot]
  const name = peopleOf(card, all)
  return space([
    title(words.title),
    shortened(paragraph(caseName(card, all), 'quiet'), 2, room),
    heading(words.mustSay),
    ...bullets(mustSay(card).slice(0, maxDemands)).map((block) => shortened(block, linesOfDemand, room)),
    heading(words.mustNotSay), ...bullets(mustNot).map((block) => shortened(block, 2, room)),
    heading(words.openings), ...bullets(Object.values(words.openingLines).map((line) => line({ name }))).map((block) => shortened(block, 2, room)),
  ], continued(words.title, caseName(card, all), all, room), room, words)
}
