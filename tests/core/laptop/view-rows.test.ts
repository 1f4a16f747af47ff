import { describe, expect, it } from 'vitest'
import { dumpOf, handOver, join, laptop, type Laptop } from '../../kit/laptops.ts'
import { rowKey } from '../../../core/laptop/shared-tables.ts'
import type { RowFields, RowKey } from '../../../core/laptop/types.ts'
import { viewRows } from '../../../core/laptop/view-rows.ts'
import { joinStates } from '../../../core/laptop/registers.ts'

const event = rowKey('events', ['e'])
const kase = rowKey('cases', ['c'])
const target = rowKey('targets', ['t'])
const table = rowKey('event_tables', ['1'])
const action = (id: string): RowKey => rowKey('actions', [id])
const voided = (id: string): RowKey => rowKey('action_voids', [id])
const recorded = (at: string, more: RowFields = {}): RowFields => ({ case_id: 'c', target_id: null, count: 1, recorded_at: at, replaces: null, letter_code: null, state: 'written', ...more })

/** Two laptops after a hand-over from the first to the second. */
const twoLaptops = (rows: readonly (readonly [RowKey, RowFields])[]): readonly [Laptop, Laptop] => {
  const [one, other] = [laptop('A'), laptop('B')]
  one.rows = new Map([[event, { name: 'Winter letter evening' }], [kase, { title: 'Dovrin' }], ...rows])
  join(other, handOver(one))
  return [one, other]
}

/** The rows after each brought the other what it had; both have to be the same. */
const together = ([one, other]: readonly [Laptop, Laptop]): ReadonlyMap<RowKey, RowFields> => {
  const [mine, theirs] = [handOver(one), handOver(other)]
  const rows = viewRows(joinStates(mine, theirs))
  expect(dumpOf(viewRows(joinStates(theirs, mine)))).toEqual(dumpOf(rows))
  return rows
}

const idsOf = (rows: ReadonlyMap<RowKey, RowFields>, name: string): readonly string[] =>
  [...rows.keys()].filter((key) => key.startsWith(`["${name}"`)).map((key) => String((JSON.parse(key) as string[])[1])).toSorted()

const countedIn = (rows: ReadonlyMap<RowKey, RowFields>): readonly string[] => idsOf(rows, 'actions').filter((id) => !rows.has(voided(id)))

