import { describe, expect, it } from 'vitest'
import { isGreeted } from '../../../../core/case/greeted.ts'
import { isInOtherLanguage, neutralGreeting } from '../../../../core/case/salutation/neutral.ts'
import { offices, salutationLanguages } from '../../../../core/case/salutation/offices.ts'
import { proposedSalutations } from '../../../../core/case/salutation/propose.ts'
import type { Case } from '../../../../core/case/types.ts'

type Target = Pick<Case['targets'][number], 'name' | 'role' | 'postalLines'>
const target = (given: Partial<Target>): Target => ({ name: null, role: null, postalLines: [], ...given })
const ofRole = (role: string, language: string, name: string | null = null): readonly string[] => proposedSalutations(target({ name, role }), language)

describe('the salutation of an office', () => {
  it.each([
    ['Ambassador of Peru', 'en', ['Dear Ambassador,']],
    ['Ambassador of Peru', 'es', ['Señora Embajadora:', 'Señor Embajador:']],
    ['Embajadora del Perú', 'es', ['Señora Embajadora:']],
    ['Minister of Justice', 'fr', ['Madame la Ministre,', 'Monsieur le Ministre,']],
    ['Justizministerin', 'de', ['Sehr geehrte Frau Ministerin,']],
    ['Bundesminister der Justiz', 'de', ['Sehr geehrte Frau Ministerin,', 'Sehr geehrter Herr Minister,']],
    ['وزيرة العدل', 'ar', ['معالي الوزيرة،']],
    ['Prime Minister and Minister of Defence', 'en', ['Dear Prime Minister,']],
    ['Deputy Prime Minister', 'en', ['Dear Deputy Prime Minister,']],
    ['His Excellency the Federal Minister for Interior', 'es', ['Señor Ministro:']],
    ['Vice-President of the Republic', 'en', ['Dear Vice President,']],
    ['Fiscal General de la Nación', 'es', ['Señora Fiscal General:', 'Señor Fiscal General:']],
    ['Ministre de l’Intérieur', 'en-GB', ['Dear Minister,']],
  ])('%s in %s', (role, language, expected) => {
    expect(ofRole(role, language)).toEqual(expected)
  })

  it('is for one person where a title says which', () => {
    expect([ofRole('Minister of Justice', 'es', 'Ms Ana Belmonte'), ofRole('Minister of Justice', 'es', 'Mr. Juan Paz'), ofRole('Señor Ministro de Justicia', 'es')])
      .toEqual([['Señora Ministra:'], ['Señor Ministro:'], ['Señor Ministro:']])
  })

  it.each([
    'Office of the President', 'Assistant Director', 'former Minister of Justice', 'Secretary’s office', 'Ministry of Justice', 'Adviser to the Prime Minister', 'Fiscalía General', 'Secretaría de Gobernación', 'President’s Office',
  ])('is not proposed for “%s”, who does not hold it', (role) => {
    expect(ofRole(role, 'en')).toEqual([])
  })

  it('is found in the name or the first line of the address where there is no role, and is no surname', () => {
    expect([
      proposedSalutations(target({ name: 'Embassy of Peru' }), 'en'), proposedSalutations(target({ name: 'Luis Arroyo', postalLines: ['Embassy of Peru', 'Chestnut Avenue 1'] }), 'en'),
      proposedSalutations(target({ name: 'Hans Richter' }), 'de'),
    ]).toEqual([['Dear Ambassador,'], ['Dear Ambassador,'], []])
  })

  it('is not proposed in a language without a table, or for a letter of no language', () => {
    expect([ofRole('Minister', 'fi'), proposedSalutations(target({ role: 'Minister' }), null)]).toEqual([[], []])
  })

  it('is found by each name of the table and is in its own language', () => {
    for (const { names, ofWoman, forms } of offices) {
      for (const name of [...names.split('|'), ...ofWoman.split('|')].filter((one) => one !== '')) {
        const role = name.replace(/^-/u, 'justiz')
        for (const language of salutationLanguages) {
          const form = forms[language]
          const all = typeof form === 'string' ? [form] : [form.woman, form.man]
          expect(ofRole(role, language).every((one) => all.includes(one)) && ofRole(role, language).length > 0, `${role} ${language}`).toBe(true)
          for (const one of all) expect(isInOtherLanguage(one, language), one).toBe(false)
        }
      }
    }
  })
})

describe('the neutral greeting', () => {
  it.each(['en', 'es', 'fr', 'de', 'ar', 'pt-BR', 'it', 'nl'])('of %s fits everybody', (language) => {
    const greeting = neutralGreeting(language) ?? ''
    const [one, other] = [{ id: '1', name: 'Ana Belmonte', role: 'Minister of Justice' }, { id: '2', name: 'Luis Arroyo', role: 'Ambassador' }]
    expect([greeting === '', isGreeted(greeting, one, [one, other]), isGreeted(greeting, other, [one, other]), isInOtherLanguage(greeting, language)]).toEqual([false, true, true, false])
  })

  it('is unknown in other languages', () => {
    expect([neutralGreeting('fi'), neutralGreeting(null)]).toEqual([null, null])
  })
})

it.each([
  ['Dear Minister,', 'es', true], ['Señora Ministra:', 'es', false], ['Señora Ministra:', 'en', true], ['Su Excelencia:', 'fr', false], ['معالي الوزير،', 'es', true], ['معالي الوزير،', 'fa', false],
  ['Dear Minister,', 'ar', true], ['Dear Minister,', 'fi', false], ['Estimado Senhor,', 'pt', false], ['Dear Minister,', null, false],
])('%s on a letter in %s is in another language: %s', (salutation, language, isOther) => {
  expect(isInOtherLanguage(salutation, language)).toBe(isOther)
})
