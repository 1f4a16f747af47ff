import type { RunWord } from './run-words.ts'
import { kindOf } from './word-labels.ts'
import type { PartKind, WordLabel } from './word-labels.ts'

/** A word of a run of lines, with its label. */
export type LabelledWord = RunWord & { readonly label: WordLabel }

/** Corrects labels of words. What else is known of a word stays. */
export type Repair = <Word extends LabelledWord>(words: readonly Word[]) => readonly Word[]

/** Whether a word is of a part; false where there is no word. */
export const isKind = (word: LabelledWord | undefined, kind: PartKind): boolean => word !== undefined && kindOf(word.label) === kind

/** Whether nothing but spaces is between two words of a line. */
export const follows = (before: LabelledWord | undefined, word: LabelledWord): boolean =>
  before !== undefined && before.piece.line === word.piece.line && /^\s*$/u.test(before.piece.line.text.slice(before.piece.to, word.piece.from))
