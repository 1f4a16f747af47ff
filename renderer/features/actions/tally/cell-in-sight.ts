/**
 * Brings a cell of the grid to where it is seen whole. `nearest` alone takes a cell for visible that is under the head or the
 * totals, which stay in their places while the rows scroll.
 */
export const cellInSight = (cell: HTMLElement): void => {
  cell.scrollIntoView({ block: 'nearest' })
  const grid = cell.closest('.tally')
  if (!grid || cell.closest('.tally__rows') === null) return
  const { top, bottom } = cell.getBoundingClientRect()
  const head = grid.querySelector('.tally__head')?.getBoundingClientRect()
  const foot = grid.querySelector('.tally__foot')?.getBoundingClientRect()
  if (foot && bottom > foot.top) cell.scrollIntoView({ block: 'end' })
  else if (head && top < head.bottom) cell.scrollIntoView({ block: 'start' })
}
