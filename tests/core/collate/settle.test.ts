import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { settle } from '../../../core/collate/settle.ts'
import type { SlipAnswer, SlipToSettle } from '../../../core/collate/settle-types.ts'
import { slipToSettle } from '../../kit/slips.ts'

const settled = (slips: readonly SlipToSettle[], answers: Readonly<Record<string, SlipAnswer>> = {}) =>
  Object.fromEntries([...settle(slips, new Map(Object.entries(answers)))].map(([key, { use, marks }]) => [key, [use, ...marks.map(({ kind, other }) => `${kind} ${other}`)]]))

const revision = (checksum: string, number: number, more: Partial<SlipToSettle> = {}): SlipToSettle => slipToSettle(checksum, { revision: number, ...more })

describe('revisions', () => {
  it('count once, the latest, in any order of arrival', () => {
    const expected = { one: ['replaced', 'replaced three'], two: ['replaced', 'replaced three'], three: ['counted'] }
    const slips = [revision('one', 1), revision('two', 2), revision('three', 3)]
    expect([settled(slips), settled(slips.toReversed())]).toEqual([expected, expected])
  })

  it('that come twice are one slip', () => {
    expect(settled([revision('one', 1), revision('one', 1)])).toEqual({ one: ['counted'] })
  })

  it('say when an older one was made later, and when the latest is smaller', () => {
    expect(settled([revision('one', 1, { madeOn: '2026-11-09' as Day }), revision('two', 2, { total: 12 })]))
      .toEqual({ one: ['replaced', 'late two'], two: ['counted', 'smaller one'] })
  })

  it('give way to an older one that a person uses, and to the one before where the latest is left out', () => {
    const slips = [revision('one', 1), revision('two', 2), revision('three', 3)]
    expect(settled(slips, { one: 'use' })).toEqual({ one: ['counted'], two: ['replaced', 'replaced one'], three: ['replaced', 'replaced one'] })
    expect(settled(slips, { three: 'leave-out' })).toEqual({ one: ['replaced', 'replaced two'], two: ['counted'], three: ['left-out'] })
  })

  it('with the same number and other content wait until one is used', () => {
    const slips = [revision('one', 1), revision('a', 2), revision('b', 2)]
    expect(settled(slips)).toEqual({ one: ['replaced', 'replaced a'], a: ['waiting', 'two-versions b'], b: ['waiting', 'two-versions a'] })
    expect(settled(slips, { b: 'use' })).toEqual({ one: ['replaced', 'replaced b'], a: ['replaced', 'replaced b'], b: ['counted'] })
  })

  it('of two groups under one report wait', () => {
    const other = { id: 'group-2', name: 'Weir', number: null, section: null, country: null }
    expect(settled([revision('one', 1), revision('two', 2, { group: other })])).toEqual({ one: ['waiting', 'two-groups two'], two: ['waiting', 'two-groups one'] })
  })

  it('that are all left out count nothing', () => {
    expect(settled([revision('one', 1)], { one: 'leave-out' })).toEqual({ one: ['left-out'] })
  })
})

const report = (checksum: string, more: Partial<SlipToSettle> = {}): SlipToSettle => slipToSettle(checksum, { reportId: checksum, ...more })
const evening = { from: '2026-10-31' as Day, to: '2026-11-30' as Day }

describe('reports of one group', () => {
  it('that share days and cases wait', () => {
    expect(settled([report('month'), report('evening', { period: evening })])).toEqual({ month: ['waiting', 'overlap evening'], evening: ['waiting', 'overlap month'] })
  })

  it.each<[string, Partial<SlipToSettle>]>([
    ['other days', { period: { from: '2026-11-01' as Day, to: '2026-11-30' as Day } }],
    ['other cases', { caseKeys: ['ua 63/26'] }],
  ])('count both with %s', (_, more) => {
    expect(settled([report('month'), report('other', more)])).toEqual({ month: ['counted'], other: ['counted'] })
  })

  it('count both where they are of two events', () => {
    expect(settled([report('stall', { event: 'Stall' }), report('concert', { event: 'Concert' })])).toEqual({ stall: ['counted'], concert: ['counted'] })
  })

  it('count both where one is of an event and Vigil made them: it counts no letter in two reports', () => {
    expect(settled([report('stall', { event: 'Stall' }), report('month')])).toEqual({ stall: ['counted', 'event-beside month'], month: ['counted', 'event-beside stall'] })
    expect(settled([report('stall', { event: 'Stall', caseKeys: ['ua 63/26'] }), report('month')])).toEqual({ stall: ['counted'], month: ['counted'] })
    const other = { id: 'group-9', name: 'Millrace', number: null, section: null, country: null }
    expect(settled([report('stall', { event: 'Stall', group: other }), report('month')])).toMatchObject({ stall: ['waiting', 'two-ids month', 'overlap month'] })
    expect(settled([report('stall', { event: 'Stall', madeWith: 'Sheets 2' }), report('month')])).toMatchObject({ stall: ['waiting', 'overlap month'], month: ['waiting', 'overlap stall'] })
  })

  it('are settled by using one and leaving out the other, or by using both', () => {
    const slips = [report('month'), report('evening', { period: evening })]
    expect(settled(slips, { month: 'use', evening: 'leave-out' })).toEqual({ month: ['counted'], evening: ['left-out'] })
    expect(settled(slips, { evening: 'leave-out' })).toEqual({ month: ['counted'], evening: ['left-out'] })
    expect(settled(slips, { month: 'use', evening: 'use' })).toEqual({ month: ['counted', 'overlap evening'], evening: ['counted', 'overlap month'] })
  })

  it('are found under a second id by name or by number, in one section', () => {
    const named = (id: string, name: string, number: string | null, section: string) => ({ group: { id, name, number, section, country: null } })
    const november = { period: { from: '2026-11-01' as Day, to: '2026-11-30' as Day } }
    const first = report('first', named('a', 'Millrace', '17', 'North'))
    expect(settled([first, report('same', named('b', 'MILLRACE ', null, 'north'))])).toEqual({ first: ['waiting', 'two-ids same', 'overlap same'], same: ['waiting', 'two-ids first', 'overlap first'] })
    expect(settled([first, report('later', { ...named('b', 'Mill Race', '17', 'North'), ...november })])).toEqual({ first: ['counted', 'two-ids later'], later: ['counted', 'two-ids first'] })
    expect(settled([first, report('south', named('b', 'Millrace', '17', 'South'))])).toEqual({ first: ['counted'], south: ['counted'] })
  })

  it('of other groups count beside them', () => {
    expect(settled([report('month'), report('other', { group: { id: 'group-2', name: 'Weir', number: null, section: null, country: null } })])).toEqual({ month: ['counted'], other: ['counted'] })
  })
})
