import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import type { CaseId } from '../../../../core/ids.ts'
import type { Page } from '../../../../core/pack/page/page.ts'
import { takeHomePages } from '../../../../core/pack/sheets/take-home.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, packTarget, sheetWords } from '../../../kit/pack-sample.ts'

type Given = Parameters<typeof packPlan>[0]
const base: Partial<PackChoices> = { copies: 1, members: 'none', parts: ['letters', 'takehome'], outlets: ['Library', 'School'], outletCopies: 2, returnBy: '2026-12-19' as Day }
const planOf = (choices: Partial<PackChoices> = {}, given: Given = {}) => packPlan({ ...given, choices: { ...base, ...choices } })
const pagesOf = (outlet: number, choices: Partial<PackChoices> = {}, given: Given = {}): readonly Page[] => {
  const plan = planOf(choices, given)
  return takeHomePages(outlet, { plan, words: sheetWords, isLarge: plan.choices.largePrint === 'all' }, plan.counts)
}
const textsOf = (...args: Parameters<typeof pagesOf>): readonly string[] => textsOnPages(pagesOf(...args)).flat()
const six = Array.from({ length: 6 }, (_, index) => packCase({ id: `01HX0000000000000000000C${index}0` as CaseId, uaNumber: `${100 + index}/22`, peopleAtRisk: [{ name: `Person ${index + 1}`, pronoun: null }] }))
const rates = { postage: { currency: 'EUR', zones: [], rates: [{ zone: 'abroad', upToGrams: 50, price: 220, validFrom: '2022-01-01' as Day }] } }

describe('the front sheet of a pack to take home', () => {
  it('says when and where it is brought back, what to do, and the envelopes with their own codes', () => {
    const { letters } = planOf()
    const rangeAt = (first: number): string => `${letters[first]?.code} to ${letters[first + 1]?.code.slice(5)}`
    expect(textsOf(1, {}, { settings: rates })).toEqual([
      'Take-home pack 2 of 2', 'Millrace Letter Group', 'Letters to take home', 'For School. 4 letters for Marek Dovrin.',
      'Bring this pack back by', 'Saturday\n19 December', 'Where', 'School', 'When it is open:',
      '1', 'Read the case card. It takes a minute.', '2', 'Sign a letter. Add a sentence of your own in the free space above your name.',
      '3', 'Address an envelope. Use the list of addresses, put a stamp on the envelope and post it. Or put the signed letter back in here, for the group to post.',
      '4', 'Write down what you did. Use the boxes at the foot, and bring everything back. Letters that are left are welcome too.',
      'The envelopes', 'Ana Belmonte Ruiz', 'Minister of Justice', 'Ministry of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU', 'Stamp EUR 2.20', rangeAt(6), '2 letters',
      'Luis Arroyo', 'Embassy of Peru', '1 Chestnut Avenue', 'Washington DC 20036', 'Stamp at home', rangeAt(8), '2 letters',
      'What is inside', 'Letters', '4', 'Case card', '1',
      'Fill in before you bring it back', 'Letters already posted', 'Letters signed, for the group to post', 'Letters left over', 'People who wrote',
    ])
  })

  it('says only what the pack has: no free space, envelopes with their address, no day', () => {
    expect(textsOf(0, { hasHandwriting: false }).filter((text) => text.startsWith('Sign a letter'))).toEqual(['Sign a letter.'])
    const printed = textsOf(0, { parts: ['letters', 'takehome', 'envelopes'] })
    expect([printed.some((text) => text.startsWith('Put the letter in its envelope.')), printed.includes('Envelopes'), textsOf(0).includes('Envelopes')]).toEqual([true, true, false])
    expect(textsOf(0, { returnBy: null }).some((text) => /December/u.test(text))).toBe(false)
  })

  it('has a step and a line for labels where the pack has them', () => {
    const texts = textsOf(0, { parts: ['letters', 'takehome', 'labels'] })
    expect([texts.some((text) => text.startsWith('Put the letter in an envelope and stick its label on.')), texts[texts.indexOf('Address labels') + 1]]).toEqual([true, '4'])
  })

  it('says on which sheet the boxes to fill in are', () => {
    const stepsOf = (given: Given): readonly string[] => textsOnPages(pagesOf(0, {}, given)).flat().filter((text) => text.startsWith('Write down'))
    expect([stepsOf({}), stepsOf({ cases: six })]).toEqual([
      ['Write down what you did. Use the boxes at the foot, and bring everything back. Letters that are left are welcome too.'],
      ['Write down what you did. Use the boxes at the foot of the last sheet, and bring everything back. Letters that are left are welcome too.'],
    ])
  })

  it('keeps a name that runs from right to left apart from the words around it', () => {
    expect(textsOf(0, { outlets: ['مكتبة المدينة 2'] }, { cases: [packCase({ peopleAtRisk: [{ name: 'ليلى', pronoun: null }] })] })[3]).toBe('For \u2068مكتبة المدينة 2\u2069. 4 letters for \u2068ليلى\u2069.')
  })

  it('names the case of each envelope where there are several', () => {
    const texts = textsOf(0, {}, { cases: six })
    expect([texts[3], six.every((_, index) => texts.includes(`Person ${index + 1}`))]).toEqual(['For Library. 24 letters for 6 cases.', true])
  })

  it.each<readonly [string, Partial<PackChoices>, Given]>([
    ['one case', {}, {}],
    ['on US Letter', { paper: 'letter' }, {}],
    ['six cases', {}, { cases: six }],
    ['in large print', { largePrint: 'all' }, { cases: six }],
    ['in large print on US Letter', { largePrint: 'all', paper: 'letter' }, {}],
    ['thirty targets', {}, { cases: [packCase({ targets: Array.from({ length: 30 }, (_, index) => packTarget(index + 10, { name: `Official with a very long name indeed, of the Ministry of Everything, number ${index}` })) })] }],
    ['a long outlet', { outlets: ['Library of the Friends of the Town of Lesk and of All Who Read There '.repeat(3).trim()] }, {}],
  ])('has whole addresses within its pages: %s', (_, choices, given) => {
    const pages = pagesOf(0, choices, given)
    const texts = textsOnPages(pages)
    const lines = planOf(choices, given).batches.flatMap(({ addressLines }) => addressLines)
    expect([areWithin(pages, choices.paper ?? 'a4'), lines.filter((line) => !texts.flat().includes(line)), texts.every(([head]) => head?.startsWith('Take-home pack 1')), texts.at(-1)?.at(-1)])
      .toEqual([true, [], true, 'People who wrote'])
  })
})
