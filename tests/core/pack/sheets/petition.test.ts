import { describe, expect, it } from 'vitest'
import { petitionPages } from '../../../../core/pack/sheets/petition.ts'
import type { Day } from '../../../../core/day.ts'
import { papers } from '../../../../core/pack/paper.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, packTarget, sheetWords } from '../../../kit/pack-sample.ts'

const demands = ['Release Marek Dovrin at once and without conditions.', 'Let him see a lawyer.', 'Let him have his medicine.']
const pagesOf = (given: Parameters<typeof packCase>[0] = {}, choices: Partial<PackChoices> = {}, isLarge = false) => {
  const plan = packPlan({ cases: [packCase({ demands, ...given })], choices: { returnBy: '2023-03-01' as Day, ...choices } })
  const [card] = plan.cards
  return card === undefined ? [] : petitionPages(card, 1, { plan, words: sheetWords, isLarge })
}
const numbersIn = (texts: readonly string[]): number => texts.filter((text) => /^\d+$/u.test(text)).length

describe('a petition sheet', () => {
  it('says to whom it goes, what is asked, what happened, and what the group does with it', () => {
    const [texts = []] = textsOnPages(pagesOf())
    expect(texts.filter((text) => !/^\d+$/u.test(text))).toEqual([
      'Petition', 'Peru', 'To Ana Belmonte Ruiz, Minister of Justice, and Luis Arroyo', demands[0],
      'On 3 January, officers took Marek Dovrin from a reading in the town of Lesk. He is held without charge and must be released at once.',
      'We also ask: Let him see a lawyer. Let him have his medicine.', 'Name', 'Town', 'Signature',
      'What you write here goes to the officials named above. If you have family or friends in the country, ask before you sign.',
      'For the group, cut off before posting. Back by 1 March 2023. Back to Millrace Letter Group. Petition 1', 'Names on this sheet',
    ])
    expect(numbersIn(texts)).toBe(17)
  })

  it('keeps officials that run from right to left apart from the words between them', () => {
    const targets = [packTarget(1, { name: 'آنا بلمونت', role: 'وزيرة العدل' }), packTarget(2, { name: 'Luis Arroyo', role: null })]
    expect(textsOnPages(pagesOf({ targets }))[0]?.[2]).toBe('To \u2068آنا بلمونت\u2069, \u2068وزيرة العدل\u2069, and Luis Arroyo')
  })

  it('asks for the rights of the people where the case has no demands', () => {
    expect(textsOnPages(pagesOf({ demands: [] }))[0]).toContain('See that the rights of Marek Dovrin are respected, and tell us what has been done.')
  })

  it.each<readonly [string, Parameters<typeof packCase>[0], Partial<PackChoices>, boolean]>([
    ['on US Letter', {}, { paper: 'letter' }, false],
    ['in large print', {}, {}, true],
    ['in large print on US Letter', {}, { paper: 'letter' }, true],
    ['with a story of a page', { summary: demands[0]?.repeat(60) ?? '' }, {}, false],
    ['with a long demand', { demands: [demands.join(' ').repeat(3), ...demands] }, { paper: 'letter' }, false],
  ])('is one page with lines to sign on %s', (_, given, choices, isLarge) => {
    const pages = pagesOf(given, choices, isLarge)
    expect([pages.length, areWithin(pages, choices.paper ?? 'a4'), numbersIn(textsOnPages(pages)[0] ?? []) >= 1]).toEqual([1, true, true])
  })

  it.each(papers.flatMap((paper) => [false, true].map((isLarge) => [paper, isLarge] as const)))('says all officials and demands on a page before that with the lines, where they leave none, on %s, large: %s', (paper, isLarge) => {
    const targets = Array.from({ length: 30 }, (_, index) => packTarget(index + 10, { name: `Official with a long name, number ${index + 1}`, role: 'Minister of Justice and of the Interior' }))
    const many = Array.from({ length: 12 }, (_, index) => `Demand ${index + 1}: ${demands.join(' ')}`)
    const pages = pagesOf({ targets, demands: many }, { paper }, isLarge)
    const texts = textsOnPages(pages)
    const before = texts.slice(0, -1).flat().join(' ')
    expect([texts.length > 1, areWithin(pages, paper), targets.every(({ name }) => before.includes(name ?? '')), many.every((demand) => before.includes(demand)), numbersIn(texts.at(-1) ?? []) >= 5]).toEqual([true, true, true, true, true])
  })

  it('leaves out a story that would leave no lines, never a demand', () => {
    const [texts = []] = textsOnPages(pagesOf({ summary: 'A long story. '.repeat(120) }))
    expect([texts.some((text) => text.startsWith('A long story')), texts.some((text) => text.startsWith('We also ask'))]).toEqual([false, true])
  })
})
