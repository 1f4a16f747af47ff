import { dayInWords } from '../../day.ts'
import type { SheetPurpose } from '../../member/sheet-purposes.ts'
import { mm } from '../page/geometry.ts'
import { rowOf, shortened } from '../page/measure.ts'
import type { Block, Cell, Run, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, runsText, textOf } from '../page/parts.ts'
import type { Type } from '../page/type.ts'
import { types } from '../page/type.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { sheetHead } from './sheet.ts'
import type { SheetWords } from './sheet-words.ts'

/** The line at the top of each page: what it is, and of which evening. */
export const signInHead = ({ plan, words }: SheetInput, desk: Desk): Block => {
  const { occasion } = plan.choices
  const when = words.series([occasion?.name ?? plan.groupName, dayInWords(occasion?.day ?? plan.madeOn, words.locale)])
  return sheetHead(words.signIn.title, shortened(when, types.body, desk.textWidth - mm(45), 1), desk)
}

/** A welcome, and that nobody has to leave a name. */
export const welcome = (how: string, words: SheetWords['signIn'], { set }: Desk): readonly Block[] => [
  textOf(words.heading, set(types.title), { after: 4 }),
  runsText([{ text: `${words.free} `, type: set(types.guestBold) }, { text: how, type: set(types.guest) }], { after: 7 }),
]

const countWidths = [mm(45), mm(64), mm(6), mm(25), mm(34)]
const allEdges = { top: lines.row, end: lines.row, bottom: lines.row, start: lines.row } as const

/** Boxes for strokes: people who leave no name are counted too. They are for the helper at the door, so they are never large. */
export const doorCount = (without: string, words: SheetWords['signIn']): Table => {
  const label = (text: string): Cell => cellOf(textOf(text, types.body), { at: 'middle', padding: { end: 5 } })
  const box: Cell = { blocks: [], edges: allEdges }
  return { kind: 'table', widths: countWidths, rows: [rowOf([label(without), box, { blocks: [] }, label(words.newHere), box], countWidths, mm(9.3))] }
}

/** What a person agrees to, its first words in bold. */
export const purposeRuns = (purpose: SheetPurpose, words: SheetWords['signIn'], plain: Type, bold: Type): readonly Run[] => {
  const { start, whole } = words.purposes[purpose]
  return whole.startsWith(start) ? [{ text: start, type: bold }, { text: whole.slice(start.length), type: plain }] : [{ text: whole, type: plain }]
}

/** What the group does with what is written here, and whom to ask. */
export const privacyRuns = ({ plan, words: { signIn: words, series } }: SheetInput, plain: Type, lead: readonly Run[]): readonly Run[] => {
  const text = words.privacy({ group: plan.groupName === '' ? words.theGroup : plan.groupName })
  return [...lead, { text: plan.groupAddress.length === 0 ? text : `${text} ${words.ask({ contact: series(plan.groupAddress) })}`, type: plain }]
}
