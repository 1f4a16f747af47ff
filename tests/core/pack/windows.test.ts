import { describe, expect, it } from 'vitest'
import { envelopeSizes } from '../../../core/pack/envelopes.ts'
import { foldedSheet, foldFor } from '../../../core/pack/folds.ts'
import { papers } from '../../../core/pack/paper.ts'
import { envelopeFormats } from '../../../core/pack/envelopes.ts'
import { windowEnvelopes, windowKinds, windowOnSheet } from '../../../core/pack/windows.ts'

const each = windowKinds.flatMap((kind) => papers.map((paper) => [kind, paper] as const))
const rounded = (value: number): number => Math.round(value * 10) / 10

describe('a window envelope', () => {
  it.each(each)('%s takes a folded sheet of %s, the window being inside both', (kind, paper) => {
    const { format, window, fold } = windowEnvelopes[kind]
    const envelope = envelopeSizes[format]
    const folded = foldedSheet(fold(paper), paper)
    expect([folded.width < envelope.width, folded.height < envelope.height, window.left >= 10, window.left + window.width <= envelope.width - 10, window.top + window.height < envelope.height]).toEqual([true, true, true, true, true])
  })

  it.each(each)('%s with %s shows the text 5 mm inside each edge, wherever the sheet is from left to right', (kind, paper) => {
    const { format, window, fold } = windowEnvelopes[kind]
    const { text, end } = windowOnSheet(kind, paper)
    const { width, height, frontHeight } = foldedSheet(fold(paper), paper)
    const envelope = envelopeSizes[format]
    for (const moved of [0, envelope.width - width]) {
      const left = text.left + moved
      expect([left - window.left >= 4.99, window.left + window.width - (left + text.width) >= 4.99]).toEqual([true, true])
    }
    const top = envelope.height - frontHeight + text.top
    expect([rounded(top - window.top), rounded(window.top + window.height - (top + text.height)), text.left + text.width <= width - 5]).toEqual([5, 5, true])
    // Also the sheet that has moved up to the envelope's upper edge shows nothing of the letter's text.
    expect(end).toBeGreaterThanOrEqual(text.top + text.height + 5 + envelope.height - height - 0.01)
    expect(text.width).toBeGreaterThan(60)
  })

  it('has the fields of the norms', () => {
    expect([windowOnSheet('din-b', 'a4').shown, windowOnSheet('din-a', 'a4').shown].map(({ left, top, height }) => [left, top, height])).toEqual([[20, 45, 45], [20, 27, 45]])
    expect(windowKinds.map((kind) => [kind, windowOnSheet(kind, 'a4').side])).toEqual([
      ['din-b', 'left'], ['din-a', 'left'], ['dl-left', 'left'], ['dl-right', 'right'], ['c5', 'left'], ['c6', 'left'], ['10', 'left'], ['swiss-right', 'right'],
    ])
  })
})

describe('a sheet folded for an envelope without a window', () => {
  it.each(envelopeFormats.flatMap((format) => papers.map((paper) => [format, paper] as const)))('%s takes %s', (format, paper) => {
    const { width, height } = foldedSheet(foldFor[format](paper), paper)
    // An upright sheet is put in on its side.
    expect([Math.max(width, height) < envelopeSizes[format].width, Math.min(width, height) < envelopeSizes[format].height]).toEqual([true, true])
  })
})
