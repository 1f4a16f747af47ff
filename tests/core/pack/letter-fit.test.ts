import { describe, expect, it } from 'vitest'
import type { FitChoices, FitTraits } from '../../../core/pack/letter-fit.ts'
import { fitLetter } from '../../../core/pack/letter-fit.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { packLetter } from '../../kit/pack-sample.ts'

const batch = { addressLines: ['Ana Belmonte Ruiz', 'Minister of Justice', 'Ministry of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU'], letter: packLetter, translation: null }
const choices = (paper: Paper): FitChoices => ({ ...defaultChoices, paper })
const plain = (sender: FitTraits['sender']): FitTraits => ({ sender, kind: 'single', isLarge: false })
const sender = { name: 'Tamsin Oyelaran', addressLines: ['12 Mill Lane', 'Millrace ML1 2AB'] }

describe('fitLetter', () => {
  it.each(['a4', 'letter'] satisfies Paper[])('sets a letter of 260 words on one page of %s in 11 points, with room for a sentence by hand', (paper) => {
    const { body, ...fit } = fitLetter(batch, plain(sender), choices(paper))
    expect([fit, body.map(({ text }) => text)]).toEqual([{
      size: 11, lineHeight: 14.3, ruledHeight: 23, ruledLines: 2, dateBefore: 8, isClosingApart: false, signatureRows: [], translation: null, letterPages: 1, pages: 1,
    }, packLetter.paragraphs])
  })

  it('takes the largest size that fits, and the lines that are left', () => {
    const longer = (times: number) => ({ ...batch, letter: { ...packLetter, paragraphs: Array.from({ length: times }, () => packLetter.paragraphs).flat().slice(0, 4 + times) } })
    expect([1, 2, 3, 4].map((times) => fitLetter(longer(times), plain(sender), choices('letter'))).map(({ size, ruledLines, pages }) => [size, ruledLines, pages])).toEqual([[11, 2, 1], [10.5, 2, 1], [10.5, 0, 1], [9.5, 0, 2]])
  })

  it('rules the page where there is no sample letter', () => {
    const blank = { ...batch, letter: { language: null, salutation: null, paragraphs: [], closing: null } }
    const { size, ruledLines, pages } = fitLetter(blank, plain(null), choices('a4'))
    expect([size, ruledLines, pages]).toEqual([11, 18, 1])
  })

  it('gives tall scripts taller lines', () => {
    const arabic = { ...batch, letter: { language: 'ar', salutation: 'معالي الوزيرة،', paragraphs: ['أكتب إليكم بشأن الشاعر مارك دوفرين.'], closing: 'مع التقدير' } }
    expect(fitLetter(arabic, plain(null), choices('a4')).lineHeight).toBe(18.15)
  })
})
