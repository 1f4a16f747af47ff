import { describe, expect, it } from 'vitest'
import { findMatchingCase } from '../../../core/case/known-case.ts'
import type { KnownCase } from '../../../core/case/known-case.ts'
import type { CaseFacts } from '../../../core/case/types.ts'
import { caseFacts } from '../../kit/case-draft.ts'
import { idOf } from '../../kit/kept-records.ts'

const kept: KnownCase = {
  id: idOf(1), uaNumber: '12/24', indexNumber: 'AFR 59/1234/2024', title: 'Poet held without charge', country: 'Uganda', people: ['Grace Nalubega Okello', 'Tom Kato'],
}
const unnumbered: KnownCase = { ...kept, id: idOf(2), uaNumber: null, indexNumber: null }

const documentWith = (changes: Partial<CaseFacts>): CaseFacts => {
  const { targetIds: _targetIds, ...facts } = caseFacts()
  return { ...facts, uaNumber: null, indexNumber: null, title: null, peopleAtRisk: [], previous: [], ...changes }
}

describe('the kept case of a document', () => {
  it.each<[string, Partial<CaseFacts>, string | undefined]>([
    ['its own UA number', { uaNumber: '12/24' }, 'ua-number'],
    ['the number of an earlier issue', { previous: ['UA 12/24'] }, 'ua-number'],
    ['the index number of an earlier issue', { previous: ['AFR 59/1234/2024'] }, 'index-number'],
    ['its own index number, printed with other spaces', { indexNumber: 'AFR 59 / 1234 / 2024' }, 'index-number'],
    ['another number', { uaNumber: '13/24' }, undefined],
    ['nothing at all', {}, undefined],
  ])('is recognised by %s', (_, changes, knownBy) => {
    expect(findMatchingCase(documentWith(changes), [kept])?.knownBy).toBe(knownBy)
  })

  it.each<[string, Partial<CaseFacts>, boolean]>([
    ['the same person by the whole name', { peopleAtRisk: [{ name: 'grace Nalubega OKELLO', pronoun: null }] }, true],
    ['the same title in capitals', { title: 'POET HELD WITHOUT CHARGE' }, true],
    ['the same title and a name spelt otherwise', { title: 'Poet held without charge', peopleAtRisk: [{ name: 'Grace Nalubega Okelo', pronoun: null }] }, true],
    ['the same title over other people', { title: 'Poet held without charge', peopleAtRisk: [{ name: 'Ann Other', pronoun: null }] }, false],
    ['a surname only', { peopleAtRisk: [{ name: 'Okello', pronoun: null }] }, false],
    ['one person of two that is another', { peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: null }, { name: 'Ann Other', pronoun: null }, { name: 'Bea Third', pronoun: null }] }, false],
    ['the same person in another country', { country: 'Kenya', peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: null }] }, false],
    ['a title of few letters', { title: 'Poet' }, false],
  ])('without numbers looks at title and people: %s', (_, changes, isKnown) => {
    expect(findMatchingCase(documentWith(changes), [unnumbered])).toEqual(isKnown ? { id: idOf(2), knownBy: 'title-and-people' } : undefined)
  })

  it('is another case where both have numbers that differ, whoever is in them', () => {
    expect(findMatchingCase(documentWith({ uaNumber: '99/24', peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: null }] }), [kept])).toBeUndefined()
  })
})
