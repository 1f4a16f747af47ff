import { expect, it } from 'vitest'
import { linesWithoutWords, timesIn, withoutEndCommas, withoutWords } from '../../../../core/case/check/cut-text.ts'

it('takes words out of a text, with any spaces between them', () => {
  expect([withoutWords('She is held. Write to\n\nAna Ruiz, Lima. Thank you.', 'Ana  Ruiz,'), withoutWords('Ana Ruiz, Lima', '- Lima'), withoutWords('Mariana', 'Ana')]).toEqual(['She is held. Write to\n\nLima. Thank you.', 'Ana Ruiz', null])
})

it('takes the place that is asked for, else the last', () => {
  expect([0, 1, 9].map((skipped) => withoutWords('Peru a Peru b', 'Peru', skipped))).toEqual(['a Peru b', 'Peru a b', 'Peru a b'])
  expect([linesWithoutWords(['Lima, Peru', 'Peru'], 'Peru', 1), linesWithoutWords(['Lima, Peru', 'Peru'], 'Peru'), linesWithoutWords(['Lima'], 'Peru')]).toEqual([['Lima, Peru'], ['Lima', 'Peru'], null])
  expect(timesIn('Peru, Peru', 'Peru')).toBe(2)
})

it('takes commas off the ends of the lines of an address', () => {
  expect(withoutEndCommas('Plaza 4,\nLima, Peru')).toBe('Plaza 4\nLima, Peru')
})
