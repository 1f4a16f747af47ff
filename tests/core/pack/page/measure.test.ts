import { describe, expect, it } from 'vitest'
import { columnsOf, countRunLines, fittingType, heightOf, piecesOf, rowOf, typeWithin } from '../../../../core/pack/page/measure.ts'
import { lines } from '../../../../core/pack/page/page.ts'
import { boxOf, cellOf, headOf, runsText, textOf, tickOf } from '../../../../core/pack/page/parts.ts'
import { atSize, largeOf, types } from '../../../../core/pack/page/type.ts'

const sentence = 'Release Marek Dovrin at once and without conditions.'

describe('the height of a block', () => {
  it('is that of its lines, of the space around them and of the lines at its edges', () => {
    expect([
      heightOf(textOf('one', types.body, { before: 3, after: 4 }), 200), heightOf(textOf(sentence, types.body), 120), heightOf(headOf('Petition', 'Peru'), 400),
      heightOf(boxOf([textOf('one', types.body)], 200, 8), 200), heightOf({ kind: 'space', height: 9 }, 1),
    ]).toEqual([20, 39, 27.25, 31.5, 9])
  })

  it('counts the mark before a text and what is at its end as taken', () => {
    const width = 250
    expect([heightOf(textOf(sentence, types.body), width), heightOf(tickOf(sentence, types.body), width), heightOf(textOf(sentence, types.body, { end: [{ text: 'UA 105/22', type: types.body }] }), width)])
      .toEqual([13, 26, 26])
  })

  it('in several types is that of the words as they are set', () => {
    const runs = [{ text: 'We also ask: ', type: types.guestBold }, { text: sentence, type: types.guest }]
    expect([countRunLines(runs, 500), countRunLines(runs, 250), heightOf(runsText(runs), 250), countRunLines([], 10)]).toEqual([1, 2, 33, 1])
  })

  it('of a row is that of its highest cell', () => {
    const tall = cellOf(textOf(sentence, types.body), { padding: { top: 2, bottom: 3 }, edges: { bottom: lines.table } })
    expect([rowOf([cellOf(textOf('a', types.body)), tall], [50, 120]).height, rowOf([tall], [500], 40).height, heightOf(columnsOf([[textOf('a', types.body)], [textOf(sentence, types.body)]], [50, 120]), 170)])
      .toEqual([44.8, 40, 39])
  })
})

it('takes the largest type in which no word is cut', () => {
  const steps = [types.demand, atSize(types.demand, 20), atSize(types.demand, 12)] as const
  expect([fittingType('Release', 300, steps, 1).size, fittingType(sentence, 300, steps, 2).size, fittingType('Unconstitutionalities', 150, steps, 3).size, fittingType(sentence.repeat(9), 100, steps, 2).size])
    .toEqual([34, 20, 12, 12])
})

it('breaks a name at its hyphen, and says where no type is small enough', () => {
  const steps = [types.demand, atSize(types.demand, 26), atSize(types.demand, 22)] as const
  const name = 'Wilhelmine Oberhuber-Krzyżanowski'
  expect([typeWithin(name, 240, steps, 130)?.size, typeWithin(name, 240, steps, 96)?.size, typeWithin(name, 240, steps, 20)]).toEqual([34, 26, undefined])
})

it('has higher lines for scripts with taller letters', () => {
  expect([heightOf(textOf('Release her', types.story), 300), heightOf(textOf('أفرجوا عنها', types.story), 300)]).toEqual([21.5, 24.8])
})

it('splits a paragraph that no page holds, with all of its words', () => {
  const pieces = piecesOf(`${sentence}\n${sentence}`, types.body, 120, 2)
  expect([pieces.length, pieces.join(' '), pieces.every((piece) => heightOf(textOf(piece, types.body), 120) <= 2 * types.body.line), piecesOf(sentence, types.body, 120, 9)])
    .toEqual([3, `${sentence} ${sentence}`, true, [sentence]])
})

it('is set in large print with nothing smaller than 14 points', () => {
  expect(Object.values(types).map(largeOf).every(({ size }) => size >= 14)).toBe(true)
  expect([largeOf(types.body), largeOf(types.foot).size, largeOf(types.title).size, largeOf(types.occasion)]).toEqual([{ face: 'sans', size: 18, line: 26 }, 14, 30, types.occasion])
})
