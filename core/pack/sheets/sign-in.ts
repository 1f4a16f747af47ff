import { dayInWords } from '../../day.ts'
import type { PackPlan } from '../types.ts'
import type { SheetBlock, SheetCell, SheetPage, SheetRoom, SheetTable } from './blocks.ts'
import { blockHeight, pagesOf, roomLeft } from './blocks.ts'
import { continued, nameCell, paragraph, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

const widths = [0.28, 0.16, 0.26, 0.12, 0.09, 0.09] as const
const rowHeight = 25
/** Two lines of small type: the purposes are named in words. */
const headHeight = 28
const countHeight = 24
const box = '☐'

const cells = (name: string, room: SheetRoom): readonly SheetCell[] => widths.map((share, column): SheetCell => {
  if (column === 0) return nameCell(name, share, room)
  return column < 3 ? { text: '', style: 'small' } : { text: box, style: 'body', isCentred: true }
})

/** Adds lines where the page has room: more people than expected may come. */
const filled = (table: SheetTable, height: number, room: SheetRoom): SheetTable =>
  ({ ...table, rows: [...table.rows, ...Array.from({ length: Math.floor(height / rowHeight) }, () => ({ height: rowHeight, cells: cells('', room) }))] })

/** A line for each person, boxes for what they agree to, a count of people without a name, and the privacy note to take home. */
export const signInPages = ({ signIn, choices, groupName, madeOn }: Pick<PackPlan, 'signIn' | 'choices' | 'groupName' | 'madeOn'>, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.signIn
  const { occasion, signInLines } = choices
  const when = all.series([occasion?.name ?? '', dayInWords(occasion?.day ?? madeOn, all.locale)])
  const names = [...signIn, ...Array.from({ length: signInLines }, () => '')]
  const count = (text: string) => ({ height: countHeight, cells: [{ text, style: 'small' as const }, { text: '', style: 'small' as const }] })
  const foot: readonly SheetBlock[] = [
    { kind: 'text', text: ' ', style: 'small' },
    { kind: 'table', widths: [0.45, 0.55], hasGrid: true, rows: [count(words.without), count(words.newHere), count(words.total)] },
    { kind: 'cut', height: 26 },
    paragraph(words.cut, 'small', 2),
    shortened(paragraph(words.privacy({ group: groupName === '' ? words.theGroup : groupName }), 'small'), 5, room),
  ]
  const head: readonly SheetBlock[] = [
    title(words.title),
    shortened(paragraph(when, 'quiet'), 1, room),
    paragraph(words.agreed, 'body', 2),
    paragraph(words.purposes, 'small', 6),
    {
      kind: 'table', widths, hasGrid: true,
      rows: [
        { height: headHeight, isHead: true, cells: linesOf(words.head).map((text, column) => ({ text, style: 'small' as const, ...(column > 2 ? { isCentred: true } : {}) })) },
        ...names.map((name) => ({ height: rowHeight, cells: cells(name, room) })),
      ],
    },
  ]
  const again = continued(words.title, when, all, room)
  const pages = pagesOf(head, room, again)
  const footHeight = foot.reduce((sum, block) => sum + blockHeight(block, room), 0)
  const last = pages.at(-1) ?? []
  const left = roomLeft(last, room) - footHeight
  // The count and the note stay together: on the last page, or on a page of their own.
  return left >= 0 ? [...pages.slice(0, -1), [...last.map((block) => (block.kind === 'table' ? filled(block, left, room) : block)), ...foot]] : [...pages, [...again, ...foot]]
}
