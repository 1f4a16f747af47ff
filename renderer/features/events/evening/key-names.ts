import { cardKeys, casesAtOnce, kindKeys } from '../../../../core/event/evening-keys.ts'
import type { ActionKind } from '../../../../core/action/types.ts'

/** What is printed on the key of a letter where the layout of the keyboard is the American one. */
const printed = (code: string): string => code.replace(/^Key|^Digit/u, '')

/** The key of the card of the case in a place among those that have keys. */
export const cardKeyOf = (place: number): string => printed(cardKeys[place % casesAtOnce] ?? '')

export const kindKeyOf = (kind: ActionKind): string => printed(Object.entries(kindKeys).find(([, of]) => of === kind)?.[0] ?? '')
