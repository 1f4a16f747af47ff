import { ArrowDown, ArrowUp, ArrowsDownUp } from '@phosphor-icons/react'
import { useText } from '../text.ts'
import { IconButton } from './button.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import type { Sort, TableColumn } from './table-types.ts'

/** How a table is sorted, where its column headers have no room. */
export const TableSort = <Item,>({ columns, sort, onSort }: { readonly columns: readonly TableColumn<Item>[]; readonly sort: Sort; readonly onSort: (sort: Sort) => void }) => {
  const { ui } = useText()
  const { column, direction } = sort
  const label = columns.find(({ id }) => id === column)?.label ?? ui.choose
  const isAscending = direction === 'ascending'
  return (
    <div className="table-sort">
      <ChoiceMenu
        label={ui.sortedBy} shown={label} icon={ArrowsDownUp} value={column} choices={columns.filter(({ canSort }) => canSort).map(({ id, label: words }) => ({ value: id, label: words }))}
        onChange={(next) => onSort({ column: next, direction: 'ascending' })}
      />
      <IconButton icon={isAscending ? ArrowUp : ArrowDown} label={ui.turnOrder({ order: direction })} onPress={() => onSort({ column, direction: isAscending ? 'descending' : 'ascending' })} />
    </div>
  )
}
