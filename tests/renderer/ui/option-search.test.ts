import { describe, expect, it } from 'vitest'
import { matchesOf, searchable } from '../../../renderer/ui/option-search.ts'

const options = searchable([
  { value: '0', label: '41/26 Teodora Vasín', detail: ['Nurse on trial', 'Exampla'] },
  { value: '1', label: '87/26 Farid Nasserin', detail: ['Northland'] },
  { value: '2', label: '58/24 Dina Okeshi' },
  { value: '3', label: '41/25 Vasin' },
])
const found = (typed: string, max = 10, chosen: readonly string[] = []) => {
  const { options: shown, rest } = matchesOf(options, typed, new Set(chosen), max)
  return [shown.map(({ value }) => value), rest]
}

describe('picking among many options', () => {
  it('finds all typed words in any order, accents and case ignored', () => {
    expect([found('VASIN 41'), found('vasín teo'), found('nobody')]).toEqual([[['0', '3'], 0], [['0'], 0], [[], 0]])
  })

  it('finds by the details too', () => {
    expect([found('northland'), found('nurse exampla'), found('nurse northland')]).toEqual([[['1'], 0], [['0'], 0], [[], 0]])
  })

  it('shows the first and says how many more there are', () => {
    expect([found('', 3), found('26', 1)]).toEqual([[['0', '1', '2'], 1], [['0'], 1]])
  })

  it('shows what is chosen before others, in the order of all', () => {
    expect([found('', 2, ['3']), found('26', 1, ['1'])]).toEqual([[['0', '3'], 2], [['1'], 1]])
  })
})
