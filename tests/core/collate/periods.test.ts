import { describe, expect, it } from 'vitest'
import { caseKeyOf, groupKeysOf } from '../../../core/collate/case-key.ts'
import { periodBefore, placeOf } from '../../../core/collate/periods.ts'
import type { Day } from '../../../core/day.ts'

const period = (from: string, to: string) => ({ from: from as Day, to: to as Day })

describe('the period before', () => {
  it.each([
    ['2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['2026-10-05', '2026-10-11', '2026-09-28', '2026-10-04'],
    ['2026-10-05', '2026-10-05', '2026-10-04', '2026-10-04'],
  ])('of %s to %s is as long', (from, to, lastFrom, lastTo) => {
    expect(periodBefore(period(from, to))).toEqual(period(lastFrom, lastTo))
  })

  it('has the slips whose own period ends in it', () => {
    const [now, last] = [period('2026-10-01', '2026-10-31'), period('2026-09-01', '2026-09-30')]
    const places = [['2026-09-15', '2026-10-15'], ['2026-09-01', '2026-09-30'], ['2026-10-01', '2026-11-01'], ['2026-08-01', '2026-08-31']].map(([from = '', to = '']) => placeOf({ period: period(from, to) }, now, last))
    expect([places, placeOf({ period: last }, null, null)]).toEqual([['period', 'last-period', 'other-period', 'other-period'], 'period'])
  })
})

describe('keys', () => {
  it('name one case in every form of its number', () => {
    const of = (uaNumber: string | null, indexNumber: string | null = null, title = '') => caseKeyOf({ uaNumber, indexNumber, title })
    expect([of('41/26'), of('UA: 041.26'), of('Third UA 41/26', 'AMR 1/1/2026'), of('n. 7'), of(null, 'amr 99/0041/2026'), of(null, null, ' Forêt ')])
      .toEqual(['ua 41/26', 'ua 41/26', 'ua 41/26', 'ua n. 7', 'index amr 99/0041/2026', 'title foret'])
  })

  it('know a group by its name and number in a section', () => {
    expect([groupKeysOf({ id: 'a', name: 'Millrace', number: '17', section: 'North', country: null }), groupKeysOf({ id: 'a', name: '', number: null, section: null, country: null })]).toEqual([['name north/millrace', 'number north/17'], []])
  })
})
