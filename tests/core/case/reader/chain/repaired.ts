import { expect } from 'vitest'
import type { Repair } from '../../../../../core/case/reader/chain/labelled-words.ts'
import { runWordsOf } from '../../../../../core/case/reader/chain/run-words.ts'
import type { WordLabel } from '../../../../../core/case/reader/chain/word-labels.ts'
import { cleanLine } from '../../../../../core/case/reader/clean-line.ts'
import { textOf, wholeLine } from '../../../../../core/case/reader/piece.ts'

const short: Readonly<Record<string, WordLabel>> = { N: 'first-name', n: 'name', R: 'first-role', r: 'role', a: 'address', c: 'contact', o: 'other' }

/** The words of the lines with a label each, given by its letter, after a repair: `label: words`, words of the same label together. */
export const repairedBy = (repair: Repair) => (letters: string, ...lines: readonly string[]): readonly string[] => {
  const words = runWordsOf(lines.map((text, index) => ({ piece: wholeLine(cleanLine({ text }, index)), isAfterGap: false })))
  expect(words.length).toBe(letters.length)
  const out: { label: WordLabel; words: string[] }[] = []
  for (const { label, piece } of repair(words.map((word, index) => ({ ...word, label: short[letters[index] ?? ''] ?? 'other' })))) {
    if (out.at(-1)?.label === label) out.at(-1)?.words.push(textOf(piece))
    else out.push({ label, words: [textOf(piece)] })
  }
  return out.map(({ label, words: own }) => `${label}: ${own.join(' ')}`)
}
