import { findLabel } from '../find-label.ts'
import { copyPhrases, holdsPhrase } from '../lexicon.ts'
import { wholeLine } from '../piece.ts'
import type { TextLine } from './line-features.ts'

/** The lines, by their place in the source, that are under `Copies to` or a like label. */
export const copyLinesOf = (lines: readonly TextLine[]): ReadonlySet<number> => {
  const copies = new Set<number>()
  let isUnder = false
  for (const { line } of lines) {
    const label = findLabel(wholeLine(line))?.kind
    if (label === 'copies') isUnder = true
    else if (label === 'targets' || label === 'letter' || label === 'background' || label === 'demands' || label === 'action') isUnder = false
    else if (label === undefined && holdsPhrase(line.folded.slice(0, 300), copyPhrases)) isUnder = true
    if (isUnder) copies.add(line.index)
  }
  return copies
}
