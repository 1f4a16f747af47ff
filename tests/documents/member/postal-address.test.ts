import { describe, expect, it } from 'vitest'
import type { AddressParts } from '../../../core/member/address-parts.ts'
import type { CountryCode } from '../../../core/country/country-code.ts'
import { postalAddress } from '../../../documents/member/postal-address.ts'

const none: AddressParts = { lines: [], houseNumber: '', town: '', postcode: '', state: '', country: '' }
const address = (parts: Partial<AddressParts>, home?: CountryCode): string => postalAddress({ ...none, ...parts }, home).join(' | ')

describe('the lines of an address', () => {
  it.each<[string, Partial<AddressParts>, CountryCode | undefined, string]>([
    ['United States', { lines: ['77 Elm Street', 'Apt 4'], town: 'Millrace', state: 'IL', postcode: '01002' }, 'US', '77 Elm Street | Apt 4 | Millrace, IL 01002'],
    ['United States by the form of state and postcode', { lines: ['77 Elm Street'], town: 'Millrace', state: 'IL', postcode: '01002' }, undefined, '77 Elm Street | Millrace, IL 01002'],
    ['Britain', { lines: ['4 Mill Lane'], town: 'Lesk', postcode: 'AB1 2CD' }, 'GB', '4 Mill Lane | Lesk | AB1 2CD'],
    ['Britain by its postcode, with a county', { lines: ['Mill Lane'], houseNumber: '4', town: 'Lesk', state: 'Norshire', postcode: 'AB1 2CD' }, undefined, '4 Mill Lane | Lesk | Norshire | AB1 2CD'],
    ['Germany, number after the street', { lines: ['Mühlgasse', 'Hinterhaus'], houseNumber: '4a', town: 'Leskau', postcode: '01002' }, 'DE', 'Mühlgasse 4a | Hinterhaus | 01002 Leskau'],
    ['Hungary', { lines: ['Fő utca 3'], town: 'Győrfa', postcode: '9021' }, 'HU', 'Győrfa | Fő utca 3 | 9021'],
    ['Switzerland at home', { lines: ['Gasse 3'], town: 'Lesk', postcode: '8000' }, 'CH', 'Gasse 3 | 8000 Lesk'],
    ['Italy', { lines: ['Via Lesk 3'], town: 'Lesco', postcode: '00100', state: 'RM' }, 'IT', 'Via Lesk 3 | 00100 Lesco RM'],
    ['Germany, seen from Britain', { lines: ['Mühlgasse 4'], town: 'Leskau', postcode: '01002', country: 'Deutschland' }, 'GB', 'Mühlgasse 4 | 01002 Leskau | GERMANY'],
    ['the country of the group', { lines: ['4 Mill Lane'], town: 'Lesk', postcode: 'AB1 2CD', country: 'United Kingdom' }, 'GB', '4 Mill Lane | Lesk | AB1 2CD'],
    ['an unknown country', { lines: ['4 Mill Lane'], town: 'Lesk', postcode: '77', state: 'Nor', country: 'Freedonia' }, 'GB', '4 Mill Lane | 77 Lesk | Nor | FREEDONIA'],
    ['no country', { lines: ['4 Mill Lane'], town: 'Lesk', postcode: '77' }, undefined, '4 Mill Lane | 77 Lesk'],
    ['a whole address in one cell', { lines: ['4 Mill Lane, Lesk'], town: 'Lesk' }, 'GB', '4 Mill Lane, Lesk'],
    ['a whole address in lines, with the postcode beside the town', { lines: ['4 Mill Lane', 'Lesk LS1 4AB'], town: 'Lesk' }, 'GB', '4 Mill Lane | Lesk LS1 4AB'],
    ['a whole address in one cell, state and country beside it', { lines: ['4 Mill Lane, AB1 Lesk'], town: 'Lesk', postcode: 'AB1', state: 'Nor', country: 'France' }, 'GB', '4 Mill Lane, AB1 Lesk | Nor | FRANCE'],
    ['a street with the name of the town', { lines: ['4 Lesk Road'], town: 'Lesk' }, undefined, '4 Lesk Road | Lesk'],
    ['a number that is in the street already', { lines: ['4 Mill Lane'], houseNumber: '4', town: 'Lesk' }, undefined, '4 Mill Lane | Lesk'],
    ['a town alone', { town: 'Lesk' }, 'GB', ''],
    ['a town with its postcode', { town: 'Lesk', postcode: 'AB1 2CD' }, 'GB', 'Lesk | AB1 2CD'],
  ])('%s', (_, parts, home, expected) => {
    expect(address(parts, home)).toBe(expected)
  })

  it('hold every part in every country', () => {
    const parts = { lines: ['Mill Lane', 'Flat 2'], houseNumber: '47', town: 'Lesk', postcode: '01002', state: 'Norland' }
    const missing = (['US', 'GB', 'DE', 'FR', 'JP', 'CN', 'BR', 'HK', 'SG', 'IE', 'AE', 'RU', 'TR', 'KR', 'PA'] as const).filter((code) => {
      const text = address(parts, code)
      return ['Mill Lane', 'Flat 2', '47', 'Lesk', '01002', 'Norland'].some((part) => !text.includes(part))
    })
    expect(missing).toEqual([])
  })
})
