import { describe, expect, it } from 'vitest'
import { packItems } from '../../../core/pack/pack-items.ts'
import { previewWindow } from '../../../core/pack/preview-pages.ts'
import { packPlan, sheetWords } from '../../kit/pack-sample.ts'

const plan = packPlan({ choices: { copies: 40, parts: ['cover', 'case', 'letters', 'tally', 'labels', 'envelopes'] } })
const items = packItems(plan, sheetWords)
const at = (page: number) => previewWindow(items, plan, page)

describe('a preview', () => {
  it('shows any page with those around it, each with its number in the whole pack', () => {
    expect(at(1).pages.map(({ number, part, of }) => [number, part, of])).toEqual([
      [1, 'cover', ''], [2, 'case', 'UA 105/22'], [3, 'letter', 'Tamsin Oyelaran'], ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => [number, 'letter', '']),
    ])
  })

  it('divides the pack so that each page is in one window, and is the same from each page of a window', () => {
    const windows = new Map<string, number>()
    const all = Array.from({ length: plan.counts.pages }, (_, index) => index + 1)
    for (const page of all) {
      const { pages } = at(page)
      expect(pages.some(({ number }) => number === page)).toBe(true)
      windows.set(pages.map(({ number }) => number).join(), pages.length)
    }
    expect([[...windows.keys()].flatMap((key) => key.split(',').map(Number)), [...windows.values()].every((length) => length <= 12)]).toEqual([all, true])
  })

  it('writes only what is on its pages', () => {
    const ofLetters = (page: number) => at(page).items.flatMap((item) => (item.kind === 'letters' ? [[item.from, item.to]] : []))
    expect([ofLetters(1), ofLetters(13), at(13).items.length, at(1).envelopes, at(1).labelSheets]).toEqual([[[0, 10]], [[10, 22]], 1, { from: 0, to: 0 }, { from: 0, to: 0 }])
    const last = at(plan.counts.pages)
    expect([last.items.map(({ kind }) => kind), last.envelopes.to, last.pages.at(-1)]).toEqual([['envelopes'], plan.letters.length, { number: plan.counts.pages, part: 'envelopes', of: '' }])
  })

  it('is the last pages beyond the end', () => {
    expect(at(10_000)).toEqual(at(plan.counts.pages))
  })

  it('names the pages of a translation', () => {
    const translated = packPlan({ members: [], choices: { parts: ['letters'], copies: 1 } })
    const fits = translated.fits.map((fit) => ({ ...fit, letterPages: 1, pages: 2 }))
    const counted = { ...translated, fits, counts: { ...translated.counts, pages: 4 } }
    expect(previewWindow(packItems(counted, sheetWords), counted, 1).pages.map(({ part }) => part)).toEqual(['letter', 'translation', 'letter', 'translation'])
  })
})
