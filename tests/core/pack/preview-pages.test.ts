import { describe, expect, it } from 'vitest'
import { packItems } from '../../../core/pack/pack-order.ts'
import { previewItems, previewPages } from '../../../core/pack/preview-pages.ts'
import { packPlan, sheetWords } from '../../kit/pack-sample.ts'

describe('a preview', () => {
  it('shows the first letters and every sheet, each with its number in the whole pack', () => {
    const plan = packPlan({ choices: { copies: 40, parts: ['cover', 'case', 'letters', 'tally', 'labels', 'envelopes'] } })
    const items = packItems(plan, sheetWords)
    const pages = previewPages(items, plan).map(({ number, part, of }) => [number, part, of])
    expect(pages).toEqual([
      [1, 'cover', ''], [2, 'case', '105/22'], [3, 'letter', 'Tamsin Oyelaran'], ...[4, 5, 6, 7, 8, 9, 10].map((number) => [number, 'letter', '']),
      [87, 'tally', ''], [88, 'labels', ''], [92, 'envelopes', ''], [93, 'envelopes', ''],
    ])
    expect([plan.counts.pages, previewItems(items).map((item) => (item.kind === 'letters' ? item.to - item.from : item.kind))]).toEqual([175, ['cover', 'card', 8, 'sheet', 'labels', 'envelopes']])
  })
})
