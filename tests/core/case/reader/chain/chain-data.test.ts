import { expect, it } from 'vitest'
import { modelOf } from '../../../../../core/case/reader/chain/chain-data.ts'

it('a model is read from the names in its file; what is not named is 0', () => {
  const model = modelOf(['yes', 'no'], { labels: ['yes', 'no'], transitions: { yes: { no: -1.5 } }, features: { prose: { no: 2 }, name: { yes: 1, old: 7 } } })
  expect(model).toEqual({
    labels: ['yes', 'no'],
    transitions: Float64Array.of(0, -1.5, 0, 0),
    weights: new Map([['prose', Float64Array.of(0, 2)], ['name', Float64Array.of(1, 0)]]),
  })
})
