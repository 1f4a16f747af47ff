import { expect, it } from 'vitest'
import { countryInFull, isSameCountry } from '../../../core/country/same-country.ts'

it.each([
  ['Burma', 'MYANMAR', true], ['Deutschland', 'Allemagne', true], ['Norland', 'NORLAND', true], ['Norland', 'the north', false],
  ['North Korea', 'Republic of Korea', false], ['Niger', 'Nigeria', false], ['Guinea', 'Guinea-Bissau', false], ['Dominica', 'Dominican Republic', false],
  ['Democratic Republic of the Congo', 'Republic of the Congo', false], ['Norland', 'Peru', false], ['', '', false], ['Peru', ' ', false],
])('“%s” and “%s” are the same country: %s', (one, other, isSame) => {
  expect([isSameCountry(one, other), isSameCountry(other, one)]).toEqual([isSame, isSame])
})

it('writes abbreviations in full and leaves every other name as it was given', () => {
  expect(['UAE', 'U.S.A.', 'UK', 'DRC', 'PERU', 'Perú ', 'Norland', 'XYZ'].map(countryInFull)).toEqual([
    'United Arab Emirates', 'United States of America', 'United Kingdom', 'Democratic Republic of the Congo', 'PERU', 'Perú', 'Norland', 'XYZ',
  ])
})
