import { describe, expect, it } from 'vitest'
import type { FoundCase } from '../../../core/case/find-cases.ts'
import { sortCases } from '../../../renderer/features/cases/sort-cases.ts'
import { sampleCases } from '../../kit/sample-values.ts'

const cases: readonly FoundCase[] = sampleCases.map((item) => ({ ...item, hit: null }))
const numbersBy = (column: string, direction: 'ascending' | 'descending' = 'ascending'): readonly (string | null)[] =>
  sortCases(cases, { column, direction }).map(({ uaNumber }) => uaNumber)

describe('the order of the cases', () => {
  it('has numbers by year, then by number', () => {
    expect(numbersBy('number')).toEqual(['58/24', '12/25', '29/26', '41/26', '63/26', '87/26', '95/26', '102/26', '110/26'])
  })

  it('has counts as numbers, and equal ones in the order given', () => {
    expect(numbersBy('posted', 'descending').slice(0, 4)).toEqual(['58/24', '12/25', '29/26', '63/26'])
    expect(numbersBy('posted').slice(0, 2)).toEqual(['102/26', '110/26'])
    expect(numbersBy('not-posted', 'descending').slice(0, 3)).toEqual(['41/26', '63/26', '87/26'])
    expect(numbersBy('other', 'descending').slice(0, 2)).toEqual(['12/25', '41/26'])
  })

  it('has texts by the alphabet, and cases without a deadline last', () => {
    expect(sortCases(cases, { column: 'country', direction: 'ascending' })[0]?.country).toBe('Anadar')
    expect(sortCases(cases, { column: 'case', direction: 'ascending' })[0]?.title).toBe('Dockers held after a safety protest')
    expect(sortCases(cases, { column: 'deadline', direction: 'ascending' }).slice(-2).map(({ deadline }) => deadline)).toEqual([null, null])
  })
})
