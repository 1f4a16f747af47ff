const rowClass = 'table__row'

/** Puts the focus into the row beside the one that has it, which moves to another part of the table: to the next decision, where one is needed. */
export const focusBeside = (): void => {
  const row = document.activeElement?.closest(`.${rowClass}`)
  const beside = [row?.nextElementSibling, row?.previousElementSibling].find((one) => one?.classList.contains(rowClass))
  const target = beside?.querySelector<HTMLElement>('button') ?? (beside instanceof HTMLElement ? beside : null)
  target?.focus({ preventScroll: true })
}
