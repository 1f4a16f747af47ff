import { describe, expect, it } from 'vitest'
import { labelItems } from '../../../core/case/reader/chain/chain.ts'
import { modelOf } from '../../../core/case/reader/chain/chain-data.ts'
import { dataOfModel, trainChain } from '../../../bench/reader/train-chain.ts'
import type { Example } from '../../../bench/reader/train-chain.ts'

const labels = ['open', 'shut'] as const
const training = { rounds: 30, rate: 0.2, penalty: 0.001, minCount: 1, seed: 1 }
/** What is open stays open until a stop, which only the item before shows. */
const examples: readonly Example<(typeof labels)[number]>[] = [
  { items: [['start'], ['word'], ['word'], ['stop'], ['word'], ['word']], labels: ['open', 'open', 'open', 'shut', 'shut', 'shut'] },
  { items: [['stop'], ['word'], ['word'], ['start'], ['word'], ['stop'], ['word']], labels: ['shut', 'shut', 'shut', 'open', 'open', 'shut', 'shut'] },
]

describe('training', () => {
  it('learns what follows what', () => {
    const model = trainChain(labels, examples, training)
    expect(labelItems(model, [['start'], ['word'], ['word'], ['stop'], ['word'], ['word']]).map(({ label }) => label)).toEqual(['open', 'open', 'open', 'shut', 'shut', 'shut'])
  })

  it('gives the same model for the same seed', () => expect(trainChain(labels, examples, training)).toEqual(trainChain(labels, examples, training)))

  it('leaves out features that are too rare', () => expect([...trainChain(labels, examples, { ...training, minCount: 4 }).weights.keys()]).toEqual(['word']))

  it('goes on from a model that is given', () => {
    const start = trainChain(labels, examples, training)
    expect(labelItems(trainChain(labels, [], training, start), [['start'], ['word']])).toEqual(labelItems(start, [['start'], ['word']]))
  })

  it('is kept in a file that labels alike', () => {
    const model = trainChain(labels, examples, training)
    const kept = modelOf(labels, dataOfModel(model))
    for (const { items } of examples) expect(labelItems(kept, items).map(({ label }) => label)).toEqual(labelItems(model, items).map(({ label }) => label))
  })
})
