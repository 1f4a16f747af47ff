import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldInPlace, foldWithPlaces } from '../../../core/text/fold.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const words = fc.string({ unit: fc.constantFrom(...'aÁáñÑßøłİıĐΣςσ ’\'-–“”«»اىیکيةЙйぁがガ中ª½ﬁ\u0301\u00a0\t'), maxLength: 20 })
const texts = fc.oneof(anyText, words)

describe('every text', () => {
  it('folds once: folding it again changes nothing', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }))
  })

  it('folds the same composed and decomposed', () => {
    fc.assert(fc.property(words, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }))
  })

  it('keeps its length in place', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length)
    }))
  })

  it('has places that cover it in order, and the same letters as without places', () => {
    fc.assert(fc.property(texts, (text) => {
      const { folded, starts, ends } = foldWithPlaces(text)
      expect(folded.replace(/\s+/gu, ' ').trim()).toBe(fold(text))
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
      expect(starts.every((start, index) => start < (ends[index] ?? 0) && start >= (starts[index - 1] ?? 0))).toBe(true)
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length)
    }))
  })
})

it.each([
  ['Vasín', 'VASIN'], ['Łukasz Ørsted', 'lukasz orsted'], ['Straße', 'STRASSE'], ['Diyarbakır', 'diyarbakir'], ['İzmir', 'izmir'],
  ['Côte d’Ivoire', "cote d'ivoire"], ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'], ['علی', 'على'], ['مُحَمَّد', 'محمد'], ['Ana\u00a0 Belmonte ', 'ana belmonte'], ['Ｔｏｋｙｏ', 'tokyo'],
])('“%s” is “%s” written differently', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

it.each([['Ana', 'Anna'], ['Peru', 'Per u'], ['李明', '李民'], ['12', '2']])('“%s” is not “%s”', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

it('in place, quotes and dashes are plain, and digits and spaces stay', () => {
  expect(foldInPlace('L’“Été” – n² 1º')).toBe("l'\"ete\" - n² 1o")
})
