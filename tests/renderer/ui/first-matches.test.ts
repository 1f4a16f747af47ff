import { describe, expect, it } from 'vitest'
import { fold } from '../../../core/text/fold.ts'
import { firstMatches } from '../../../renderer/ui/first-matches.ts'

const options = ['41/26 Teodora Vasín', '87/26 Farid Nasserin', '58/24 Dina Okeshi', '41/25 Vasin'].map((label, index) => ({ option: { value: String(index), label }, words: fold(label) }))
const found = (typed: string, max = 10) => {
  const { options: shown, rest } = firstMatches(options, typed, max)
  return [shown.map(({ value }) => value), rest]
}

describe('picking one of many', () => {
  it('finds all typed words in any order, accents and case ignored', () => {
    expect([found('VASIN 41'), found('vasín teo'), found('nobody')]).toEqual([[['0', '3'], 0], [['0'], 0], [[], 0]])
  })

  it('shows the first and says how many more there are', () => {
    expect([found('', 3), found('26', 1)]).toEqual([[['0', '1', '2'], 1], [['0'], 1]])
  })
})
