import { expect, it } from 'vitest'
import { repairLines } from '../../../../../core/case/reader/chain/repair-lines.ts'
import { repairedBy } from './repaired.ts'

const repaired = repairedBy(repairLines)

it('a line that looks like a name, and is one in part, is a name', () => {
  expect(repaired('aaaNn', 'Ana Maria de Vasconia Exempla')).toEqual(['name: Ana Maria de', 'first-name: Vasconia', 'name: Exempla'])
  expect(repaired('aa', 'Ana Exempla')).toEqual(['address: Ana Exempla'])
})

it('an institution on a line below a whole office begins the address', () => {
  expect(repaired('Rrrrrr', 'Director of Prisons', 'Ministry of Justice')).toEqual(['first-role: Director', 'role: of Prisons', 'address: Ministry of Justice'])
  expect(repaired('Rrrrr', 'Board of Pardons', 'Counsel’s Office')).toEqual(['first-role: Board', 'role: of Pardons', 'address: Counsel’s Office'])
})

it('an office that is not whole goes on below, as one that is no institution does', () => {
  expect(repaired('Rrrrr', 'Head of the', 'Prison Service')).toEqual(['first-role: Head', 'role: of the Prison Service'])
  expect(repaired('Rrr', 'Attorney General', 'Lindow')).toEqual(['first-role: Attorney', 'role: General Lindow'])
})

it('what follows an office with of is part of it, to the first word with a capital', () => {
  expect(repaired('Rnnnn', 'Presidente do INCRA – Ana Exempla')).toEqual(['first-role: Presidente', 'role: do INCRA', 'name: Ana Exempla'])
  expect(repaired('Raaaoo', 'Secretary of the Treasury Ana Exempla')).toEqual(['first-role: Secretary', 'role: of the Treasury', 'other: Ana Exempla'])
  expect(repaired('Rrroooo', 'Minister of Justice to be written by')).toEqual(['first-role: Minister', 'role: of Justice', 'other: to be written by'])
})

it('the name of a country is not split', () => {
  expect(repaired('aarr', 'United States of America')).toEqual(['address: United States of America'])
})
