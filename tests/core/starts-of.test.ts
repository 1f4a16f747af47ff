import { describe, expect, it } from 'vitest'
import { startsOf } from '../../core/starts-of.ts'

describe('where runs begin that follow one another', () => {
  it('is the length of all before them', () => {
    expect([startsOf([2, 3, 0, 4]), startsOf([])]).toEqual([[0, 2, 5, 5], []])
  })
})
