import { expect, it } from 'vitest'
import { inColumns } from '../../../main/cli/values.ts'

it('columns are as wide as their longest text, also in a list of more rows than a call can have arguments', () => {
  expect(inColumns([['a', 'b', 'c'], ['long', '', 'd'], ['e']])).toBe('a     b  c\nlong     d\ne')
  expect(inColumns([['longer', 'a'], ...Array.from({ length: 400_000 }, () => ['b', 'c'])]).split('\n').slice(-2)).toEqual(['b       c', 'b       c'])
})
