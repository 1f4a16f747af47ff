import type { MemberId } from '../ids.ts'
import { fold } from '../text/fold.ts'

export type NamedMember = { readonly id: MemberId; readonly name: string; readonly mayRecord: boolean }

const maxMatches = 3

/** Whether each typed word begins a word of the name, without regard to accents and letter case. */
const fits = (name: string, words: readonly string[]): boolean => {
  const parts = fold(name).split(/[\s-]+/u)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

/** Whether a name begins with what was typed; never for an empty text. */
export const nameFits = (name: string, typed: string): boolean => {
  const words = fold(typed).split(' ').filter(Boolean)
  return words.length > 0 && fits(name, words)
}

/** The first members whose name begins with what was typed, those who are here first; and how many more there are. */
export const matchNames = (members: readonly NamedMember[], typed: string, here: ReadonlySet<MemberId>): { readonly matches: readonly NamedMember[]; readonly more: number } => {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return { matches: [], more: 0 }
  const all = members.filter(({ name }) => fits(name, words))
  const sorted = [...all.filter(({ id }) => here.has(id)), ...all.filter(({ id }) => !here.has(id))]
  return { matches: sorted.slice(0, maxMatches), more: Math.max(0, sorted.length - maxMatches) }
}

/** A name for a screen that others see: the first name, and the first letter of the last one; it is empty where there is one name only. */
export const shortParts = (name: string): { readonly first: string; readonly letter: string } => {
  const [first = '', ...others] = name.trim().split(/\s+/u)
  return { first, letter: [...(others.at(-1) ?? '')][0] ?? '' }
}
