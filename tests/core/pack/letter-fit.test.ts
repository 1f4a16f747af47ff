import { describe, expect, it } from 'vitest'
import type { LetterDesign } from '../../../core/pack/letter-design.ts'
import type { FitChoices, FitTraits } from '../../../core/pack/letter-fit.ts'
import { fitLetter } from '../../../core/pack/letter-fit.ts'
import { letterMeasuresOf } from '../../../core/pack/page-layout.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { packLetter } from '../../kit/pack-sample.ts'

const batch = { addressLines: ['Ana Belmonte Ruiz', 'Minister of Justice', 'Ministry of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU'], letter: packLetter, translation: null }
const choices = (paper: Paper, design: LetterDesign = 'serif'): FitChoices => ({ ...defaultChoices, paper, design })
const plain = (sender: FitTraits['sender']): FitTraits => ({ sender, kind: 'single', isLarge: false })
const sender = { name: 'Tamsin Oyelaran', addressLines: ['12 Mill Lane', 'Millrace ML1 2AB'] }

const longer = (times: number) => ({ ...batch, letter: { ...packLetter, paragraphs: Array.from({ length: times }, () => packLetter.paragraphs).flat().slice(0, 4 + times) } })

describe('fitLetter', () => {
  it.each([['a4', 11, 16.05, 13.75, 47.35], ['letter', 10.5, 15.3, 13.15, 52.35]] as const)('sets a letter of 260 words on one page of %s in %f points, with the white that is left above the closing', (paper, size, lineHeight, dateBefore, closingBefore) => {
    const { body, space, ...fit } = fitLetter(batch, plain(sender), choices(paper))
    expect([fit, body.map(({ text }) => text)]).toEqual([{
      size, lineHeight, face: 'serif', ruledHeight: 23, ruledLines: 0, dateBefore, closingBefore, isClosingApart: false, signatureRows: [], translation: null, letterPages: 1, pages: 1,
    }, packLetter.paragraphs])
    expect(space).toBeCloseTo(size / 12)
  })

  it('sets a short letter in 12 points with 21 mm of white above the closing, and none where nobody wants it', () => {
    const short = { ...batch, letter: { ...packLetter, paragraphs: packLetter.paragraphs.slice(0, 2) } }
    const measured = [true, false].map((hasHandwriting) => fitLetter(short, plain(sender), { ...choices('a4'), hasHandwriting }))
    const group = fitLetter(short, { ...plain(sender), kind: 'group' }, choices('a4'))
    const { paragraphAfter } = letterMeasuresOf('serif', 1)
    expect([...measured, group].map(({ size, closingBefore }) => [size, Math.round(((closingBefore + paragraphAfter) * 25.4) / 72)])).toEqual([[12, 21], [12, 6], [12, 6]])
  })

  it('takes the largest size that fits on one page, and the largest of all where two are needed', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((times) => fitLetter(longer(times), plain(sender), choices('letter'))).map(({ size, pages }) => [size, pages])).toEqual([[10.5, 1], [10, 1], [9.5, 1], [9, 1], [12, 2], [11.5, 2], [11, 2]])
  })

  it.each(['a4', 'letter'] satisfies Paper[])('sets on one page of %s each letter that the first design did', (paper) => {
    const words = packLetter.paragraphs.join(' ').split(' ')
    const lengths = Array.from({ length: 28 }, (_, index) => 25 * (index + 1))
    const letters = [30, 60, 140].flatMap((size) => lengths.map((length) => Array.from({ length: Math.ceil(length / size) }, (_, index) =>
      Array.from({ length: Math.min(size, length - index * size) }, (__, word) => words[(index * size + word) % words.length]).join(' '))))
    const pagesIn = (paragraphs: readonly string[], design: LetterDesign): number => fitLetter({ ...batch, letter: { ...packLetter, paragraphs } }, plain(sender), choices(paper, design)).pages
    const onOnePage = letters.filter((paragraphs) => pagesIn(paragraphs, 'times') === 1)
    expect([onOnePage.length > 40, onOnePage.filter((paragraphs) => pagesIn(paragraphs, 'serif') > 1).map((paragraphs) => paragraphs.length)]).toEqual([true, []])
  })

  it('never leaves the closing alone on its page: the last lines of the text are above it, and no word is lost', () => {
    const words = [...packLetter.paragraphs, ...packLetter.paragraphs].join(' ').split(' ')
    const fits = Array.from({ length: 60 }, (_, index) => [words.slice(0, 100).join(' '), words.slice(100, 180 + 3 * index).join(' ')])
      .map((paragraphs) => ({ paragraphs, fit: fitLetter({ ...batch, letter: { ...packLetter, paragraphs } }, { ...plain(sender), isLarge: true }, choices('letter')) }))
    const joined = (fit: (typeof fits)[number]['fit']): string => fit.body.map(({ text }) => text).join(' ')
    expect([fits.filter(({ fit }) => fit.isClosingApart).length, fits.filter(({ paragraphs, fit }) => joined(fit) !== paragraphs.join(' ')).length, new Set(fits.map(({ fit }) => fit.pages)).size > 1]).toEqual([0, 0, true])
  })

  it('rules the page where there is no sample letter', () => {
    const blank = { ...batch, letter: { language: null, salutation: null, paragraphs: [], closing: null } }
    const { size, ruledLines, pages } = fitLetter(blank, plain(null), choices('a4'))
    expect([size, ruledLines, pages]).toEqual([12, 16, 1])
  })

  it('gives tall scripts taller lines, in a face that has their letters', () => {
    const arabic = { ...batch, letter: { language: 'ar', salutation: 'معالي الوزيرة،', paragraphs: ['أكتب إليكم بشأن الشاعر مارك دوفرين.'], closing: 'مع التقدير' } }
    const { lineHeight, face } = fitLetter(arabic, plain(null), choices('a4'))
    expect([lineHeight, face]).toEqual([19.2, 'times'])
  })
})

describe('the first design, for plans that were stored with it', () => {
  it.each(['a4', 'letter'] satisfies Paper[])('sets a letter of 260 words on one page of %s in 11 points, with two lines for a sentence by hand', (paper) => {
    const { body, ...fit } = fitLetter(batch, plain(sender), choices(paper, 'times'))
    expect([fit, body.map(({ text }) => text)]).toEqual([{
      size: 11, lineHeight: 14.3, face: 'times', space: 1, ruledHeight: 23, ruledLines: 2, dateBefore: 8, closingBefore: 8, isClosingApart: false, signatureRows: [], translation: null, letterPages: 1, pages: 1,
    }, packLetter.paragraphs])
  })

  it('takes the largest size that fits, and the lines that are left', () => {
    expect([1, 2, 3, 4].map((times) => fitLetter(longer(times), plain(sender), choices('letter', 'times'))).map(({ size, ruledLines, pages }) => [size, ruledLines, pages])).toEqual([[11, 2, 1], [10.5, 2, 1], [10.5, 0, 1], [9.5, 0, 2]])
  })
})
