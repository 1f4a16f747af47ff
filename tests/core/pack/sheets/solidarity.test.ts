import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../../core/case/case-file.ts'
import type { Case } from '../../../../core/case/types.ts'
import type { Paper } from '../../../../core/pack/paper.ts'
import { solidarityPages } from '../../../../core/pack/sheets/solidarity.ts'
import { hardCases } from '../../../kit/hard-cases.ts'
import { areWithin, picturesIn, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, sheetWords } from '../../../kit/pack-sample.ts'

const pagesOf = (kept: Case, isLarge = false, paper: Paper = 'a4') => {
  const plan = packPlan({ cases: [kept], choices: { paper } })
  return plan.cards.flatMap((card) => solidarityPages(card, 2, { plan, words: sheetWords, isLarge }))
}
const named = (count: number): Case => packCase({ peopleAtRisk: Array.from({ length: count }, (_, index) => ({ name: `Person ${index + 1}`, pronoun: null })) })
const namesOn = (kept: Case): readonly (readonly string[])[] => textsOnPages(pagesOf(kept)).map((texts) => texts.filter((text) => text.startsWith('For ')))

describe('cards of solidarity', () => {
  it('are four on a page, with a greeting, for whom and from whom, around a strip that says what to write', () => {
    const card = (greeting: string): readonly string[] => [greeting, 'For Marek Dovrin', 'From']
    expect(textsOnPages(pagesOf(packCase({ file: { ...emptyCaseFile, rules: ['no-religious-cards'] } })))).toEqual([[
      ...card('We think of you.'), ...card('You are not forgotten.'),
      '2', 'Cut along the lines. Warm words, a drawing, the view from your window. Nothing about the case, nothing political. No religious words or cards.', 'Count each card with this key.', 'W',
      ...card('With you from afar.'), ...card('A light is on for you.'),
    ]])
  })

  it('have a drawing for each greeting, which says nothing more', () => {
    expect(pagesOf(packCase()).flatMap(({ blocks }) => picturesIn(blocks)).map(({ picture, description }) => [picture, description])).toEqual([['bird', ''], ['branch', ''], ['sunrise', ''], ['lamp', '']])
  })

  it('are for each person of the case in turn, on as many pages as that takes', () => {
    expect([namesOn(named(2)), namesOn(named(5))]).toEqual([
      [['For Person 1', 'For Person 2', 'For Person 1', 'For Person 2']],
      [['For Person 1', 'For Person 2', 'For Person 3', 'For Person 4'], ['For Person 5', 'For Person 1', 'For Person 2', 'For Person 3']],
    ])
  })

  it('have no margin: the cuts are in the middle of the sheet', () => {
    const [page] = pagesOf(packCase())
    const [table] = page?.blocks ?? []
    const [first, strip] = table?.kind === 'table' ? table.rows : []
    expect([page?.side, table?.kind === 'table' ? table.widths : [], Math.round((first?.height ?? 0) + (strip?.height ?? 0) / 2)]).toEqual(['cards', [297.65, 297.65], 421])
  })

  it.each((['a4', 'letter'] as const).flatMap((paper) => hardCases.flatMap((kept, index) => [[index, paper, false, kept], [index, paper, true, kept]] as const)))('of hard case %i stay on their pages, on %s, large: %s', (_, paper, isLarge, kept) => {
    expect(areWithin(pagesOf(kept, isLarge, paper), paper)).toBe(true)
  })
})
