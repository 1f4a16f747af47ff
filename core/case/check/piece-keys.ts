import type { TargetPart } from '../assign-text.ts'
import type { SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { targetAt, targetNear, type PieceAct } from './arrange.ts'
import type { CheckState } from './check-state.ts'
import { textOfRanges } from './source-ranges.ts'

/** What can be said about pieces with one key: `contact` is an e-mail address or a telephone number. */
export const pieceWords = ['new-target', 'block', 'name', 'role', 'address', 'contact', 'not-part', 'join', 'to-before', 'to-after'] as const
export type PieceWord = (typeof pieceWords)[number]

/** The letters of the keys. The two without one have Alt and an arrow. */
export const pieceLetters = { 'new-target': 'n', 'block': 'b', 'name': 'm', 'role': 'o', 'address': 'a', 'contact': 'e', 'not-part': 'x', 'join': 'j' } as const satisfies Partial<Record<PieceWord, string>>

/** What a letter says about the pieces that are chosen. */
export const wordOfLetter = (letter: string): PieceWord | null => pieceWords.find((word) => word in pieceLetters && pieceLetters[word as keyof typeof pieceLetters] === letter) ?? null

const contactPart = (text: string): TargetPart => (text.includes('@') || !/\d{4}|\d[\d ()/.-]{6}/u.test(text) ? 'emails' : 'phones')

/** The act of a word on these places; null where it says nothing there, such as to join the first target with one before it. */
export const actOfWord = (state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[], word: PieceWord): PieceAct | null => {
  const own = targetAt(state, ranges)
  const part = (name: TargetPart): PieceAct => ({ act: 'part', part: name, target: targetNear(state, ranges) })
  switch (word) {
    case 'new-target': case 'block': case 'not-part': return { act: word }
    case 'name': case 'role': return part(word)
    case 'address': return part('postalLines')
    case 'contact': return part(contactPart(textOfRanges(lines, ranges)))
    case 'join': return own === null || own === 0 ? null : { act: 'join', target: own }
    case 'to-before': return own === null || own === 0 ? null : { act: 'to-target', target: own - 1 }
    case 'to-after': return own === null ? { act: 'to-target', target: 0 } : { act: 'to-target', target: own + 1 }
  }
}
