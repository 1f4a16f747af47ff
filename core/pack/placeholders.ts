import { fold } from '../text/fold.ts'

/** What a group's own letter template can ask for, in the words that stand between its braces. */
const wordsOf = {
  memberName: 'member name',
  memberAddress: 'member address',
  groupName: 'group name',
  groupAddress: 'group address',
  date: 'date',
  targetName: 'target name',
  targetAddress: 'target address',
  salutation: 'salutation',
  letter: 'letter',
  handwriting: 'handwriting',
  closing: 'closing',
  signature: 'signature',
  code: 'code',
} as const

export type Placeholder = keyof typeof wordsOf

export const placeholders: readonly Placeholder[] = [
  'memberName', 'memberAddress', 'groupName', 'groupAddress', 'date', 'targetName', 'targetAddress',
  'salutation', 'letter', 'handwriting', 'closing', 'signature', 'code',
]

/** The words a person writes between the braces for it. */
export const placeholderWords = (placeholder: Placeholder): string => wordsOf[placeholder]

// Word and phones put in no-break spaces, long dashes and marks of direction unasked.
const joints = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff_\p{Pd}]+/gu

const foldedWords = (words: string): string => fold(words).replace(joints, '')

const byFolded: ReadonlyMap<string, Placeholder> = new Map(placeholders.map((placeholder) => [foldedWords(wordsOf[placeholder]), placeholder]))

/** Which placeholder the words between two braces name; letter case, spaces, hyphens and underscores do not matter. */
export const parsePlaceholder = (words: string): Placeholder | null => byFolded.get(foldedWords(words)) ?? null

/** How many letters to put in, take out, change or swap with a neighbour to get from one word to the other. */
const editDistance = (from: string, to: string): number => {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const swapped = isSwap && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    beforeLast = last
    last = next
  }
  return last[to.length] ?? 0
}

const longestWords = 30
/** One mistake for every so many letters of the placeholder is still taken for it. */
const lettersForMistake = 3

/** The placeholder most likely meant by unknown words; null where none is near. */
export const nearestPlaceholder = (words: string): Placeholder | null => {
  const folded = foldedWords(words)
  if (folded === '' || folded.length > longestWords) return null
  const near = [...byFolded].map(([known, placeholder]) => ({ placeholder, distance: editDistance(folded, known), known }))
    .filter(({ distance, known }) => distance <= Math.floor(known.length / lettersForMistake))
    .sort((one, other) => one.distance - other.distance)
  return near[0]?.placeholder ?? null
}
