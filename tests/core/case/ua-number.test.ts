import { describe, expect, it } from 'vitest'
import { parseUaNumber } from '../../../core/case/ua-number.ts'

describe('a UA number', () => {
  it.each([
    ['UA: 105/22', '105/22'],
    ['105.22', '105/22'],
    ['First UA: 105/22', '105/22'],
    ['THIRD UA 60/16', '60/16'],
    ['UA 219 /06', '219/06'],
    ['FI 064/22-1', '64/22'],
    ['064-22', '64/22'],
    ['UA065/99', '65/99'],
    ['Cuarta AU: 72/24', '72/24'],
    ['105/2022', '105/22'],
    ['EXTRA 19/92', 'EXTRA 19/92'],
  ])('reads %s', (printed, normal) => {
    expect(parseUaNumber(printed)).toEqual({ normal, printed })
  })

  it('collapses white space in what it keeps as printed', () => {
    expect(parseUaNumber('  UA \u00a0 105/22 ')).toEqual({ normal: '105/22', printed: 'UA 105/22' })
  })

  it.each(['', 'UA', '7/03/2023', '6-30-10', 'AMR 46/6338/2023', 'UA 0/22', '105/1822', 'UA 105/22 and more', '12345/22'])(
    'leaves %j alone',
    (text) => {
      expect(parseUaNumber(text)).toBeUndefined()
    },
  )
})
