import type { Day } from '../day.ts'
import type { JoinAddress } from './address-parts.ts'
import type { DayOrder, ListReading, MemberColumn, MemberList } from './import-types.ts'
import { bothDays, isAmbiguousDay, orderShown } from './list-day.ts'
import { dayCells } from './list-reading.ts'
import { addressLinesOf } from './make-member.ts'
import { answerIn, draftOfRow } from './row-draft.ts'
import { consentPurposes, type ConsentPurpose } from './types.ts'

/** How many cells of a column give each answer. */
type AnswerCounts = { readonly yes: number; readonly no: number; readonly empty: number; readonly other: number }

type MatchedColumn = {
  readonly heading: string
  readonly column: MemberColumn | null
  /** The first filled cell, with its row; null where every cell is empty. */
  readonly sample: { readonly row: number; readonly text: string } | null
  /** Of a column with answers about consent. */
  readonly answers: AnswerCounts | null
}

/** A day of the list that can be read both ways. */
type UnsureDay = { readonly row: number; readonly text: string } & Readonly<Record<DayOrder, Day>>

/** A person's name and address as they would be printed on a label. */
type PrintedAddress = { readonly row: number; readonly name: string; readonly lines: readonly string[] }

/** What a list holds and how it would be read, before anything of it is compared with the members. */
export type ColumnMatch = {
  readonly rowCount: number
  readonly columns: readonly MatchedColumn[]
  /** Days that can be read both ways, the first few; empty where the list itself shows the order. */
  readonly unsureDays: readonly UnsureDay[]
  readonly dayOrder: DayOrder | null
  readonly addresses: readonly PrintedAddress[]
  /** Rows with damaged quotes, the first few, and how many there are. */
  readonly damaged: readonly { readonly row: number; readonly text: string }[]
  readonly damagedCount: number
}

const daysShown = 3
const addressesShown = 50
const damagedShown = 3
const cellLength = 200
/** A longer text is no row that anybody would type right. */
export const maxCorrectedLength = 2_000

const isPurpose = (column: MemberColumn | null): column is ConsentPurpose => consentPurposes.some((purpose) => purpose === column)

const answersIn = (cells: readonly string[]): AnswerCounts => {
  const count = (wanted: (cell: string) => boolean): number => cells.filter(wanted).length
  const [yes, no, empty] = [count((cell) => answerIn(cell) === 'yes'), count((cell) => answerIn(cell) === 'no'), count((cell) => cell.trim() === '')]
  return { yes, no, empty, other: cells.length - yes - no - empty }
}

const unsureDays = (list: MemberList, { columns }: ListReading): readonly UnsureDay[] => {
  const cells = dayCells(list, columns)
  if (orderShown(cells.map(({ text }) => text)) !== null) return []
  return cells.flatMap(({ row, text }) => {
    const both = bothDays(text)
    const [dayFirst, monthFirst] = [both?.['day-first'], both?.['month-first']]
    return isAmbiguousDay(text) && dayFirst && monthFirst ? [{ row, text, 'day-first': dayFirst, 'month-first': monthFirst }] : []
  }).slice(0, daysShown)
}

const addressesIn = (list: MemberList, reading: ListReading, joinAddress: JoinAddress): readonly PrintedAddress[] =>
  list.rows.filter(({ damaged }) => damaged === null).slice(0, addressesShown).flatMap(({ line: row, cells }) => {
    const { name, address } = draftOfRow(reading, cells, joinAddress)
    return name === '' && address === '' ? [] : [{ row, name, lines: addressLinesOf(address) }]
  })

/** What a list holds when it is read so. Only the first rows are made into addresses. */
export const matchColumns = (list: MemberList, reading: ListReading, joinAddress: JoinAddress): ColumnMatch => {
  const whole = list.rows.filter(({ damaged }) => damaged === null)
  const damaged = list.rows.flatMap(({ line: row, damaged: text }) => (text === null ? [] : [{ row, text: text.slice(0, maxCorrectedLength) }]))
  const columns = list.headings.map((heading, at): MatchedColumn => {
    const column = reading.columns[at] ?? null
    const first = whole.find(({ cells }) => (cells[at] ?? '').trim() !== '')
    return {
      heading, column, sample: first ? { row: first.line, text: (first.cells[at] ?? '').trim().slice(0, cellLength) } : null,
      answers: isPurpose(column) ? answersIn(whole.map(({ cells }) => cells[at] ?? '')) : null,
    }
  })
  return {
    rowCount: list.rows.length, columns, unsureDays: unsureDays(list, reading), dayOrder: reading.dayOrder,
    addresses: addressesIn(list, reading, joinAddress), damaged: damaged.slice(0, damagedShown), damagedCount: damaged.length,
  }
}
