import { describe, expect, it } from 'vitest'
import { filesOf } from './source-files.ts'

/** A limit of a number field that only the window knows. */
const ownLimit = /\blimits=\{\{[^}]*\bmax: -?\d|\bmaxLength=/gu

describe('limits', () => {
  it('of a field are those of the rules of what is typed, so that no other caller passes them', () => {
    expect(filesOf('renderer').flatMap(({ path, text }) => (text.match(ownLimit) ?? []).map((found) => `${path}: ${found}`))).toEqual([])
  })

  it('would be found in a field of the window alone', () => {
    const planted = ['<NumberField limits={{ min: 0, max: 100_000 }} />', '<Input maxLength={120} />', '<NumberField limits={packLimits.copies} />', '<NumberField limits={{ min: 1, max: action.count }} />']
    expect(planted.map((text) => (text.match(ownLimit) ?? []).length)).toEqual([1, 1, 0, 0])
  })
})
