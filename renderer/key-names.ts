import { useCallback, useEffect, useMemo, useState } from 'react'
import { cardKeys, kindKeys } from '../core/event/evening-keys.ts'
import { caseKeys, usualSign, type CaseKeys } from '../core/event/key-signs.ts'
import type { ActionKind } from '../core/action/types.ts'

/** What the keys type in the layout of this keyboard, by their place. Not in the types of the DOM; Chromium has it. */
type WithKeyboard = { readonly keyboard?: { readonly getLayoutMap: () => Promise<ReadonlyMap<string, string>> } }

export type KeyNames = {
  /** The sign of a key by its place (`KeyboardEvent.code`). */
  readonly signOf: (code: string) => string
  /** The keys of the case in a place of the event. */
  readonly keysOf: (place: number) => CaseKeys
  /** The signs of the keys that count cards, in their order. */
  readonly cardKeys: readonly string[]
  readonly kindKey: (kind: ActionKind) => string
}

const noLayout: ReadonlyMap<string, string> = new Map()

/** The signs of keys as this keyboard has them: keys are known by their place, so that they are in rows on every keyboard. */
export const useKeyNames = (): KeyNames => {
  const [layout, setLayout] = useState(noLayout)
  useEffect(() => {
    const { keyboard } = navigator as WithKeyboard
    void keyboard?.getLayoutMap().then(setLayout, () => undefined)
  }, [])
  const signOf = useCallback((code: string): string => layout.get(code)?.toUpperCase() ?? usualSign(code), [layout])
  return useMemo(() => ({
    signOf,
    keysOf: (place) => caseKeys(place, signOf),
    cardKeys: cardKeys.map(signOf),
    kindKey: (kind) => signOf(Object.entries(kindKeys).find(([, of]) => of === kind)?.[0] ?? ''),
  }), [signOf])
}
