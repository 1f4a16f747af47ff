import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lineLabels } from '../../../../../core/case/reader/chain/line-labels.ts'
import { shippedModels } from '../../../../../core/case/reader/chain/shipped-models.ts'
import { wordLabels } from '../../../../../core/case/reader/chain/word-labels.ts'

const fileOf = (name: string): string => fileURLToPath(new URL(`../../../../../core/case/reader/chain/${name}`, import.meta.url))
const maxBytes = 1_000_000

describe.each([['line-model.json', lineLabels], ['word-model.json', wordLabels]] as const)('%s', (name, labels) => {
  it('knows exactly the labels of the reader', () => {
    const data: unknown = JSON.parse(readFileSync(fileOf(name), 'utf8'))
    expect(data).toMatchObject({ labels: [...labels] })
  })

  it('is under 1 MB', () => expect(statSync(fileOf(name)).size).toBeLessThan(maxBytes))
})

it('both models have weights', () => {
  const { lines, words } = shippedModels()
  expect(Math.min(lines.weights.size, words.weights.size)).toBeGreaterThan(100)
})