describe('what two laptops recorded', () => {
  it('is all there, once', () => {
    const laptops = twoLaptops([[action('1'), recorded('18:00')]])
    laptops[0].rows.set(action('2'), recorded('18:10'))
    laptops[1].rows.set(action('3'), recorded('18:20'))
    expect(countedIn(together(laptops))).toEqual(['1', '2', '3'])
  })

  it('counts a letter that was posted on both once, as it was posted last', () => {
    const laptops = twoLaptops([[action('1'), recorded('18:00')]])
    laptops.forEach(({ rows }, index) => {
      rows.set(voided('1'), { row: '{"voided_at":"19:00"}' })
      rows.set(action(`posted-${index}`), recorded(`19:0${index}`, { replaces: '1', state: 'posted' }))
    })
    expect(countedIn(together(laptops))).toEqual(['posted-1'])
  })

  it('leaves a code uncounted on both where the one of its two entries that counts is taken back', () => {
    const laptops = twoLaptops([])
    const [one, other] = laptops
    one.rows.set(action('first'), recorded('18:00', { letter_code: '7KQM-034-C' }))
    other.rows.set(action('second'), recorded('18:05', { letter_code: '7KQM-034-C' }))
    join(one, handOver(other))
    expect(countedIn(one.rows)).toEqual(['first'])
    one.rows.set(voided('first'), { row: '{"voided_at":"18:10"}' })
    expect(countedIn(one.rows)).toEqual([])
    expect(countedIn(together(laptops))).toEqual([])
  })

  it('counts a code by the other entry where one was taken back before the two came together', () => {
    const laptops = twoLaptops([])
    const [one, other] = laptops
    one.rows.set(action('first'), recorded('18:00', { letter_code: '7KQM-034-C' }))
    one.rows.set(voided('first'), { row: '{"voided_at":"18:01"}' })
    other.rows.set(action('second'), recorded('18:05', { letter_code: '7KQM-034-C' }))
    expect(countedIn(together(laptops))).toEqual(['second'])
  })

  it('counts both parts of a letter of which a part was posted', () => {
    const laptops = twoLaptops([[action('1'), recorded('18:00', { count: 10 })]])
    const { rows } = laptops[1]
    rows.set(voided('1'), { row: '{"voided_at":"19:00"}' })
    rows.set(action('part'), recorded('19:00', { count: 4, replaces: '1', state: 'posted' }))
    rows.set(action('rest'), recorded('19:00', { count: 6, replaces: '1' }))
    expect(countedIn(together(laptops))).toEqual(['part', 'rest'])
  })

  it('counts a printed letter whose code both scanned once, where it was posted or else where it was first', () => {
    const laptops = twoLaptops([])
    laptops[0].rows.set(action('1'), recorded('18:00', { letter_code: 'K7' })).set(action('2'), recorded('18:05', { letter_code: 'P3' }))
    laptops[1].rows.set(action('3'), recorded('18:30', { letter_code: 'K7', state: 'posted' })).set(action('4'), recorded('18:35', { letter_code: 'P3' }))
    expect(countedIn(together(laptops))).toEqual(['2', '3'])
  })

  it('takes an entry back that one laptop removed by Undo, and counts it again after Redo', () => {
    const laptops = twoLaptops([[action('1'), recorded('18:00')]])
    const entry = laptops[0].rows.get(action('1')) ?? {}
    laptops[0].rows.delete(action('1'))
    expect(countedIn(together(laptops))).toEqual([])
    laptops[0].rows.set(action('1'), entry)
    expect(countedIn(together(laptops))).toEqual(['1'])
  })

  it('keeps a target that one laptop removed and the other wrote to, as one that no letter goes to any more', () => {
    const laptops = twoLaptops([[target, { case_id: 'c', retired: 0, name: 'Minister' }]])
    laptops[0].rows.delete(target)
    laptops[1].rows.set(action('1'), recorded('18:00', { target_id: 't' }))
    const rows = together(laptops)
    expect([rows.get(target), rows.get(action('1'))?.['target_id']]).toEqual([{ case_id: 'c', retired: 1, name: 'Minister' }, 't'])
  })

  it('removes a table that one laptop removed, and keeps it where the other one changed it', () => {
    const start: readonly (readonly [RowKey, RowFields])[] = [[table, { event_id: 'e', name: '1, window' }]]
    const [removed, renamed] = [twoLaptops(start), twoLaptops(start)]
    for (const [one] of [removed, renamed]) one.rows.delete(table)
    removed[1].rows.set(action('1'), recorded('18:00')).set(rowKey('action_events', ['1']), { event_id: 'e', table_id: '1' })
    renamed[1].rows.set(table, { event_id: 'e', name: '1, stage' })
    const after = together(removed)
    expect([idsOf(after, 'event_tables'), after.get(rowKey('action_events', ['1'])), together(renamed).get(table)])
      .toEqual([[], { event_id: 'e', table_id: null }, { event_id: 'e', name: '1, stage' }])
  })

  it('brings back a case that one laptop deleted, whole', () => {
    const laptops = twoLaptops([[target, { case_id: 'c', retired: 0, name: 'Minister' }], [action('1'), recorded('18:00', { target_id: 't' })]])
    for (const key of [kase, target, action('1')]) laptops[0].rows.delete(key)
    const rows = together(laptops)
    expect([rows.get(kase), rows.get(target), countedIn(rows)]).toEqual([{ title: 'Dovrin' }, { case_id: 'c', retired: 0, name: 'Minister' }, ['1']])
  })

  it('has a member who was put on the list on both laptops once, with the marks of both', () => {
    const laptops = twoLaptops([[rowKey('members', ['m']), { name: 'Dorrit' }]])
    laptops[0].rows.set(rowKey('event_people', ['1']), { event_id: 'e', member_id: 'm', came: 0, registered: 1, is_new: 0 })
    laptops[1].rows.set(rowKey('event_people', ['2']), { event_id: 'e', member_id: 'm', came: 1, registered: 0, is_new: 1 })
    const rows = together(laptops)
    expect([idsOf(rows, 'event_people'), rows.get(rowKey('event_people', ['1']))]).toEqual([['1'], { event_id: 'e', member_id: 'm', came: 1, registered: 1, is_new: 1 }])
  })
})
