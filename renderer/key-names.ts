import { useEffect, useState } from 'react'
import { cardKeys, casesAtOnce, kindKeys } from '../core/event/evening-keys.ts'
import type { ActionKind } from '../core/action/types.ts'

/** What the keys type in the layout of this keyboard, by their place. Not in the types of the DOM; Chromium has it. */
type WithKeyboard = { readonly keyboard?: { readonly getLayoutMap: () => Promise<ReadonlyMap<string, string>> } }

/** What is printed on a key where nothing is known of the layout. */
const printed = (code: string): string => (code === 'Minus' ? '-' : code.replace(/^(?:Key|Digit)/u, ''))

export type KeyNames = {
  /** The sign of a key by its place (`KeyboardEvent.code`). */
  readonly signOf: (code: string) => string
  /** The key of the card of the case in a place among those that have keys. */
  readonly cardKey: (place: number) => string
  readonly kindKey: (kind: ActionKind) => string
}

/** The signs of keys as this keyboard has them: keys are known by their place, so that they are in rows on every keyboard. */
export const useKeyNames = (): KeyNames => {
  const [layout, setLayout] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const { keyboard } = navigator as WithKeyboard
    void keyboard?.getLayoutMap().then(setLayout, () => undefined)
  }, [])
  const signOf = (code: string): string => layout.get(code)?.toUpperCase() ?? printed(code)
  return {
    signOf,
    cardKey: (place) => signOf(cardKeys[place % casesAtOnce] ?? ''),
    kindKey: (kind) => signOf(Object.entries(kindKeys).find(([, of]) => of === kind)?.[0] ?? ''),
  }
}
