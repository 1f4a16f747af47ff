import type { CaseCard } from '../types.ts'
import type { SheetCell, SheetPage, SheetRoom, SheetRow } from './blocks.ts'
import { roomLeft } from './blocks.ts'
import { bullets, caseName, nameCell, paragraph, peopleOf, ruleWords, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'

const rowsOfCards = 2
/** Share of the page's width. */
const cardWidth = 0.5

/** Four cards to fill in and cut out, each for one of the people of the case, below the instructions. */
export const solidarityPage = (card: CaseCard, room: SheetRoom, all: SheetWords): SheetPage => {
  const words = all.solidarity
  const head = [
    title(words.title),
    shortened(paragraph(caseName(card, all), 'quiet'), 2, room),
    shortened(paragraph(words.text({ names: peopleOf(card, all) })), 5, room),
    ...bullets(ruleWords(card, all)).slice(0, 4).map((block) => shortened(block, 1, room)),
    shortened(paragraph(words.count, 'quiet', 10), 2, room),
  ]
  const height = Math.floor(roomLeft(head, room) / rowsOfCards)
  const people = card.peopleAtRisk.length > 0 ? card.peopleAtRisk.map(({ name }) => name) : [all.ownWords.someone]
  const nameAt = (place: number): SheetCell => ({ ...nameCell(words.field({ name: people[place % people.length] ?? '' }), cardWidth, room), isAtTop: true })
  const row = (place: number): SheetRow => ({
    height, cells: [0, 1].map((column) => nameAt(place * 2 + column)),
  })
  return [...head, { kind: 'table', widths: [cardWidth, cardWidth], hasGrid: true, rows: Array.from({ length: rowsOfCards }, (_, place) => row(place)) }]
}
