import { expect, it } from 'vitest'
import { targetRunsOf } from '../../../../../core/case/reader/chain/target-runs.ts'
import { cleanLine } from '../../../../../core/case/reader/clean-line.ts'
import { textOf } from '../../../../../core/case/reader/piece.ts'

const runsOf = (...lines: readonly (readonly [text: string, chance: number])[]) =>
  targetRunsOf(lines.map(([text, targetChance], index) => ({ line: cleanLine({ text }, index), isAfterGap: false, targetChance, firstChance: 0 })))

it('lines that may hold addressees are runs, with the single line between two of them', () => {
  const runs = runsOf(['story', 0.01], ['Anna', 0.9], ['a note', 0.02], ['Lindow', 0.4], ['story', 0.01], ['story', 0.05], ['Ben', 0.11])
  expect(runs.map((run) => run.items.map(({ piece }) => textOf(piece)))).toEqual([['Anna', 'a note', 'Lindow'], ['Ben']])
})

it('a label on the line is not part of the addressee', () => {
  const [run] = runsOf(['APPEALS TO: Anna Exempla', 0.9])
  expect([run?.items.map(({ piece }) => textOf(piece)), run?.labels.map(textOf)]).toEqual([['Anna Exempla'], ['APPEALS TO:']])
})
