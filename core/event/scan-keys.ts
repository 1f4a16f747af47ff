import { parseLetterCode } from '../pack/code.ts'
import type { EveningKey } from './evening-keys.ts'

/** A scanner types faster than this, in milliseconds between two keys; a person does not type a whole code so. */
export const scanGap = 35

/** Keys that are held back until it is known whether a scanner typed them. */
export type HeldKeys = readonly (EveningKey & { readonly at: number })[]

/** A character of a code; any other key is done at once. */
const isOfCode = ({ key }: EveningKey): boolean => /^[0-9A-Za-z-]$/u.test(key)

const isEnter = ({ code }: EveningKey): boolean => code === 'Enter' || code === 'NumpadEnter'

export type Taken = {
  readonly held: HeldKeys
  /** Keys to do now, in order. */
  readonly keys: readonly EveningKey[]
  /** The code that a scanner typed, ended by Enter. */
  readonly scanned: string | null
}

/** Takes one key; `at` is its time in milliseconds. */
export const takeKey = (held: HeldKeys, key: EveningKey, at: number): Taken => {
  const last = held.at(-1)
  const isFast = last !== undefined && at - last.at <= scanGap
  const before = isFast ? held : []
  const done = isFast ? [] : held
  if (isOfCode(key)) return { held: [...before, { ...key, at }], keys: done, scanned: null }
  const typed = before.map((one) => one.key).join('')
  if (isEnter(key) && parseLetterCode(typed).ok) return { held: [], keys: done, scanned: typed.toUpperCase() }
  return { held: [], keys: [...done, ...before, key], scanned: null }
}
