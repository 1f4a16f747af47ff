// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { labelStocks } from '../../../core/pack/label-stocks.ts'
import { papers } from '../../../core/pack/paper.ts'
import { useSizes } from '../../../renderer/ui/sizes.ts'

const stocks = labelStocks.filter(({ name }) => name === 'L7160' || name === '5160')

it('sizes are in inches with US Letter, in millimetres with A4 but for what is sold in inches', () => {
  const shown = papers.map((paper) => {
    const { ofLabel, ofEnvelope, length } = renderHook(() => useSizes(paper)).result.current
    return [...stocks.map(ofLabel), ofEnvelope('10'), ofEnvelope('dl'), length(5)]
  })
  expect(shown).toEqual([
    ['63.5 × 38.1 mm', '2.625 × 1 in', '#10, 241.3 × 104.8 mm', 'DL, 220 × 110 mm', '5 mm'],
    ['2.5 × 1.5 in', '2.625 × 1 in', '#10, 9.5 × 4.125 in', 'DL, 8.66 × 4.33 in', '0.2 in'],
  ])
})
