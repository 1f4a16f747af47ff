import { describe, expect, it } from 'vitest'
import { addressLines } from '../../../core/pack/address.ts'
import { addressWarnings } from '../../../core/pack/address-warnings.ts'
import { packTarget } from '../../kit/pack-sample.ts'

const found = (postalLines: readonly string[], country: string | null, home = 'Norland') => {
  const target = packTarget(1, { role: null, postalLines, country })
  return addressWarnings(target, addressLines(target, home), home).map(({ code, detail }) => [code, detail])
}

describe('warnings about an address', () => {
  it.each([
    ['nothing', ['Calle Uno 5', 'Lima 15001'], 'Peru', []],
    ['no address', [], 'Peru', [['no-address', '']]],
    ['no country', ['Calle Uno 5'], null, [['no-country', '']]],
    ['an abbreviated country', ['Abu Dhabi'], 'UAE', [['address-abbreviated', 'UAE']]],
    ['a line after the country', ['Calle Uno 5', 'PERU.', 'Postal box 3'], 'Peru', [['address-after-country', 'Postal box 3']]],
    ['the country as the last line', ['Calle Uno 5', 'Peru'], 'Peru', []],
    ['letters that are not Latin', ['улица Ленина 5', 'Minsk'], 'Belarus', [['address-not-roman', 'улица Ленина 5']]],
    ['in care of somebody abroad', ['c/o Embassy of Norland', 'Lima'], 'Peru', [['care-of-abroad', 'c/o Embassy of Norland']]],
    ['seven lines', ['1', '2', '3', '4', '5'], 'Peru', [['address-too-long', '7']]],
  ])('%s', (_, lines, country, warnings) => {
    expect(found(lines, country)).toEqual(warnings)
  })

  it('takes mail in care of an embassy in the group’s own country as domestic', () => {
    const target = packTarget(1, { role: null, postalLines: ['c/o Embassy of Peru', '1 Larch Street', 'Millrace', 'Norland'], country: 'Peru' })
    expect([addressLines(target, 'Norland'), found(target.postalLines, 'Peru')]).toEqual([['Ana Belmonte Ruiz', 'c/o Embassy of Peru', '1 Larch Street', 'Millrace'], []])
  })
})
