import { dayInWords } from '../../day.ts'
import { entryRows } from '../../action/entry-rows.ts'
import type { PackPlan } from '../types.ts'
import type { SheetPage, SheetRoom, SheetRow } from './blocks.ts'
import { pagesOf } from './blocks.ts'
import { nameCell, paragraph, peopleOf, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

const widths = [0.08, 0.32, 0.13, 0.35, 0.12] as const
const rowHeight = 34
const spareRows = 3

/** A row to count on for each case and kind, in the order and with the keys of the entry screen. */
export const tallyPages = ({ cards, choices, groupName, madeOn }: Pick<PackPlan, 'cards' | 'choices' | 'groupName' | 'madeOn'>, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.tally
  const nameOf = (caseId: string): string => {
    const card = cards.find((each) => each.caseId === caseId)
    return card === undefined ? '' : [card.uaNumber ?? '', card.peopleAtRisk.length === 0 ? card.title : peopleOf(card, all)].filter((part) => part !== '').join('  ')
  }
  const rows: readonly SheetRow[] = entryRows(cards.map(({ caseId }) => caseId)).map(({ caseId, kind, key }) => ({
    height: rowHeight,
    cells: [
      { text: key ?? '', style: 'strong', isCentred: true },
      nameCell(kind === 'letter' ? nameOf(caseId) : '', widths[1], room),
      { text: words.kinds[kind], style: 'small' },
      { text: '', style: 'small' }, { text: '', style: 'small' },
    ],
  }))
  const spare: readonly SheetRow[] = Array.from({ length: spareRows }, () => ({ height: rowHeight, cells: widths.map((_, column) => ({ text: column === 2 ? words.other : '', style: 'small' as const })) }))
  const { occasion } = choices
  const when = all.series([groupName, occasion?.name ?? '', dayInWords(occasion?.day ?? madeOn, all.locale)])
  return pagesOf([
    title(words.title),
    shortened(paragraph(when, 'quiet'), 1, room),
    paragraph(words.text, 'body', 8),
    {
      kind: 'table', widths, hasGrid: true,
      rows: [{ height: 20, isHead: true, cells: linesOf(words.head).map((text) => ({ text, style: 'small' as const })) }, ...rows, ...spare],
    },
  ], room)
}
