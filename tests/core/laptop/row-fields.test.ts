import { describe, expect, it } from 'vitest'
import type { LaptopId, MemberId } from '../../../core/ids.ts'
import { changed } from '../../../core/laptop/registers.ts'
import { columnsFrom, fieldsOf } from '../../../core/laptop/row-fields.ts'
import { scopeOf, statesInScope } from '../../../core/laptop/scope.ts'
import { rowKey } from '../../../core/laptop/shared-tables.ts'
import type { RowFields, RowState, States } from '../../../core/laptop/types.ts'
import { withoutErased, withoutPersonal } from '../../../core/laptop/without.ts'

const columns = { title: 'Dovrin', revision: 4, file: JSON.stringify({ deadlineNote: 'until June', notes: [{ id: '2', text: 'second' }, { id: '1', text: 'first' }] }) }
const stateOf = (fields: RowFields): RowState => Object.fromEntries(Object.entries({ ...fields, there: 1 }).map(([name, value]) => [name, changed(undefined, value, { by: 'A' as LaptopId, at: 1 })]))

describe('the fields of a row', () => {
  it('are its columns and the parts of JSON, an item of a list each, without what a laptop has of its own', () => {
    expect(fieldsOf('cases', { id: 'c', ...columns })).toEqual({
      'title': 'Dovrin', 'file.deadlineNote': '"until June"', 'file.notes/2': '{"id":"2","text":"second"}', 'file.notes/1': '{"id":"1","text":"first"}',
    })
  })

  it('become columns again, lists in the order in which their items were made', () => {
    const { title, file } = columnsFrom('cases', fieldsOf('cases', columns))
    expect([title, JSON.parse(String(file))]).toEqual(['Dovrin', { deadlineNote: 'until June', notes: [{ id: '1', text: 'first' }, { id: '2', text: 'second' }], replies: [], returned: [], attachments: [], checks: [] }])
    expect(columnsFrom('member_consents', fieldsOf('member_consents', { member_id: 'm', purpose: 'keep-record', answer: 'no', wording: 'said' }))).toEqual({ answer: 'no', wording: 'said' })
  })
})

const states: States = new Map([
  [rowKey('cases', ['c']), stateOf({ 'title': 'Dovrin', 'file.notes/1': '{}' })], [rowKey('cases', ['d']), stateOf({ title: 'Arroyo' })], [rowKey('events', ['e']), stateOf({ name: 'Evening', note: 'Ask Priya' })],
  [rowKey('event_cases', ['e', 'c']), stateOf({ position: 0 })], [rowKey('event_cases', ['e', 'd']), stateOf({ position: 1 })], [rowKey('members', ['m']), stateOf({ name: 'Dorrit' })],
  [rowKey('event_people', ['p']), stateOf({ event_id: 'e', member_id: 'm', guest: '' })], [rowKey('actions', ['1']), stateOf({ case_id: 'c', note: 'by Dorrit', count: 2 })],
  [rowKey('action_members', ['1']), stateOf({ member_id: 'm' })],
])
const keysOf = (some: States): readonly string[] => [...some.keys()]

describe('what is handed over', () => {
  it('is the event with its cases, and what belongs to them', () => {
    const scope = { ...scopeOf([rowKey('events', ['e']), rowKey('cases', ['c'])]), memberIds: ['m' as MemberId] }
    expect(keysOf(statesInScope(states, scope)).toSorted()).toEqual([
      rowKey('action_members', ['1']), rowKey('actions', ['1']), rowKey('cases', ['c']), rowKey('event_cases', ['e', 'c']), rowKey('event_people', ['p']), rowKey('events', ['e']), rowKey('members', ['m']),
    ])
  })

  it('has no member, no guest and no note in a helper’s copy', () => {
    const copy = withoutPersonal(states)
    expect([keysOf(copy), Object.keys(copy.get(rowKey('actions', ['1'])) ?? {}), Object.keys(copy.get(rowKey('events', ['e'])) ?? {}), Object.keys(copy.get(rowKey('cases', ['c'])) ?? {})]).toEqual([
      [rowKey('cases', ['c']), rowKey('cases', ['d']), rowKey('events', ['e']), rowKey('event_cases', ['e', 'c']), rowKey('event_cases', ['e', 'd']), rowKey('actions', ['1'])],
      ['case_id', 'count', 'there'], ['name', 'there'], ['title', 'there'],
    ])
  })

  it('has nothing of an erased member: no row, no place in a list, no note of what they did', () => {
    const left = withoutErased(states, ['m' as MemberId])
    expect([left.has(rowKey('members', ['m'])), left.has(rowKey('action_members', ['1'])), left.get(rowKey('event_people', ['p']))?.['member_id']?.kept[0]?.value, left.get(rowKey('actions', ['1']))?.['note']?.kept[0]?.value])
      .toEqual([false, false, null, ''])
  })
})
