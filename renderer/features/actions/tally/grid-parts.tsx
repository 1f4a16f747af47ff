import type { ReactNode } from 'react'
import type { TallyColumn } from '../../../../core/tally/columns.ts'
import { useText } from '../../../text.ts'

/** A row of the grid: its number, which the rows of sums lack, its heading, and its cells. */
export const GridRow = ({ number = '', heading, isSum = false, isPart = false, children }: { readonly number?: string; readonly heading: ReactNode; readonly isSum?: boolean; /** Of a target, below its case. */ readonly isPart?: boolean; readonly children: ReactNode }) => (
  <div role="row" className="tally__row" data-sum={isSum} data-part={isPart}>
    <div role="gridcell" className="tally__number">{number}</div>
    <div role="rowheader" className="tally__case">{heading}</div>
    {children}
  </div>
)

/** A cell of a row. Where the grid is too wide for the window, the name of the column is written before it. */
export const GridCell = ({ column, id, children }: { readonly column: TallyColumn; readonly id?: string; readonly children: ReactNode }) => {
  const { sheets } = useText()
  return (
    <div role="gridcell" className="tally__cell" {...(id === undefined ? {} : { id })}>
      <span className="tally__label" aria-hidden="true">{sheets.tally.columns[column]}</span>
      {children}
    </div>
  )
}
