import { describe, expect, it } from 'vitest'
import { followedTown, townOfAddress } from '../../../core/member/town-of-address.ts'

describe('the town of an address', () => {
  it.each([
    ['4 Mill Lane\nNorthgate', 'Northgate'], ['4 Mill Lane\nNorthgate AB1 2CD', 'Northgate'], ['4 Mill Lane\nUpper Sallow\nAB1 2CD', 'Upper Sallow'],
    ['Rosenweg 3\nD-80331 München\n', 'München'], ['12 rue des Lilas\n75011 Paris', 'Paris'], ['Kade 5\n1012 AB Amsterdam', 'Amsterdam'],
    ['5 Elm Street\nSpringfield, IL 62701', 'Springfield'], ['4 Mill Lane', ''], ['', ''],
    ['5 Hill Road\nBath BA1 2AB\nUnited Kingdom', 'Bath'], ['8 rue Haute\n75007 Paris\nFrance', 'Paris'], ['9 Orchard Road\nSingapore', 'Singapore'], ['5 Peach Street\nAtlanta\nUK', 'Atlanta'],
  ])('of %j is %j', (address, town) => {
    expect(townOfAddress(address)).toBe(town)
  })

  it('follows the address, except where another town was typed', () => {
    const before = '4 Mill Lane\nNorthgate'
    expect([followedTown('', '', before), followedTown('Northgate', before, '4 Mill Lane\nLesk'), followedTown('Upper Sallow', before, '4 Mill Lane\nLesk'), followedTown('Lesk', '', before)]).toEqual([
      'Northgate', 'Lesk', 'Upper Sallow', 'Lesk',
    ])
  })
})
