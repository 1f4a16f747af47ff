import { expect, it } from 'vitest'
import { repairLabels } from '../../../../../core/case/reader/chain/repair-labels.ts'
import { repairedBy } from './repaired.ts'

const repaired = repairedBy(repairLabels)

it('an office that ends with a joining word goes on on the next line, to the end of the part', () =>
  expect(repaired('Nnrraaa', 'Anna Exempla', 'Director of', 'Lindow Prison Service')).toEqual(['first-name: Anna', 'name: Exempla', 'role: Director of Lindow Prison Service']))

it('an office that ends with a joining word takes one more word of its line', () =>
  expect(repaired('Rrrnnn', 'Secretário de Estado', 'Ana Maria Exempla')).toEqual(['first-role: Secretário', 'role: de Estado', 'name: Ana Maria Exempla']))

it('takes the word after a joining word on the same line, and no more', () =>
  expect(repaired('Rrrrnnn', 'Secretário de Estado dos Lindaus Ana Exempla')).toEqual(['first-role: Secretário', 'role: de Estado dos Lindaus', 'name: Ana Exempla']))

it('a word that is part of an office only beside one is part of it', () =>
  expect(repaired('NnrNn', 'Hon. Vice President', 'Otto Muster')).toEqual(['first-name: Hon.', 'role: Vice President', 'first-name: Otto', 'name: Muster']))

it('a small word before the titles of a person is no part of the name, an article is', () =>
  expect([repaired('Nnnn', 'Ao Sr. Otto Muster'), repaired('Nnnn', 'De heer Otto Muster')]).toEqual([
    ['other: Ao', 'first-name: Sr.', 'name: Otto Muster'],
    ['first-name: De', 'name: heer Otto Muster'],
  ]))

it('a few words that end the line of an address belong to it', () =>
  expect(repaired('aaaooo', 'c/o Permanent Mission to United Lindows')).toEqual(['address: c/o Permanent Mission to United Lindows']))

it('what follows a full stop, or is long, does not belong to the address', () => {
  expect(repaired('aaaoo', '4 Mill Lane. Please write')).toEqual(['address: 4 Mill Lane.', 'other: Please write'])
  expect(repaired('aaaooooooo', '4 Mill Lane where the family has lived since then')).toEqual(['address: 4 Mill Lane', 'other: where the family has lived since then'])
})

it('an office that goes on inside an address is part of the address', () =>
  expect(repaired('Rraaarr', 'Secretary Muster', '4 United Lindows of Vardia')).toEqual(['first-role: Secretary', 'role: Muster', 'address: 4 United Lindows of Vardia']))
