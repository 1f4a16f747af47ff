import { expect, it } from 'vitest'
import { postDaysTo, writtenTo } from '../../../core/case/post-days.ts'

const from = (country: string) => ({ country, postDays: { home: 3, abroad: 10 } })
const at = (country: string | null, ...postalLines: readonly string[]) => ({ country, postalLines })

it('are those of the slowest letter: abroad where one target is, or where nobody knows', () => {
  expect([
    postDaysTo([at('Norland')], from('Norland')), postDaysTo([at('Norland'), at('Peru')], from('Norland')), postDaysTo([at('Norland')], from('')),
    postDaysTo([], from('Norland')), postDaysTo([at(null, 'Calle Uno 5', 'Norland')], from('Norland')), postDaysTo([at('United States')], from('USA')),
  ]).toEqual([3, 10, 10, 10, 3, 3])
})

it('count neither those who get a copy nor targets of older issues', () => {
  expect(writtenTo([{ isCopy: false }, { isCopy: true }, { isCopy: false, isRetired: true }, { isCopy: false, isRetired: false }])).toEqual([{ isCopy: false }, { isCopy: false, isRetired: false }])
})
