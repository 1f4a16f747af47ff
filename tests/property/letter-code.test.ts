import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterCode, parseLetterCode } from '../../core/pack/code.ts'

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const typeable = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-* ']
const mark = fc.array(fc.constantFrom(...alphabet), { minLength: 4, maxLength: 4 }).map((characters) => characters.join(''))
const position = fc.integer({ min: 1, max: 20_000 })

/** What a reader forgives: these are the same character typed. */
const forgiven = (character: string): string => character.toUpperCase().replace('O', '0').replace(/[IL]/u, '1')

describe('the check character of a letter code', () => {
  it('lets every code through as it was made', () => {
    fc.assert(fc.property(mark, position, (someMark, place) => {
      expect(parseLetterCode(letterCode(someMark, place))).toEqual({ ok: true, value: { mark: someMark, position: place } })
    }))
  })

  it('catches every single wrong character', () => {
    fc.assert(fc.property(mark, position, (someMark, place) => {
      const code = letterCode(someMark, place)
      for (let index = 0; index < code.length; index += 1) {
        for (const character of typeable) {
          // Spaces do not count, however a code is spaced: one is a character too few, not a wrong one.
          if (forgiven(character) === code.charAt(index) || character === ' ') continue
          const typed = `${code.slice(0, index)}${character}${code.slice(index + 1)}`
          expect({ typed, passes: parseLetterCode(typed).ok }).toEqual({ typed, passes: false })
        }
      }
    }), { numRuns: 60 })
  })

  it('catches every two neighbours swapped', () => {
    fc.assert(fc.property(mark, position, (someMark, place) => {
      const code = letterCode(someMark, place)
      for (let index = 0; index + 1 < code.length; index += 1) {
        const [left, right] = [code.charAt(index), code.charAt(index + 1)]
        if (left === right) continue
        const typed = `${code.slice(0, index)}${right}${left}${code.slice(index + 2)}`
        expect({ typed, passes: parseLetterCode(typed).ok }).toEqual({ typed, passes: false })
      }
    }), { numRuns: 500 })
  })
})
