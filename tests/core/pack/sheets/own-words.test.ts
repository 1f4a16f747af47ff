import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../../core/case/case-file.ts'
import type { Case } from '../../../../core/case/types.ts'
import type { Day } from '../../../../core/day.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { ownWordsSheets } from '../../../../core/pack/sheets/own-words.ts'
import type { Page } from '../../../../core/pack/page/page.ts'
import { germanCase, hardCases, longCase, longName } from '../../../kit/hard-cases.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packLetter, packPlan, sheetWords } from '../../../kit/pack-sample.ts'

const demands = ['Release Marek Dovrin at once and without conditions.', 'Let him have his medicine.']
const sheetsOf = (kept: Case, choices: Partial<PackChoices> = {}, isLarge = false): readonly (readonly Page[])[] => {
  const plan = packPlan({ cases: [kept], choices: { occasion: { name: 'Evening', day: '2023-02-04' as Day }, ...choices } })
  return plan.cards.flatMap((card) => ownWordsSheets(card, 2, { plan, words: sheetWords, isLarge }))
}
const textsOf = (sheets: readonly (readonly Page[])[]): readonly (readonly string[])[] => sheets.map((pages) => textsOnPages(pages).flat())
/** Rows of the table with lines to write on: those without words. */
const linesOn = (pages: readonly Page[]): number =>
  pages.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? block.rows : [])).filter(({ cells }) => cells.length === 1 && cells[0]?.blocks.length === 0).length

describe('a sheet for a letter in one’s own words', () => {
  it('has the demands to tick, ways to begin and what to leave out, and below the cut the address, day, greeting, lines and closing', () => {
    const sheets = sheetsOf(packCase({ demands, file: { ...emptyCaseFile, rules: ['no-religious-cards'] } }))
    expect(textsOf(sheets)).toEqual([[
      '2', 'Marek Dovrin', 'In your own words', 'Write by Tuesday 7 March', 'Ask for this, and tick what you wrote', ...demands.map((demand) => `☐ ${demand}`),
      'Three ways to begin', 'I read about Marek Dovrin, and I cannot put it out of my mind.', 'A letter from far away may surprise you. I write for Marek Dovrin.', 'You can change what happens to Marek Dovrin.',
      'Leave out: threats, insults and anything that is not on the case card. No religious words or cards.', 'Cut here. Only the part below goes into the envelope.', 'UA 105/22',
      'Ana Belmonte Ruiz', 'Minister of Justice', 'Ministry of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU', '4 February 2023', 'Dear Minister,', 'Yours sincerely,',
    ]])
    expect(sheets.map(linesOn)).toEqual([13])
  })

  it('asks for the rights of the people where the case has no demands; a sample letter is no demand', () => {
    const [texts = []] = textsOf(sheetsOf(packCase({ demands: [] })))
    expect(texts.filter((text) => text.startsWith('☐'))).toEqual(['☐ See that the rights of Marek Dovrin are respected, and tell us what has been done.'])
  })

  it('leaves the day to the writer where the evening has none', () => {
    expect(textsOf(sheetsOf(packCase({ demands }), { occasion: null }))[0]).not.toContain('4 February 2023')
  })

  it('has the letter on a sheet of its own where the guide leaves no room, and in large print', () => {
    const found = [sheetsOf(longCase), sheetsOf(packCase({ demands }), {}, true)]
    expect(found.map((sheets) => [sheets.length, linesOn(sheets[0] ?? []), linesOn(sheets[1] ?? []) > 8, sheets[1]?.length])).toEqual([[2, 0, true, 1], [2, 0, true, 1]])
    const posted = found.map((sheets) => textsOf(sheets)[1]?.some((text) => /UA|own words/u.test(text)))
    expect(posted).toEqual([false, false])
  })

  it.each([false, true])('has each demand whole; large: %s', (isLarge) => {
    const texts = new Set(textsOf(sheetsOf(longCase, {}, isLarge)).flat())
    expect(longCase.demands.filter((demand) => !texts.has(`☐ ${demand}`))).toEqual([])
    expect(textsOf(sheetsOf(longName, {}, isLarge)).flat().join(' ')).toContain(packLetter.paragraphs[3])
  })

  it.each((['a4', 'letter'] as const).flatMap((paper) => [...hardCases, germanCase].flatMap((kept, index) => [[index, paper, false, kept], [index, paper, true, kept]] as const)))('of hard case %i stays on its pages, on %s, large: %s', (_, paper, isLarge, kept) => {
    expect(sheetsOf(kept, { paper }, isLarge).every((pages) => areWithin(pages, paper))).toBe(true)
  })
})
