import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import { sheetPurposes } from '../../../../core/member/sheet-purposes.ts'
import { fullPlan } from '../../../../core/pack/full-plan.ts'
import type { Page } from '../../../../core/pack/page/page.ts'
import { signInPages } from '../../../../core/pack/sheets/sign-in.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packMember, packPlan, sheetWords } from '../../../kit/pack-sample.ts'

const long = 'Ifeoluwakiitan Oluwaseunfunmi Adebayo-Thorsteinsdóttir of the house beside the long river'
const members = [packMember(1, 'Tamsin Oyelaran', true), packMember(2, 'Jo Field', false), packMember(3, long, true)]
const occasion = { name: 'Winter evening', day: '2023-02-10' as Day }
const planOf = (choices: Partial<PackChoices>, settings = {}) => packPlan({ members, choices: { parts: ['signin'], occasion, signInForm: 'strips', ...choices }, settings })
const pagesOf = (choices: Partial<PackChoices>, settings = {}): readonly Page[] =>
  signInPages({ plan: planOf(choices, settings), words: sheetWords, isLarge: choices.largePrint === 'all' })
const wholes = sheetPurposes.map((purpose) => sheetWords.signIn.purposes[purpose].whole)
const count = (texts: readonly string[], part: string): number => texts.filter((text) => text.includes(part)).length

describe('strips to sign in', () => {
  it('each have the day, the words of each consent, and what the group does with them; none has a name', () => {
    const pages = textsOnPages(pagesOf({ signInLines: 12 }, { groupAddress: 'Mill House\nMillrace' }))
    const all = pages.flat()
    expect([pages.map((texts) => count(texts, 'Yours to keep.')), ...wholes.map((words) => count(all, words))]).toEqual([[5, 5, 5], 15, 15, 15])
    expect([count(all, 'Ask: Mill House, Millrace'), all.filter((text) => text === '10 February 2023, sheet 3').length, count(all, 'Tamsin')]).toEqual([15, 5, 0])
  })

  it.each<readonly [string, Partial<PackChoices>, number]>([
    ['four on US Letter', { paper: 'letter' }, 4], ['two in large print', { largePrint: 'all' }, 2], ['two in large print on US Letter', { largePrint: 'all', paper: 'letter' }, 2],
  ])('are %s', (_, choices, perPage) => {
    const pages = pagesOf({ signInLines: 1, ...choices })
    expect([areWithin(pages, choices.paper ?? 'a4'), textsOnPages(pages).map((texts) => count(texts, 'Yours to keep.'))]).toEqual([true, [perPage]])
  })

  it('have room for a group with a long name and address', () => {
    const pages = pagesOf({ signInLines: 1 }, { groupName: long, groupAddress: `${long}\n${long}` })
    expect([areWithin(pages, 'a4'), count(textsOnPages(pages)[0] ?? [], `Ask: ${long}, ${long}`) > 0]).toEqual([true, true])
  })
})

describe('a list to sign in', () => {
  const list = { signInForm: 'list' } as const

  it('has the names as they may be printed, whole, then empty lines to the foot', () => {
    const pages = pagesOf({ ...list, signInLines: 3 })
    const [texts = []] = textsOnPages(pages)
    expect([pages.length, areWithin(pages, 'a4'), texts.filter((text) => /Tamsin|Jo Field|Ifeoluwakiitan/u.test(text)), count(texts, '☐') > 30]).toEqual([1, true, ['Tamsin Oyelaran', long], true])
  })

  it.each<readonly [string, Partial<PackChoices>]>([['A4', {}], ['US Letter', { paper: 'letter' }], ['large print', { largePrint: 'all' }]])('repeats on each page what one agrees to, on %s', (_, choices) => {
    const pages = pagesOf({ ...list, signInLines: 60, ...choices })
    expect([areWithin(pages, choices.paper ?? 'a4'), pages.length > 2, textsOnPages(pages).every((texts) => wholes.every((words) => count(texts, words) === 1) && texts.includes('Name'))]).toEqual([true, true, true])
  })

  it('is what packs of older versions have', () => {
    const { choices: { signInForm: _, ...older }, ...plan } = planOf({})
    expect(fullPlan({ ...plan, choices: older }).choices.signInForm).toBe('list')
  })
})
