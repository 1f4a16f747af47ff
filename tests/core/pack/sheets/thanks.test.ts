import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import type { CaseId } from '../../../../core/ids.ts'
import { thanksPages } from '../../../../core/pack/sheets/thanks.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, sheetWords } from '../../../kit/pack-sample.ts'

const occasion = { name: 'Winter letter evening', day: '2026-12-05' as Day }
const six = Array.from({ length: 6 }, (_, index) => packCase({ id: `01HX0000000000000000000C${index}0` as CaseId }))
const pagesOf = (choices: Partial<PackChoices>, cases = [packCase()], isLarge = false) => thanksPages({ plan: packPlan({ cases, choices }), words: sheetWords, isLarge })

describe('the thank-you note', () => {
  it('is on a sheet twice, with the evening, its people and the group’s name', () => {
    const note = [
      'Millrace Letter Group', expect.stringContaining('5 December 2026'), 'Thank you',
      'Thank you for your time at Winter letter evening: for each letter, each card and each hand that helped.', 'This evening was for Marek Dovrin.', 'With thanks from', 'Millrace Letter Group',
    ]
    expect(textsOnPages(pagesOf({ occasion }))).toEqual([[...note, ...note]])
  })

  it('counts many cases, names no evening that has no name, and is on a sheet once in large print', () => {
    const [texts = []] = textsOnPages(pagesOf({}, six, true))
    expect(texts).toEqual(['Millrace Letter Group', 'Thank you', 'Thank you for your time: for each letter, each card and each hand that helped.', 'This evening was for the people of 6 cases.', 'With thanks from', 'Millrace Letter Group'])
  })

  it.each<readonly [string, Partial<PackChoices>, boolean]>([['on A4', { occasion }, false], ['on US Letter', { paper: 'letter' }, false], ['with a long name', { occasion: { ...occasion, name: 'An evening of letters for all whom nobody else writes to '.repeat(8).trim() } }, false], ['in large print', { paper: 'letter', occasion }, true]])(
    'is within one page %s', (_, choices, isLarge) => {
      const pages = pagesOf(choices, six, isLarge)
      expect([pages.length, areWithin(pages, choices.paper ?? 'a4')]).toEqual([1, true])
    },
  )
})
