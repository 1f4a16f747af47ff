import { expect, it } from 'vitest'
import { copyLinesOf } from '../../../../../core/case/reader/chain/copies.ts'
import { cleanLine } from '../../../../../core/case/reader/clean-line.ts'

it('lines under a label of copies are copies until another part begins', () => {
  const texts = ['APPEALS TO:', 'Anna Exempla', 'COPIES TO:', 'Ben Exempla', 'Lindow', 'BACKGROUND INFORMATION', 'A story']
  expect([...copyLinesOf(texts.map((text, index) => ({ line: cleanLine({ text }, index), isAfterGap: false })))]).toEqual([2, 3, 4])
})
