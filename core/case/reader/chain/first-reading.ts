import type { CleanLine } from '../clean-line.ts'
import type { Section } from '../sections.ts'
import { splitTargets } from '../split-targets.ts'
import type { FirstReading } from './line-features.ts'

/** What a walk from line to line made of each line: the section it is in, and whether a block of addressees begins there. */
export const firstReadingOf = (sections: readonly Section[]): ((line: CleanLine) => FirstReading) => {
  const kinds = new Map<number, string>()
  const firsts = new Set<number>()
  for (const { kind, items } of sections) {
    items.forEach(({ piece }) => kinds.set(piece.line.index, kind))
    if (kind !== 'targets' && kind !== 'copies') continue
    for (const block of splitTargets(items)) {
      const first = block.lines[0]
      if (first !== undefined) firsts.add(first.line.index)
    }
  }
  return (line) => ({ kind: kinds.get(line.index) ?? 'none', isFirst: firsts.has(line.index) })
}
