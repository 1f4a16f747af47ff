import { describe, expect, it } from 'vitest'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'
import { withoutSurroundings } from '../../../documents/read/text-surroundings.ts'

/** Lines outside the document in brackets, those that carry no facts in braces. */
const read = (texts: readonly string[]): readonly string[] =>
  withoutSurroundings(linesOfText(texts.join('\n')).lines).map((line) => (line.isAside === true ? `(${line.text})` : line.isFurniture === true ? `{${line.text}}` : line.text))

const page = (from: number): readonly string[] => Array.from({ length: 14 }, (_, index) => `- demand number ${from + index};`)

describe('a text saved from a page', () => {
  it('has the menu above it beside it', () => {
    expect(read(['• Campaigns', '', '• Donate', 'UA 9/26', '• release him;'])).toEqual(['(• Campaigns)', '', '(• Donate)', 'UA 9/26', '• release him;'])
  })

  it('of items alone is left as it is', () => {
    expect(read(['• release him;', '• release her;'])).toEqual(['• release him;', '• release her;'])
  })

  it('has the numbers of its pages, and heads that came before, among the lines that carry no facts', () => {
    const head = (number: number): readonly string[] => ['Organisation of letters 3 May 1998', `AI Index: AMR 9/9/98`, String(number), '']
    const texts = [...page(1), ...head(1), ...page(20), ...head(2), ...page(40), ...head(3), 'End']
    const wanted = [...page(1), ...head(1).slice(0, 2), '{1}', '', ...page(20), ...head(2).slice(0, 3).map((text) => `{${text}}`), '', ...page(40), ...head(3).slice(0, 3).map((text) => `{${text}}`), '', 'End']
    expect(read(texts)).toEqual(wanted)
  })

  it('keeps numbers that are no pages', () => {
    const texts = ['UA 9/26', '1', 'Ana', '2', 'Luis', '12', ...page(1), '14']
    expect(read(texts)).toEqual(texts)
  })
})
