import { describe, expect, it } from 'vitest'
import type { MemberList } from '../../../core/member/import-types.ts'
import { columnsRemembered, readingOf, saysNames } from '../../../core/member/list-reading.ts'
import { matchColumns } from '../../../core/member/match-columns.ts'

const listOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]): MemberList => ({
  separator: ';', headings, rows: rows.map((cells, at) => ({ line: at + 2, cells, damaged: null })),
})
const inLines = ({ lines, town }: { readonly lines: readonly string[]; readonly town: string }): readonly string[] => [...lines, town].filter(Boolean)
const matched = (list: MemberList, choice: Parameters<typeof readingOf>[1] = { columns: null, dayOrder: null }) => matchColumns(list, readingOf(list, choice), inLines)

describe('matching the columns of a list', () => {
  const list = listOf(['Full Name', 'Street', 'Newsletter', 'Shoe size'], ['', '', '', ''], ['Zoë Brandt', 'Low Row 4', 'no', '39'], ['Ada', 'Mill 1', 'yes', ''], ['Ida', '', 'perhaps', ''])

  it('shows each column with its guess, its first cell, and what it says about consent', () => {
    expect(matched(list).columns).toEqual([
      { heading: 'Full Name', column: 'name', sample: { row: 3, text: 'Zoë Brandt' }, answers: null },
      { heading: 'Street', column: 'address', sample: { row: 3, text: 'Low Row 4' }, answers: null },
      { heading: 'Newsletter', column: 'email-news', sample: { row: 3, text: 'no' }, answers: { yes: 1, no: 1, empty: 1, other: 1 } },
      { heading: 'Shoe size', column: null, sample: { row: 3, text: '39' }, answers: null },
    ])
  })

  it('shows the address as it would print with the columns that were chosen', () => {
    expect(matched(list, { columns: ['name', 'address', null, 'town'], dayOrder: null }).addresses.slice(0, 2)).toEqual([
      { row: 3, name: 'Zoë Brandt', lines: ['Low Row 4', '39'] }, { row: 4, name: 'Ada', lines: ['Mill 1'] },
    ])
  })

  it('names damaged rows, the first few with their text', () => {
    const damaged = { ...list, rows: [2, 3, 4, 5].map((line) => ({ line, cells: [], damaged: `"row ${line}` })) }
    const { damaged: shown, damagedCount } = matched(damaged)
    expect([shown.map(({ row }) => row), damagedCount]).toEqual([[2, 3, 4], 4])
  })

  it('asks about days that may be two, by their rows, unless the list shows the order', () => {
    const days = listOf(['Name', 'Joined'], ['Ada', '03/04/2025'], ['Ida', ''], ['Zoë', '3.4.2025'])
    expect([matched(days).unsureDays, matched(days).dayOrder]).toEqual([[{ row: 2, text: '03/04/2025', 'day-first': '2025-04-03', 'month-first': '2025-03-04' }], null])
    expect(matched(days, { columns: null, dayOrder: 'month-first' })).toMatchObject({ dayOrder: 'month-first', unsureDays: [{ row: 2 }] })
    expect(matched(listOf(['Name', 'Joined'], ['Ada', '03/04/2025'], ['Ida', '13/04/2025']), { columns: null, dayOrder: 'month-first' })).toMatchObject({ dayOrder: 'day-first', unsureDays: [] })
  })
})

describe('how a list is read', () => {
  it('takes what an earlier list with the same headings had, and a choice before that', () => {
    const list = listOf(['Who', 'Where'], ['Ada', 'Lesk'])
    const earlier = [[{ heading: 'Who', column: 'note' as const }], [{ heading: 'Who', column: 'name' as const }, { heading: 'Where', column: 'town' as const }]]
    expect([columnsRemembered(list.headings, earlier), readingOf(list, { columns: null, dayOrder: null }, earlier).columns]).toEqual([['name', 'town'], ['name', 'town']])
    expect(readingOf(list, { columns: ['name', null], dayOrder: null }, earlier).columns).toEqual(['name', null])
    // Chosen for a list of another width.
    expect(readingOf(list, { columns: ['name'], dayOrder: null }).columns).toEqual([null, null])
  })

  it('says names where a column has them', () => {
    expect([saysNames({ columns: ['town', null] }), saysNames({ columns: ['town', 'family-name'] })]).toEqual([false, true])
  })
})
