import { Check } from '@phosphor-icons/react'
import { memo } from 'react'
import { Icon } from './icon.tsx'
import { cellKeyOf, selectColumn } from './table-collection.ts'
import type { TableColumn } from './table-types.ts'
import './choice.css'

type RowProps<Item> = {
  readonly item: Item
  readonly rowKey: string
  /** Its place in the list. */
  readonly index: number
  readonly columns: readonly TableColumn<Item>[]
  readonly gridId: string
  /** Marks rows and cells as those of their table, for React Aria. */
  readonly collectionId: string
  /** Null where rows cannot be selected. */
  readonly isSelected: boolean | null
  readonly isCurrent: boolean
  /** Whether a press on it opens it. */
  readonly opens: boolean
  /** The row that the Tab key leads to. */
  readonly isTabStop: boolean
  /** The column of the cell that the Tab key leads to; null where it is none of this row. */
  readonly tabColumn: string | null
  /** Whether each value has its label beside it. */
  readonly hasLabels: boolean
  readonly selectLabel: string
}

const headRows = 1
/** A checkbox without a listener would be read-only for React. */
const heardByTable = (): void => undefined

/** The id of the cell that names a row. */
const nameId = (gridId: string, index: number): string => `${gridId}-${index}`

const PlainRow = <Item,>({ item, rowKey, index, columns, gridId, collectionId, isSelected, isCurrent, opens, isTabStop, tabColumn, hasLabels, selectLabel }: RowProps<Item>) => {
  const name = nameId(gridId, index)
  const start = isSelected === null ? 1 : 2
  const stopAt = (column: string) => (tabColumn === column ? { 'tabIndex': 0, 'data-key': cellKeyOf(rowKey, column), 'data-collection': collectionId } : {})
  return (
    <div
      role="row" className="table__row" aria-rowindex={index + 1 + headRows} aria-labelledby={name} aria-selected={isSelected ?? undefined} aria-current={isCurrent || undefined} tabIndex={isTabStop ? 0 : -1}
      data-key={rowKey} data-collection={collectionId} data-current={isCurrent || undefined} data-opens={opens || undefined} data-selected={isSelected || undefined}
    >
      {isSelected !== null && (
        <div role="gridcell" className="table__cell table__cell--select" aria-colindex={1} {...stopAt(selectColumn)}>
          <label className="choice__button">
            <input type="checkbox" className="choice__input" id={`${name}-select`} aria-label={selectLabel} aria-labelledby={`${name}-select ${name}`} checked={isSelected} onChange={heardByTable} />
            <span className="choice__box">{isSelected && <Icon shape={Check} size={14} weight="bold" />}</span>
          </label>
        </div>
      )}
      {columns.map(({ id, label, align, cell }, place) => (
        <div
          key={id} role={place === 0 ? 'rowheader' : 'gridcell'} className="table__cell" aria-colindex={start + place} data-label={hasLabels ? label : undefined} data-align={align}
          {...(place === 0 ? { id: name } : {})} {...stopAt(id)}
        >
          {cell(item)}
        </div>
      ))}
    </div>
  )
}

/** One row of a table. Made of plain elements: the table hears what happens in them (`use-row-events.ts`). Drawn again only if one of its values is another. */
export const TableRow = memo(PlainRow) as typeof PlainRow

/** The heading of a group of rows, over all columns. */
export const TableGroupRow = ({ label, index, columnCount, gridId, canSelect }: {
  readonly label: string
  readonly index: number
  readonly columnCount: number
  readonly gridId: string
  readonly canSelect: boolean
}) => (
  <div role="row" className="table__group" aria-rowindex={index + 1 + headRows} aria-labelledby={nameId(gridId, index)} aria-disabled="true" aria-selected={canSelect ? false : undefined}>
    <div role="rowheader" id={nameId(gridId, index)} className="table__cell" aria-colindex={1} aria-colspan={columnCount}>{label}</div>
  </div>
)
