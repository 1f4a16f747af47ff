import { expect, it } from 'vitest'
import { packCase, packPlan, packTarget } from '../kit/pack-sample.ts'
import { wordsIn } from '../../words/words.ts'
import { packWarningWords } from '../../words/pack-warning-words.ts'

const words = wordsIn('en')

it('says nothing false of an address that names a country which Vigil does not know', () => {
  const named = packTarget(1, { postalLines: ['1 Lantern Square', 'Ostrawell', 'NORVANIA'], country: null })
  const filled = packTarget(2, { postalLines: ['1 Lantern Square', 'Ostrawell'], country: 'Norvania' })
  const said = packPlan({ cases: [packCase({ targets: [named, filled] })] }).warnings.filter(({ code }) => code === 'no-country').map((warning) => packWarningWords(warning, words).text)
  expect(said).toEqual(['no country is filled in'])
  expect([words.import.questions.addressNoCountry, words.import.issues['no-country'], words.casePage.gap['no-country']({ name: 'A' })].filter((text) => /names no country/u.test(text))).toEqual([])
})
