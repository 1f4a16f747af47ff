import { describe, expect, it } from 'vitest'
import { isAmbiguousDay, orderShown, readListDay } from '../../../core/member/list-day.ts'

describe('a day in a list', () => {
  it.each([
    ['2025-04-03', '2025-04-03'], ['2025/4/3', '2025-04-03'], ['2025-04-03 00:00:00', '2025-04-03'], ['3.4.2025', '2025-04-03'], ['03. 04. 25', '2025-04-03'],
    ['3 April 2025', '2025-04-03'], ['3rd Apr 2025', '2025-04-03'], ['April 3, 2025', '2025-04-03'], ['3. Oktober 2019', '2019-10-03'], ['3 octobre 2019', '2019-10-03'],
    ['13/04/2025', '2025-04-13'], ['04/13/2025', '2025-04-13'], ['05/05/2025', '2025-05-05'], ['13/4/68', '1968-04-13'],
  ])('reads %s without a question', (text, day) => {
    expect(readListDay(text, null)).toBe(day)
  })

  it.each(['', 'soon', '2019', '31/31/2025', '31.2.2025', '3 Foo 2025', '03/04/2025'])('does not guess at "%s"', (text) => {
    expect(readListDay(text, null)).toBeUndefined()
  })

  it('reads a day that may be two by the order that is given, and only where it is one', () => {
    expect([readListDay('03/04/2025', 'day-first'), readListDay('03/04/2025', 'month-first'), readListDay('13/04/2025', 'month-first')]).toEqual(['2025-04-03', '2025-03-04', undefined])
    expect(['03/04/2025', '13/04/2025', '04/04/2025', '3.4.2025'].map(isAmbiguousDay)).toEqual([true, false, false, false])
  })

  it('sees the order in a column where one of its days shows it', () => {
    expect([orderShown(['03/04/2021', '31/12/2020', '13/13/2020']), orderShown(['13/13/2020'])]).toEqual(['day-first', null])
    expect([orderShown(['03/04/2025', '13/04/2025']), orderShown(['03/04/2025', '04/13/2025']), orderShown(['03/04/2025']), orderShown(['13/04/2025', '04/13/2025'])]).toEqual(['day-first', 'month-first', null, null])
  })
})
