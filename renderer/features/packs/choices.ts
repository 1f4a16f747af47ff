import type { PackChoices } from '../../../core/pack/types.ts'

/** What every part of the form gets: the choices, and a way to change some of them. */
export type ChoicesProps = { readonly choices: PackChoices; readonly set: (change: Partial<PackChoices>) => void }

/** The list with the item in it or not. */
export const toggled = <Item,>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] =>
  isIn ? [...items.filter((one) => one !== item), item] : items.filter((one) => one !== item)
