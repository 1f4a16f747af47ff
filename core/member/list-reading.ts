import { columnOfHeading } from './headings.ts'
import { memberColumns, type ListReading, type MemberColumn, type MemberList } from './import-types.ts'
import { orderShown } from './list-day.ts'

/** What a person chose for a list; null is "as guessed". */
export type ReadingChoice = { readonly columns: ListReading['columns'] | null; readonly dayOrder: ListReading['dayOrder'] }

/** The columns of an earlier list, by heading. */
export type RememberedColumns = readonly { readonly heading: string; readonly column: MemberColumn | null }[]

const nameColumns: ReadonlySet<MemberColumn | null> = new Set(['name', 'given-name', 'family-name'] as const)

/** Whether a list read so says who its people are. */
export const saysNames = ({ columns }: Pick<ListReading, 'columns'>): boolean => columns.some((column) => nameColumns.has(column))

const isSameList = (headings: readonly string[], remembered: RememberedColumns): boolean =>
  headings.length === remembered.length && headings.every((heading, at) => remembered[at]?.heading === heading)

/** The columns of the newest earlier list with just these headings; null where there is none. */
export const columnsRemembered = (headings: readonly string[], earlier: readonly RememberedColumns[]): ListReading['columns'] | null => {
  const same = earlier.find((columns) => isSameList(headings, columns))
  return same ? same.map(({ column }) => (column !== null && memberColumns.includes(column) ? column : null)) : null
}

/** The cells of all columns that are used as the day on which a member joined. */
export const dayCells = ({ rows }: MemberList, columns: ListReading['columns']): readonly { readonly row: number; readonly text: string }[] =>
  rows.flatMap(({ line, cells }) => columns.flatMap((column, at) => (column === 'joined' && (cells[at] ?? '').trim() !== '' ? [{ row: line, text: (cells[at] ?? '').trim() }] : [])))

/**
 * How a list is read: by what was chosen, else as an earlier list with the same headings, else by its headings. The order of
 * its days is the one that all of them show, where they show one: a choice is for days that can be read both ways.
 */
export const readingOf = (list: MemberList, choice: ReadingChoice = { columns: null, dayOrder: null }, earlier: readonly RememberedColumns[] = []): ListReading => {
  const chosen = choice.columns?.length === list.headings.length ? choice.columns : null
  const columns = chosen ?? columnsRemembered(list.headings, earlier) ?? list.headings.map(columnOfHeading)
  return { columns, dayOrder: orderShown(dayCells(list, columns).map(({ text }) => text)) ?? choice.dayOrder }
}
