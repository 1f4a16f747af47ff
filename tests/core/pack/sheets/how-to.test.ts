import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../../core/case/case-file.ts'
import type { Case } from '../../../../core/case/types.ts'
import type { Day } from '../../../../core/day.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { howToPages } from '../../../../core/pack/sheets/how-to.ts'
import { hardCases, longCase } from '../../../kit/hard-cases.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, sheetWords } from '../../../kit/pack-sample.ts'

const rates = { postage: { currency: 'EUR', zones: [], rates: [{ zone: 'abroad', upToGrams: 20, price: 185, validFrom: '2022-01-01' as Day }] } }
const pagesOf = (cases: readonly Case[], choices: Partial<PackChoices> = {}, isLarge = false) => {
  const plan = packPlan({ cases, choices: { occasion: { name: 'Winter evening', day: '2023-02-04' as Day }, ...choices }, settings: rates })
  return howToPages({ plan, words: sheetWords, isLarge, stamps: plan.counts.stamps })
}
const demands = ['Release Marek Dovrin at once and without conditions.']

describe('how to write', () => {
  it('shows a letter with its parts: what it says of the case is from the case', () => {
    const [texts = []] = textsOnPages(pagesOf([packCase({ demands })]))
    expect(texts.slice(0, 4)).toEqual(['How to write', 'Winter evening, 4 February 2023', 'A good letter has seven small parts', 'One page, about ten minutes. Your own words are worth more than perfect ones.'])
    expect(texts).toEqual(expect.arrayContaining([
      '4 February 2023', 'Ana Belmonte Ruiz', 'Minister of Justice', 'Dear Minister,',
      'I write to you about Marek Dovrin. On 3 January, officers took Marek Dovrin from a reading in the town of Lesk.', `I ask this of you: ${demands[0]}`,
    ]))
  })

  it('names the person alone where the story begins with a long sentence, and asks for rights where the demand is long', () => {
    const [texts = []] = textsOnPages(pagesOf([{ ...longCase, summary: `On 3 January ${'officers and men without badges '.repeat(12)}came.` }]))
    expect([texts.includes('I write to you about Marek Dovrin.'), texts.some((text) => text.startsWith('I ask this of you: See that the rights'))]).toEqual([true, true])
  })

  it('has the rules of each case by its number, and what stamps cost', () => {
    const cases = [packCase({ demands }), { ...longCase, file: { ...emptyCaseFile, rules: ['no-return-address'] as const, ownRules: ['Write by hand.'] } }]
    const texts = textsOnPages(pagesOf(cases)).flat()
    expect(texts.filter((text) => /UA |return address, neither|by hand|EUR|ask at/u.test(text)))
      .toEqual(['EUR 1.85', 'ask at the table', '2 UA 7/26, Poet held after reading', 'No return address, neither in the letter nor on the envelope.', 'Write by hand.'])
  })

  it('is one page for a usual pack, more in large print, each with its number', () => {
    expect([pagesOf([packCase({ demands })]), pagesOf([packCase({ demands })], { paper: 'letter' }), pagesOf([packCase({ demands })], {}, true)].map((pages) => pages.map(({ foot }) => foot?.end)))
      .toEqual([['How to write 1 of 1'], ['How to write 1 of 1'], ['How to write 1 of 2', 'How to write 2 of 2']])
  })

  it.each((['a4', 'letter'] as const).flatMap((paper) => [[paper, false], [paper, true]] as const))('stays on its pages with hard cases, on %s, large: %s', (paper, isLarge) => {
    expect(areWithin(pagesOf(hardCases, { paper }, isLarge), paper)).toBe(true)
  })
})
