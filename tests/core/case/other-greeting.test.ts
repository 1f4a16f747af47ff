import { expect, it } from 'vitest'
import { greetsAnother } from '../../../core/case/other-greeting.ts'

const target = (id: string, name: string | null, role: string | null, postalLines: readonly string[] = []) => ({ id, name, role, postalLines })
const attorney = target('1', 'Alejandro Gertz', 'Attorney General of Mexico')
const embassy = target('2', null, null, ['Embassy of Mexico', '16 St George Street'])
const minister = target('3', 'Ana Belmonte', 'Minister of Justice')
const unknown = target('4', 'Luis Arroyo', null)
const all = [attorney, embassy, minister, unknown]

it('is a greeting of another official at an embassy or another office', () => {
  expect([greetsAnother('Dear Attorney General of Mexico / Your Excellency,', embassy, all), greetsAnother('Dear Attorney General,', embassy, [embassy]), greetsAnother('Dear Attorney General,', minister, all), greetsAnother('Señor Fiscal General:', target('5', 'Embajada de México', null), [])])
    .toEqual([true, true, true, true])
})

it('is none where it is the own office, an ambassador’s, anybody’s, or nothing is known', () => {
  expect([
    greetsAnother('Dear Attorney General of Mexico / Your Excellency,', attorney, all), greetsAnother('Your Excellency,', embassy, all), greetsAnother('Dear Ambassador,', embassy, all), greetsAnother('Señor Embajador:', target('5', 'Embajada de México', null), all),
    greetsAnother('Dear Sir or Madam,', embassy, all), greetsAnother('Dear Minister,', unknown, all), greetsAnother('Dear Justice Minister,', minister, all), greetsAnother('Dear President,', minister, [minister]),
  ].filter(Boolean)).toEqual([])
})
