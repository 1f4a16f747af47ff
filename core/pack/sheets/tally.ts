import { entryRows } from '../../action/entry-rows.ts'
import { dayInWords } from '../../day.ts'
import type { PackPlan } from '../types.ts'
import type { SheetPage, SheetRoom, SheetRow } from './blocks.ts'
import { pagesOf } from './blocks.ts'
import { paragraph, peopleOf, shortened, title } from './parts.ts'
import { sheetWords } from './words.ts'

const words = sheetWords.tally
const widths = [0.08, 0.32, 0.13, 0.35, 0.12] as const
const rowHeight = 34
const spareRows = 3
const longestName = 44

/** Strokes for each case and kind, in the rows and with the keys of the entry screen. */
export const tallyPages = ({ cards, choices, groupName, madeOn }: Pick<PackPlan, 'cards' | 'choices' | 'groupName' | 'madeOn'>, room: SheetRoom): readonly SheetPage[] => {
  const nameOf = (caseId: string): string => {
    const card = cards.find((each) => each.caseId === caseId)
    return card === undefined ? '' : [card.uaNumber ?? '', peopleOf(card, card.title)].filter((part) => part !== '').join('  ').slice(0, longestName)
  }
  const rows: readonly SheetRow[] = entryRows(cards.map(({ caseId }) => caseId)).map(({ caseId, kind, key }) => ({
    height: rowHeight,
    cells: [
      { text: key ?? '', style: 'strong', isCentred: true },
      { text: kind === 'letter' ? nameOf(caseId) : '', style: 'small' },
      { text: kind === 'letter' ? words.letter : words.card, style: 'small' },
      { text: '', style: 'small' }, { text: '', style: 'small' },
    ],
  }))
  const spare: readonly SheetRow[] = Array.from({ length: spareRows }, () => ({ height: rowHeight, cells: widths.map((_, column) => ({ text: column === 2 ? words.other : '', style: 'small' as const })) }))
  const { occasion } = choices
  const when = [groupName, occasion?.name ?? '', dayInWords(occasion?.day ?? madeOn)].filter((part) => part !== '').join(', ')
  return pagesOf([
    title(words.title),
    shortened(paragraph(when, 'quiet'), 1, room),
    paragraph(words.text, 'body', 8),
    {
      kind: 'table', widths, hasGrid: true,
      rows: [{ height: 20, isHead: true, cells: words.head.map((text) => ({ text, style: 'small' as const })) }, ...rows, ...spare],
    },
  ], room)
}
