import { dayInWords, daysBetween } from '../../../day.ts'
import type { Day } from '../../../day.ts'
import { mm, spreadColumns } from '../../page/geometry.ts'
import { fittingType, rowOf } from '../../page/measure.ts'
import type { Block, Row, Table } from '../../page/page.ts'
import { lines } from '../../page/page.ts'
import { cellOf, keyCell, spaceOf, textOf } from '../../page/parts.ts'
import type { Desk, SheetInput } from '../sheet.ts'
import { deskOf } from '../sheet.ts'
import { atSize, types } from '../../page/type.ts'
import type { CaseCard } from '../../types.ts'

/** A case's card: `number` is the case's key. */
export type CardInput = SheetInput & { readonly card: CaseCard; readonly number: number }

/** A card has two faces beside each other; in large print, a face on each page. */
export type CardDesk = Desk & { readonly side: number; readonly faceWidth: number; readonly isLarge: boolean }

export const cardSide = (isLarge: boolean): 'portrait' | 'spread' => (isLarge ? 'portrait' : 'spread')

export const cardDeskOf = (input: SheetInput): CardDesk => {
  const desk = deskOf(input, cardSide(input.isLarge))
  return { ...desk, isLarge: input.isLarge, faceWidth: input.isLarge ? desk.textWidth : spreadColumns(input.plan.choices.paper)[0] }
}

const keySize = mm(15)
const afterHead = mm(5)
const besideKey = mm(4)
const dateSteps = [types.day, atSize(types.day, 28), atSize(types.day, 23)] as const
const keyNumber = atSize(types.fact, 31)
/** For the paragraph that ends a cell, and for rounding. */
const slack = 3

export const cardHeading = atSize(types.guestBold, 14)
export const noteType = atSize(types.guest, 11.5)
export const noteBold = atSize(types.guestBold, 11.5)
const weekdayType = atSize(types.guest, 14)

/** The width beside the key, in points. */
export const besideKeyWidth = ({ faceWidth }: CardDesk): number => faceWidth - keySize - besideKey

/** The key of the case, and what is said beside it. */
export const faceHead = (beside: readonly Block[], number: number, { faceWidth }: CardDesk, at?: 'middle'): Table => {
  const widths = [keySize, faceWidth - keySize]
  const cell = cellOf(beside, { edges: { top: lines.head }, padding: { start: besideKey }, ...(at === undefined ? {} : { at }) })
  return { kind: 'table', widths, rows: [rowOf([keyCell(String(number), keyNumber), cell], widths, keySize)] }
}

const longAhead = 300
/** Without its year where it is the next such day. */
const dayOf = (deadline: Day, madeOn: Day, locale: string): string => {
  const isNear = daysBetween(madeOn, deadline) >= 0 && daysBetween(madeOn, deadline) < longAhead
  return isNear ? dayInWords(deadline, locale, { day: 'numeric', month: 'long' }) : dayInWords(deadline, locale)
}

const footColumns = ({ faceWidth }: CardDesk): readonly [number, number] => [faceWidth * 0.32, faceWidth * 0.68]

/** The deadline, large. */
const deadlineRow = ({ card, plan, words: all }: CardInput, desk: CardDesk): readonly Row[] => {
  if (card.deadline === null) return []
  const { set } = desk
  const day = dayOf(card.deadline, plan.madeOn, all.locale)
  const widths = footColumns(desk)
  const dateType = fittingType(day, widths[1], dateSteps, 1)
  const padding = { top: mm(1.5) }
  const cells = [
    cellOf([textOf(all.card.deadline, set(cardHeading)), textOf(dayInWords(card.deadline, all.locale, { weekday: 'long' }), set(weekdayType))], { edges: { top: lines.head }, padding }),
    cellOf(textOf(day, dateType, { align: 'end' }), { edges: { top: lines.head }, padding }),
  ]
  return [rowOf(cells, widths, mm(16.5))]
}

/** The head and foot of a face, and the height of the content between them, in points. */
export const frameOf = (head: Table, input: CardInput, desk: CardDesk): { readonly room: number; readonly around: (content: readonly Block[]) => readonly Block[] } => {
  const foot = deadlineRow(input, desk)
  const height = desk.room - slack - afterHead - [...head.rows, ...foot].reduce((sum, row) => sum + row.height, 0)
  const aboveFoot = foot.length === 0 ? 0 : mm(3)
  return {
    room: height - aboveFoot,
    around: (content) => [head, spaceOf(afterHead), { kind: 'table', widths: footColumns(desk), rows: [{ height, cells: [{ blocks: content, span: 2 }] }, ...foot] }],
  }
}
