import { fold } from '../text/fold.ts'

/** The placeholders of a group's own letter template, with the words between their braces. */
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

/** Every placeholder, in the order in which Settings lists them. */
export const placeholders: readonly Placeholder[] = [
  'memberName', 'memberAddress', 'groupName', 'groupAddress', 'date', 'targetName', 'targetAddress',
  'salutation', 'letter', 'handwriting', 'closing', 'signature', 'code',
]

/** The words that a person writes between the braces. */
export const placeholderWords = (placeholder: Placeholder): string => wordsOf[placeholder]

// Word and phones insert no-break spaces, long dashes and direction marks by themselves.
const joints = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff_\p{Pd}]+/gu

const foldedWords = (words: string): string => fold(words).replace(joints, '')

const byFolded: ReadonlyMap<string, Placeholder> = new Map(placeholders.map((placeholder) => [foldedWords(wordsOf[placeholder]), placeholder]))

/** The placeholder that the words between two braces name; letter case, spaces, hyphens and underscores do not matter. */
export const parsePlaceholder = (words: string): Placeholder | null => byFolded.get(foldedWords(words)) ?? null

/** How many letters to insert, remove, change or swap with a neighbour to get from one word to the other. */
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

const maxWordsLength = 30
/** One mistake is tolerated for each this many letters of the placeholder. */
const lettersPerMistake = 3

/** The placeholder that unknown words most likely mean; null where none is similar. */
export const nearestPlaceholder = (words: string): Placeholder | null => {
  const folded = foldedWords(words)
  if (folded === '' || folded.length > maxWordsLength) return null
  const near = [...byFolded].map(([known, placeholder]) => ({ placeholder, distance: editDistance(folded, known), known }))
    .filter(({ distance, known }) => distance <= Math.floor(known.length / lettersPerMistake))
    .sort((one, other) => one.distance - other.distance)
  return near[0]?.placeholder ?? null
}
