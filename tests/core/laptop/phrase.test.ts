import { describe, expect, it } from 'vitest'
import { isGoodPhrase, makePhrase, plainPhrase } from '../../../core/laptop/phrase.ts'
import { phraseWords } from '../../../core/laptop/phrase-words.ts'

describe('a phrase', () => {
  it('has six words, over 50 bits of chance', () => {
    const made = makePhrase((limit) => limit - 1)
    expect([made.split(' ').length, 6 * Math.log2(phraseWords.length) > 50]).toEqual([6, true])
  })

  it('is of words that differ, in small letters, as they are said', () => {
    expect([new Set(phraseWords).size, phraseWords.filter((word) => !/^[a-z]{3,10}$/u.test(word))]).toEqual([phraseWords.length, []])
  })

  it('is the same with capitals, commas, accents and more spaces', () => {
    const plain = 'candle-harbour-violet'
    expect(['candle harbour violet', ' Candle,  HARBOUR\nviolet. ', 'cándle–harbour violet'].map(plainPhrase)).toEqual([plain, plain, plain])
  })

  it('is long enough from twelve letters on', () => {
    expect(['secret', 'candle harbour', 'candle candle', '123456789012'].map(isGoodPhrase)).toEqual([false, true, false, false])
  })
})
