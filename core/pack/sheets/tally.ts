import { dayInWords } from '../../day.ts'
import type { PackPlan } from '../types.ts'
import type { SheetPage, SheetRoom, SheetRow } from './blocks.ts'
import { pagesOf } from './blocks.ts'
import { continued, nameCell, paragraph, peopleOf, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'
import { tallyKinds } from './tally-kinds.ts'

const widths = [0.38, 0.13, 0.37, 0.12] as const
const kindColumn = 1
const rowHeight = 34
const spareRows = 3

/** A row to count on for each case and kind, in the order of the cases. */
export const tallyPages = ({ cards, choices, groupName, madeOn }: Pick<PackPlan, 'cards' | 'choices' | 'groupName' | 'madeOn'>, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.tally
  const nameOf = (caseId: string): string => {
    const card = cards.find((each) => each.caseId === caseId)
    return card === undefined ? '' : [card.uaNumber ?? '', card.peopleAtRisk.length === 0 ? card.title : peopleOf(card, all)].filter((part) => part !== '').join('  ')
  }
  const rows: readonly SheetRow[] = cards.flatMap(({ caseId }) => tallyKinds.map((kind) => ({ caseId, kind }))).map(({ caseId, kind }) => ({
    height: rowHeight,
    cells: [
      nameCell(kind === 'letter' ? nameOf(caseId) : '', widths[0], room),
      { text: words.kinds[kind], style: 'small' },
      { text: '', style: 'small' }, { text: '', style: 'small' },
    ],
  }))
  const spare: readonly SheetRow[] = Array.from({ length: spareRows }, () => ({ height: rowHeight, cells: widths.map((_, column) => ({ text: column === kindColumn ? words.other : '', style: 'small' as const })) }))
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
  ], room, continued(words.title, when, all, room))
}
