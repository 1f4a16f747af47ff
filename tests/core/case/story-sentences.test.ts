import { describe, expect, it } from 'vitest'
import { cardLineOf, storySentences } from '../../../core/case/story-sentences.ts'

const story = { summary: 'A poet was arrested on 3 May. He has not seen a lawyer.', background: `He has not seen a lawyer.\n\nHis books are “read at school”. ${'A very long sentence '.repeat(20)}.` }

describe('the sentences of a story', () => {
  it('are each there once, without those that are too long for a line', () => {
    expect(storySentences(story)).toEqual(['A poet was arrested on 3 May.', 'He has not seen a lawyer.', 'His books are “read at school”.'])
    expect(storySentences({ summary: null, background: null })).toEqual([])
  })

  it('have the line of the card among them, or the card has none', () => {
    const lineOf = (cardLine: string): string => cardLineOf({ ...story, file: { cardLine } })
    expect([lineOf(''), lineOf('He has not seen a lawyer.'), lineOf('He was released.')]).toEqual(['', 'He has not seen a lawyer.', ''])
  })
})
