import { expect, it } from 'vitest'
import { postTimeTo, writtenTo } from '../../../core/case/post-days.ts'

const from = (country: string) => ({ country, postDays: { home: 3, abroad: 10 } })
const at = (country: string | null, ...postalLines: readonly string[]) => ({ country, postalLines })

it('are those of the slowest letter: abroad where one target is, or where nobody knows', () => {
  expect([
    postTimeTo([at('Norland')], from('Norland')), postTimeTo([at('Norland'), at('Peru')], from('Norland')), postTimeTo([at('Norland')], from('')),
    postTimeTo([], from('Norland')), postTimeTo([at(null, 'Calle Uno 5', 'Norland')], from('Norland')), postTimeTo([at('United States')], from('USA')),
  ].map(({ postDays }) => postDays)).toEqual([3, 10, 10, 10, 3, 3])
})

it('count neither those who get a copy nor targets of older issues', () => {
  expect(writtenTo([{ isCopy: false }, { isCopy: true }, { isCopy: false, isRetired: true }, { isCopy: false, isRetired: false }])).toEqual([{ isCopy: false }, { isCopy: false, isRetired: false }])
})

it('are known where the countries on both ends are filled in', () => {
  const known = [
    postTimeTo([at('Peru')], from('Norland')), postTimeTo([at(null, 'Calle Uno 5', 'Peru')], from('Norland')), postTimeTo([at(null, 'Rathausgasse 1', 'Norland')], from('Norland')),
    postTimeTo([at('Peru')], from(' ')), postTimeTo([], from('Norland')), postTimeTo([at(null, 'Calle Uno 5')], from('Norland')), postTimeTo([at('Peru'), at(null)], from('Norland')),
  ]
  expect(known.map(({ isPostKnown }) => isPostKnown)).toEqual([true, true, true, false, false, false, false])
})
