import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../../core/pack/choose-letter.ts'
import { packCase, packLetter, packPlan, packTarget } from '../../kit/pack-sample.ts'

const minister = packTarget(1, { name: 'Anselm Korvath', role: 'Minister of Justice' })
const attorney = packTarget(2, { name: 'Ilsabet Moran', role: 'Attorney General' })
const director = packTarget(3, { name: 'Rui Tavro', role: 'Director General of Prisons' })
const interior = packTarget(4, { name: 'Lena Osk', role: 'Minister of the Interior' })

/** The salutation of each target's letter, in order. */
const greetings = (salutation: string, targets = [minister, attorney]): readonly (string | null)[] => {
  const from = packCase({ targets, letters: [{ ...packLetter, salutation }] })
  return targets.map((target) => lettersFor(target, from, null)[0]?.salutation ?? null)
}

describe('a sample letter’s salutation', () => {
  it('of one office is not printed for another', () => {
    expect(greetings('Dear Minister,')).toEqual(['Dear Minister,', null])
    expect(greetings('Dear Attorney General,', [minister, attorney, director])).toEqual([null, 'Dear Attorney General,', null])
    expect(greetings('Estimada Señora Fiscal General:', [attorney, director])).toEqual(['Estimada Señora Fiscal General:', null])
  })

  it('of an office is printed for everybody who holds it', () => {
    expect(greetings('Dear Minister,', [minister, attorney, interior])).toEqual(['Dear Minister,', null, 'Dear Minister,'])
  })

  it('of a person is printed for nobody else, not even of the same office', () => {
    expect(greetings('Dear Minister Korvath,', [interior, minister])).toEqual([null, 'Dear Minister Korvath,'])
    expect(greetings('Dear Mr Korvath,', [attorney, minister])).toEqual([null, 'Dear Mr Korvath,'])
  })

  it('that says a gender is printed for the official whom the document addresses only', () => {
    expect(greetings('Dear Sir,')).toEqual(['Dear Sir,', null])
    expect(greetings('Señora Ministra:', [minister, attorney])).toEqual(['Señora Ministra:', null])
  })

  it.each(['Your Excellency,', 'Dear Sir or Madam,', 'Dear Sir/Madam:', 'To whom it may concern:', 'Sehr geehrte Damen und Herren,', 'Madame, Monsieur,', 'Su Excelencia:'])('%j names nobody, so it fits everybody', (salutation) => {
    expect(greetings(salutation)).toEqual([salutation, salutation])
  })

  it('in another script than the offices is for the first target of the document, and not for one of an older issue', () => {
    expect(greetings('معالي الوزيرة،')).toEqual(['معالي الوزيرة،', null])
    expect(greetings('معالي الوزيرة،', [{ ...minister, isRetired: true }, attorney, interior])).toEqual([null, 'معالي الوزيرة،', null])
  })

  it('stays where there is only one target, also one that it does not name', () => {
    expect(greetings('Honoured friend,', [attorney])).toEqual(['Honoured friend,'])
  })

  it('is the neutral one of the language where a target has none, which the warning names', () => {
    const plan = packPlan({ cases: [packCase({ targets: [minister, attorney] })] })
    expect([plan.batches.map(({ letter }) => letter.salutation), plan.warnings.filter(({ code }) => code === 'no-salutation').map(({ subject, count, instead, salutations }) => [subject, count, instead, salutations])])
      .toEqual([['Dear Minister,', 'Dear Sir or Madam,'], [['Ilsabet Moran', 3, 'Dear Sir or Madam,', ['Dear Attorney General,']]]])
  })

  it('leaves a line in a language without a neutral one, and says so', () => {
    const plan = packPlan({ cases: [packCase({ targets: [attorney], letters: [{ ...packLetter, language: 'fi', salutation: null }] })] })
    expect([plan.batches[0]?.letter.salutation, plan.warnings.filter(({ code }) => code === 'no-salutation').map(({ instead }) => instead)]).toEqual([null, ['']])
  })

  it('in another language than the letter is named, with those of the letter’s language', () => {
    const target = { ...attorney, salutation: 'Dear Attorney General,' }
    const warned = (language: string) => packPlan({ cases: [packCase({ targets: [target], letters: [{ ...packLetter, language }] })] }).warnings
      .flatMap(({ code, detail, salutations }) => (code === 'salutation-language' ? [{ detail, salutations }] : []))
    expect(warned('en')).toEqual([])
    expect(warned('es')).toEqual([{ detail: 'Dear Attorney General,', salutations: ['Señora Procuradora General:', 'Señor Procurador General:'] }])
  })

  it('gives way to the target’s own', () => {
    const own = { ...attorney, salutation: 'Dear Attorney General' }
    expect(lettersFor(own, packCase({ targets: [minister, own] }), null).map(({ salutation }) => salutation)).toEqual(['Dear Attorney General,'])
  })
})
