import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../../core/case/types.ts'
import type { Day } from '../../../../../core/day.ts'
import type { Paper } from '../../../../../core/pack/paper.ts'
import { cardPages } from '../../../../../core/pack/sheets/card/card.ts'
import { germanCase, hardCases, longCase, longName, manyPeople } from '../../../../kit/hard-cases.ts'
import { areWithin, picturesIn, textsOnPages } from '../../../../kit/page-texts.ts'
import { packCase, packLetter, packPlan, packTarget, sheetWords } from '../../../../kit/pack-sample.ts'

const demands = ['Release Marek Dovrin at once and without conditions.', 'Let him have his medicine.']
const pagesOf = (kept: Case, isLarge = false, paper: Paper = 'a4') => {
  const plan = packPlan({ cases: [kept], choices: { paper } })
  return plan.cards.flatMap((card) => cardPages({ card, number: 3, plan, words: sheetWords, isLarge }))
}
const textsOf = (kept: Case, isLarge = false): readonly string[] => textsOnPages(pagesOf(kept, isLarge)).flat()
/** The sentences in bold serif letters, but the title. */
const boldIn = (pages: ReturnType<typeof pagesOf>): readonly string[] =>
  [...JSON.stringify(pages).matchAll(/\{"text":("(?:[^"\\]|\\.)*"),"type":\{[^{}]*"face":"serif-bold"/gu)].map(([, text]) => JSON.parse(text ?? '""') as string).filter((text) => text.endsWith('.'))
const goesOn = 'The story goes on. The coordinator has all of it.'
/** Rows have an exact height: what is higher than its row would be cut. */
const papers = ['a4', 'letter'] as const

describe('a case card', () => {
  it('says who it is and what happened, then what is asked, of whom and how, and by when on both faces', () => {
    const targets = [packTarget(1, { salutation: 'Dear Minister,' }), packTarget(2, { name: null, role: 'Ambassador', country: 'United States' })]
    expect(textsOf(packCase({ demands, targets }))).toEqual([
      '3', 'Peru', 'Urgent Action 105/22', 'Marek Dovrin', 'Room for a photo that may be shown', 'Poet held after reading',
      'On 3 January, officers took Marek Dovrin from a reading in the town of Lesk. He is held without charge and must be released at once.',
      'Marek Dovrin has written eleven books of poems.', 'He lives in Lesk with his daughter.', 'Write by', 'Tuesday', '7 March',
      '3', 'Marek Dovrin', 'We ask for', ...demands, 'We write to', 'Ana Belmonte Ruiz', 'Minister of Justice', 'Dear Minister,', 'Ambassador', 'Dear Sir or Madam,',
      'Best in Spanish. Your own language is welcome. Say he/him. Post takes about 10 days.', 'Write by', 'Tuesday', '7 March',
    ])
  })

  it('sets the sentence that was chosen in bold where it is in the story', () => {
    const kept = packCase()
    const chosen = { ...kept, background: 'He reads at home. Marek Dovrin has written eleven books of poems. He lives in Lesk.', file: { ...kept.file, cardLine: 'Marek Dovrin has written eleven books of poems.' } }
    for (const [paper, isLarge] of papers.flatMap((one) => [[one, false], [one, true]] as const)) {
      const pages = pagesOf(chosen, isLarge, paper)
      expect([boldIn(pages), textsOnPages(pages).flat().includes(chosen.background), areWithin(pages, paper)]).toEqual([[chosen.file.cardLine], true, true])
    }
    expect(boldIn(pagesOf({ ...chosen, background: null }))).toEqual([])
  })

  it('has that sentence above the story where the card has no room for its place in it', () => {
    const line = 'Marek Dovrin has written eleven books of poems.'
    const kept = packCase({ summary: packLetter.paragraphs.join(' '), background: line })
    const pages = pagesOf({ ...kept, file: { ...kept.file, cardLine: line } })
    const texts = textsOnPages(pages).flat()
    expect([texts.includes(goesOn), boldIn(pages), texts.filter((text) => text === line).length, areWithin(pages, 'a4')]).toEqual([true, [line], 1, true])
  })

  it('shows the photo in its own proportions with its credit in the place of the room for one; without words, it is of the people', () => {
    const given = { key: 'k', format: 'jpeg' as const, width: 400, height: 300, description: '', credit: 'Photo: Millrace Library' }
    const plan = packPlan({ cases: [packCase()], photos: new Map([[packCase().id, given]]) })
    const found = [false, true].flatMap((isLarge) => plan.cards.flatMap((card) => cardPages({ card, number: 3, plan, words: sheetWords, isLarge })))
    const pictures = found.flatMap(({ blocks }) => picturesIn(blocks))
    expect(pictures.map(({ picture, description, width, height }) => [picture, description, Math.round(width), Math.round((width / height) * 100)])).toEqual([['k', 'Marek Dovrin', 125, 133], ['k', 'Marek Dovrin', 125, 133]])
    expect([textsOnPages(found).flat().filter((text) => text === 'Photo: Millrace Library').length, textsOnPages(found).flat().some((text) => text.startsWith('Room for')), areWithin(found, 'a4')]).toEqual([2, false, true])
  })

  it('leaves out what the case does not say', () => {
    const bare = packCase({ demands: [], country: null, uaNumber: null, indexNumber: null, deadline: null, summary: null, background: null, preferredLanguages: [], ownLanguageWelcome: null, peopleAtRisk: [], targets: [packTarget(1, { country: null, postalLines: [] })] })
    expect(textsOf(bare)).toEqual(['3', 'Poet held after reading', 'Room for a photo that may be shown', '3', 'Poet held after reading', 'We write to', 'Ana Belmonte Ruiz', 'Minister of Justice', 'Dear Minister,'])
  })

  it('has the year of a deadline that is not within the next months', () => {
    expect([textsOf(packCase({ deadline: '2022-12-30' as Day })).includes('30 December 2022'), textsOf(germanCase).includes('30 September 2024')]).toEqual([true, true])
  })

  it.each(papers.flatMap((paper) => hardCases.flatMap((kept, index) => [[index, paper, false, kept], [index, paper, true, kept]] as const)))('of hard case %i stays on its pages, on %s, large: %s', (_, paper, isLarge, kept) => {
    expect(areWithin(pagesOf(kept, isLarge, paper), paper)).toBe(true)
  })

  it.each([false, true])('has all demands, officials and rules, on further faces where they do not fit; large: %s', (isLarge) => {
    const texts = textsOf(longCase, isLarge)
    const missing = [...longCase.demands, ...longCase.targets.map(({ name }) => name ?? ''), ...longCase.file.ownRules].filter((text) => !texts.includes(text))
    expect(missing).toEqual([])
    expect(textsOf(longName, isLarge).join(' ')).toContain(packLetter.paragraphs[3])
  })

  it('has the whole story where it fits in a smaller type, else up to the end of a sentence, and says that it goes on', () => {
    const shown = (story: string): readonly string[] => textsOf(packCase({ summary: story, background: null }))
    const [short, long] = [packLetter.paragraphs[1] ?? '', packLetter.paragraphs.join(' ')]
    const cut = shown(long).find((text) => text.startsWith('I am writing')) ?? ''
    expect([shown(short).includes(short), shown(short).includes(goesOn), shown(long).includes(goesOn), long.startsWith(cut), cut.endsWith('.')]).toEqual([true, false, true, true, true])
  })

  it('sets a name as large as it fits beside the photo; of many people the first ones, and all of them below', () => {
    const names = manyPeople.peopleAtRisk.map(({ name }) => name)
    const texts = textsOf(manyPeople)
    expect([texts.filter((text) => text.endsWith(' more')).length, texts.includes(sheetWords.list(names)), texts.some((text) => text.includes('Say they/them.'))]).toEqual([2, true, true])
  })

  it('names each pronoun where they differ', () => {
    const texts = textsOf(packCase({ peopleAtRisk: [{ name: 'Ann', pronoun: 'she/her' }, { name: 'Ben', pronoun: 'he/him' }] }))
    expect(texts.find((text) => text.startsWith('Best in'))).toContain('Ann: she/her. Ben: he/him.')
  })

  it('is a spread that is folded; in large print each face has a page', () => {
    expect([pagesOf(packCase()).map(({ side, fold }) => [side, fold]), pagesOf(packCase(), true).map(({ side, fold }) => [side, fold])])
      .toEqual([[['spread', sheetWords.card.fold]], [['portrait', undefined], ['portrait', undefined]]])
  })
})
