import { describe, expect, it } from 'vitest'
import { breaksAnywhere, textWidth, type Face } from '../../../core/pack/face.ts'

const faces: readonly Face[] = ['times', 'sans', 'sans-bold', 'serif', 'serif-bold', 'display']
const widthsOf = (text: string): readonly number[] => faces.map((face) => Math.round(textWidth(text, 100, face)))

describe('the width of a text', () => {
  it('is that of its face', () => {
    expect(widthsOf('Teodora Vasín, 18 December')).toEqual([1177, 1188, 1235, 1354, 1437, 1355])
  })

  it('is that of its letters where the face lacks them', () => {
    // A letter of Times with an accent has the width of the plain letter; those of other scripts are taken for wide.
    expect([textWidth('é', 10), textWidth('Ж', 10), textWidth('中', 10, 'sans'), textWidth('e\u0301', 10) - textWidth('e', 10)]).toEqual([4.44, 6.6, 10, 0])
  })

  it('is the sum of its parts', () => {
    for (const face of faces) expect(textWidth('Lima 15001', 12, face)).toBeCloseTo(textWidth('Lima ', 12, face) + textWidth('15001', 12, face))
  })
})

it('lets a line end at any character in Chinese and Japanese', () => {
  expect(['中', 'の', 'a', '1'].map(breaksAnywhere)).toEqual([true, true, false, false])
})
