import { expect, it } from 'vitest'
import type { LaptopId } from '../../../core/ids.ts'
import { summariseJoin } from '../../../core/laptop/join-summary.ts'
import { rowKey } from '../../../core/laptop/shared-tables.ts'
import type { RowFields, RowKey, Rows } from '../../../core/laptop/types.ts'

const action = (id: string): RowKey => rowKey('actions', [id])
const voided = (id: string): RowKey => rowKey('action_voids', [id])
const letter = (code: string | null, more: RowFields = {}): RowFields => ({ kind: 'letter', count: 1, letter_code: code, replaces: null, ...more })
const mark: RowFields = { row: '{}' }

const broughtIn = (before: Rows, after: Rows): unknown => summariseJoin({
  before, after, by: 'A' as LaptopId, conflicts: { asked: [], decided: [] },
  changes: [...after.keys()].filter((key) => !before.has(key)).map((key) => ({ key, kind: 'insert', fields: [] })),
}).brought

it('says how many letters were counted on both by their codes', () => {
  const before: Rows = new Map([[action('own'), letter('7KQM-034-C')]])
  expect(broughtIn(before, new Map([...before, [action('theirs'), letter('7KQM-034-C')], [voided('theirs'), mark], [action('other'), letter(null)]])))
    .toEqual([{ of: 'letters', count: 1 }, { of: 'counted-once', count: 1 }])
  // The other laptop counted it first.
  expect(broughtIn(before, new Map([...before, [action('theirs'), letter('7KQM-034-C')], [voided('own'), mark]])))
    .toEqual([{ of: 'letters', count: 1 }, { of: 'counted-once', count: 1 }])
})

it('says an entry that the other laptop took back, or counts in another state', () => {
  const before: Rows = new Map([[action('own'), letter('7KQM-034-C')], [action('plain'), letter(null)]])
  expect(broughtIn(before, new Map([...before, [voided('own'), mark], [voided('plain'), mark]]))).toEqual([{ of: 'taken-back', count: 2 }])
  expect(broughtIn(before, new Map([...before, [voided('own'), mark], [action('posted'), letter('7KQM-034-C', { state: 'posted', replaces: 'own' })]])))
    .toEqual([{ of: 'letters', count: 1 }, { of: 'taken-back', count: 1 }])
})
