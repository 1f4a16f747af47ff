import type { PackChoices } from '../../../core/pack/types.ts'

/** The props of every part of the form: the choices, and a function to change some of them. */
export type ChoicesProps = { readonly choices: PackChoices; readonly set: (change: Partial<PackChoices>) => void }

/** The list with or without the item. */
export const toggled = <Item,>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] =>
  isIn ? [...items.filter((one) => one !== item), item] : items.filter((one) => one !== item)
