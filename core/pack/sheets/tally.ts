import { dayInWords } from '../../day.ts'
import { tallyColumns, tallyColumnTable, tallyRows, type TallyColumn } from '../../tally/columns.ts'
import type { CaseCard, PackPlan } from '../types.ts'
import type { SheetCell, SheetPage, SheetRoom, SheetRow, SheetText } from './blocks.ts'
import { pagesOf, roomLeft } from './blocks.ts'
import { continued, nameCell, paragraph, peopleOf, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'

const numberWidth = 0.045
const caseWidth = 0.215
/** The widths of the columns: more room where strokes are made than where a number is written. */
const columnWidths: Readonly<Record<TallyColumn, { readonly strokes: number; readonly number: number }>> = {
  'letters': { strokes: 0.195, number: 0.085 },
  'group-letters': { strokes: 0, number: 0.09 },
  'signed-by': { strokes: 0, number: 0.085 },
  'cards': { strokes: 0.1, number: 0.085 },
  'petition-names': { strokes: 0, number: 0.1 },
}
const headHeight = 30
/** Few cases have more room for strokes, so that the page is filled. */
const rowHeights = { min: 40, max: 84 } as const

const hasStrokes = (column: TallyColumn): boolean => tallyColumnTable[column].hasStrokes
const widths = [numberWidth, caseWidth, ...tallyColumns.flatMap((column) => (hasStrokes(column) ? [columnWidths[column].strokes, columnWidths[column].number] : [columnWidths[column].number]))]
const small = (text: string): SheetCell => ({ text, style: 'small' })
const boxes = tallyColumns.flatMap((column) => (hasStrokes(column) ? [small(''), small('')] : [small('')]))

const nameOf = (card: CaseCard, all: SheetWords): string =>
  [card.uaNumber ?? '', card.peopleAtRisk.length === 0 ? card.title : peopleOf(card, all)].filter((part) => part !== '').join('  ')

/** A row for each case, a column for each of what is counted, and a row for the totals. */
export const tallyPages = ({ cards, choices, groupName, madeOn }: Pick<PackPlan, 'cards' | 'choices' | 'groupName' | 'madeOn'>, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.tally
  const head = tallyColumns.flatMap((column) => (hasStrokes(column) ? [small(words.columns[column]), small(words.total)] : [small(words.columns[column])]))
  const { occasion } = choices
  const when = all.series([groupName, occasion?.name ?? '', dayInWords(occasion?.day ?? madeOn, all.locale)])
  const above: readonly SheetText[] = [
    title(words.title),
    shortened(paragraph(when, 'quiet'), 1, room),
    paragraph(words.text, 'body', 8),
    shortened(paragraph(words.countedBy, 'body', 8), 1, room),
  ]
  const height = Math.min(rowHeights.max, Math.max(rowHeights.min, Math.floor((roomLeft(above, room) - headHeight) / (cards.length + 1))))
  const rows = tallyRows(cards).map(({ number, of }): SheetRow => ({
    height, cells: [{ ...small(String(number)), isCentred: true }, nameCell(nameOf(of, all), caseWidth, room), ...boxes],
  }))
  return pagesOf([
    ...above,
    {
      kind: 'table', widths, hasGrid: true,
      rows: [
        { height: headHeight, isHead: true, cells: [small(''), small(words.case), ...head] },
        ...rows,
        { height, cells: [small(''), small(words.all), ...boxes] },
      ],
    },
  ], room, continued(words.title, when, all, room))
}
