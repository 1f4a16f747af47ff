import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { Case } from '../../../core/case/types.ts'
import type { PackWarning } from '../../../core/pack/types.ts'
import { warningPlaceOf } from '../../../core/pack/warning-place.ts'
import { packWarningWords } from '../../../words/pack-warning-words.ts'
import { wordsIn } from '../../../words/words.ts'
import { packCase, packLetter, packMember, packPlan, packTarget } from '../../kit/pack-sample.ts'

type Given = NonNullable<Parameters<typeof packPlan>[0]>
const abroad = packTarget(1, { salutation: 'Dear Minister,' })
const of = (code: PackWarning['code'], facts: Partial<Case>, given: Given = {}) =>
  packPlan({ cases: [packCase({ targets: [abroad], ...facts })], ...given }).warnings.filter((warning) => warning.code === code)
const text = (warning: PackWarning | undefined): string => (warning === undefined ? '' : packWarningWords(warning, wordsIn('en')).text)
const cut = { ...packLetter, language: 'es', paragraphs: [...packLetter.paragraphs.slice(0, 3), 'I ask you to see that Marek Dovrin is released at once and'] }

describe('warnings of letters', () => {
  it('name a letter that stops in mid-sentence, once for all its targets, with the way to that letter', () => {
    const [warning, ...others] = of('stops-in-sentence', { letters: [packLetter, cut], targets: [abroad, packTarget(2, { role: 'Prosecutor' })] })
    expect([text(warning), warning && warningPlaceOf(warning), others]).toEqual(['the letter stops in mid-sentence, “… Dovrin is released at once and”: complete it, or take out the part', { part: 'letters.1.paragraphs', targetId: null }, []])
    expect([of('stops-in-sentence', { letters: [packLetter] }), of('stops-in-sentence', { letters: [packLetter, cut] }, { choices: { language: 'en' } })]).toEqual([[], []])
  })

  it('name a letter without a closing', () => {
    const [warning] = of('no-closing', { letters: [{ ...packLetter, closing: null }] })
    expect([text(warning), warning && warningPlaceOf(warning), of('no-closing', {}), of('no-closing', { letters: [] })]).toEqual(['the letter has no closing: add one, such as “Yours sincerely,”', { part: 'letters.0.closing', targetId: null }, [], []])
  })

  it('name the greeting of another official', () => {
    const embassy = (salutation: string) => [packTarget(1, { name: null, role: 'Attorney General of Mexico' }), packTarget(2, { name: 'Embassy of Mexico', role: null, salutation })]
    const [warning, ...others] = of('other-greeting', { targets: embassy('Dear Attorney General of Mexico / Your Excellency') })
    expect([warning?.subject, text(warning), warning && warningPlaceOf(warning), others, of('other-greeting', { targets: embassy('Dear Ambassador,') })])
      .toEqual(['Embassy of Mexico', 'greeted as “Dear Attorney General of Mexico / Your Excellency”, which is another official: correct the salutation', { part: 'salutation', targetId: packTarget(2).id }, [], []])
  })

  it('count letters abroad whose return address has no country', () => {
    const member = (addressLines: readonly string[]) => [packMember(1, 'Tamsin Oyelaran', true, { addressLines })]
    const count = (addressLines: readonly string[], given: Given = {}) => of('return-no-country', {}, { members: member(addressLines), choices: { copies: 2 }, settings: { country: '' }, ...given }).map((warning) => warning.count)
    expect([count(['12 Mill Lane', 'Millrace ML1 2AB']), count(['12 Mill Lane', 'Millrace ML1 2AB', 'UNITED KINGDOM']), count(['12 Mill Lane', 'Millrace, Germany']), count(['12 Mill Lane'], { choices: { returnAddress: 'none' } }), count(['12 Mill Lane'], { settings: { country: 'Peru' } }), count(['12 Mill Lane'], { settings: { country: 'Kenya' } })])
      .toEqual([[1], [], [], [1], [], []])
  })

  it('compare the post with the days left after the evening, on which the letters are written', () => {
    const evening = (day: string | null) => ['arrives-late', 'deadline-near', 'deadline-passed'].flatMap((code) => of(code as PackWarning['code'], { deadline: '2023-03-07' as Day }, { choices: { occasion: day === null ? null : { name: 'Evening', day: day as Day } } })).map((warning) => [warning.code, text(warning)])
    expect([evening(null), evening('2023-02-24'), evening('2023-03-01'), evening('2023-03-09')]).toEqual([
      [], [['deadline-near', '11 days left after the evening: letters arrive in time if they are posted at once']], [['arrives-late', '6 days left after the evening, post takes about 10 days: letters arrive late, send them in a faster way as well']],
      [['deadline-passed', 'the deadline is 2 days before the evening: ask the office first']],
    ])
  })
})
