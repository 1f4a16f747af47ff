import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinStates } from '../../core/laptop/registers.ts'
import { rowKey } from '../../core/laptop/shared-tables.ts'
import type { RowFields, RowKey, States } from '../../core/laptop/types.ts'
import { viewRows } from '../../core/laptop/view-rows.ts'
import { dumpOf, handOver, join, laptop, type Laptop } from '../kit/laptops.ts'

const does = ['edit', 'edit', 'remove', 'bring-back', 'consent', 'person', 'mark', 'record', 'record', 'code', 'replace', 'replace', 'split', 'take-back', 'put-back', 'undo', 'redo', 'hand-over', 'hand-over'] as const
type Change = { readonly on: number; readonly does: (typeof does)[number]; readonly pick: number; readonly value: number }

const change: fc.Arbitrary<Change> = fc.record({ on: fc.nat(2), does: fc.constantFrom(...does), pick: fc.nat(50), value: fc.nat(3) })

const event = rowKey('events', ['e'])
const kase = rowKey('cases', ['c'])
const target = rowKey('targets', ['t'])
const table = rowKey('event_tables', ['1'])
const listed = rowKey('event_cases', ['e', 'c'])
const editable = [event, kase, target, table, listed, rowKey('members', ['m']), rowKey('members', ['n'])]
const removable = [target, table, listed]
const start: readonly (readonly [RowKey, RowFields])[] = [
  [event, { name: '0' }], [kase, { title: '0' }], [target, { case_id: 'c', retired: 0, name: '0' }], [table, { event_id: 'e', name: '0' }],
  [listed, { position: 0, table_id: '1' }], [rowKey('members', ['m']), { name: '0' }], [rowKey('members', ['n']), { name: '0' }],
]

const actionsOf = ({ rows }: Laptop): readonly string[] => [...rows.keys()].filter((key) => key.startsWith('["actions"')).map((key) => String((JSON.parse(key) as string[])[1]))
const isVoided = ({ rows }: Laptop, id: string): boolean => rows.has(rowKey('action_voids', [id]))
const livesOn = (one: Laptop, id: string): boolean => !isVoided(one, id) || nextOf(one, id).some((next) => livesOn(one, next))
const nextOf = (one: Laptop, id: string): readonly string[] => actionsOf(one).filter((next) => one.rows.get(rowKey('actions', [next]))?.['replaces'] === id)

/** What Undo removed and Redo can bring back. */
const undone = new Map<string, RowFields>()

/** Makes one change as the app allows it. `number` is new in each change. */
const make = (one: Laptop, { does: what, pick, value }: Change, number: number, files: States[]): void => {
  const { rows } = one
  const id = `${one.id}${String(number).padStart(3, '0')}`
  const set = (key: RowKey, fields: RowFields): void => void rows.set(key, fields)
  const mark = (of: string): void => set(rowKey('action_voids', [of]), { row: JSON.stringify({ voided_at: String(number) }) })
  const record = (newId: string, more: RowFields): void => {
    set(rowKey('actions', [newId]), { case_id: 'c', target_id: rows.has(target) ? 't' : null, count: value + 1, recorded_at: String(number).padStart(3, '0'), replaces: null, letter_code: null, state: 'written', ...more })
    if (rows.has(event)) set(rowKey('action_events', [newId]), { event_id: 'e', table_id: rows.has(table) ? '1' : null })
  }
  const live = actionsOf(one).filter((action) => !isVoided(one, action))
  const found = live[pick % Math.max(live.length, 1)]
  switch (what) {
    case 'edit': {
      const key = editable[pick % editable.length] ?? kase
      const before = rows.get(key)
      const name = Object.keys(before ?? {}).find((field) => field === 'name' || field === 'title' || field === 'position')
      if (before !== undefined && name !== undefined) set(key, { ...before, [name]: name === 'position' ? value : `${one.id}${value}` })
      return
    }
    case 'remove': {
      const key = removable[pick % removable.length] ?? table
      // As the app: rows that refer to it lose the reference, and a target with letters is retired.
      if (key === target && [...rows.values()].some((fields) => fields['target_id'] === 't')) set(target, { ...rows.get(target), retired: 1 })
      else rows.delete(key)
      if (key === table) for (const [other, fields] of rows) if (fields['table_id'] === '1') set(other, { ...fields, table_id: null })
      return
    }
    case 'bring-back': {
      const key = removable[pick % removable.length] ?? table
      if (!rows.has(key)) set(key, { ...start.find(([first]) => first === key)?.[1], ...(key === listed ? { table_id: rows.has(table) ? '1' : null } : {}) })
      return
    }
    case 'consent': return set(rowKey('member_consents', ['m', 'name-on-letters']), { row: JSON.stringify({ answer: ['yes', 'no', 'not-asked', 'yes'][value], wording: id }) })
    case 'person': return set(rowKey('event_people', [id]), { event_id: 'e', member_id: pick % 2 === 0 ? 'm' : 'n', came: value % 2, registered: 0, is_new: 0, position: value })
    case 'mark': {
      const person = [...rows.keys()].filter((key) => key.startsWith('["event_people"'))[pick % 3]
      if (person !== undefined) set(person, { ...rows.get(person), came: value % 2 })
      return
    }
    case 'record': return record(id, {})
    case 'code': {
      if (!live.some((action) => rows.get(rowKey('actions', [action]))?.['letter_code'] === `code${value}`)) record(id, { letter_code: `code${value}`, state: pick % 2 === 0 ? 'posted' : 'written' })
      return
    }
    case 'replace': case 'split': {
      if (found === undefined) return
      mark(found)
      record(id, { ...rows.get(rowKey('actions', [found])), recorded_at: String(number).padStart(3, '0'), replaces: found, state: 'posted' })
      if (what === 'split') record(`${id}x`, { ...rows.get(rowKey('actions', [found])), recorded_at: String(number).padStart(3, '0'), replaces: found })
      return
    }
    case 'take-back': return found === undefined ? undefined : mark(found)
    case 'put-back': {
      const voided = actionsOf(one).filter((action) => isVoided(one, action) && !nextOf(one, action).some((next) => livesOn(one, next)))
      const back = voided[pick % Math.max(voided.length, 1)]
      if (back !== undefined) rows.delete(rowKey('action_voids', [back]))
      return
    }
    case 'undo': {
      // Undo removes an entry that nothing was built on; what it had replaced counts again.
      if (found === undefined || nextOf(one, found).length > 0) return
      const fields = rows.get(rowKey('actions', [found]))
      if (fields === undefined || typeof fields['replaces'] === 'string') return
      undone.set(`${one.id}${found}`, fields)
      rows.delete(rowKey('actions', [found]))
      rows.delete(rowKey('action_events', [found]))
      return
    }
    case 'redo': {
      const key = [...undone.keys()].find((of) => of.startsWith(one.id))
      const back = key?.slice(one.id.length)
      if (key === undefined || back === undefined) return
      if (!rows.has(rowKey('actions', [back]))) record(back, undone.get(key) ?? {})
      undone.delete(key)
      return
    }
    case 'hand-over': {
      files.push(handOver(one))
      const file = files[pick % files.length]
      if (file !== undefined) join(one, file)
    }
  }
}

const play = (changes: readonly Change[]): readonly Laptop[] => {
  undone.clear()
  const laptops = ['A', 'B', 'C'].map(laptop)
  const [first] = laptops
  if (first === undefined) throw new Error('No laptop')
  first.rows = new Map(start)
  const files = [handOver(first)]
  for (const other of laptops.slice(1)) join(other, files[0] ?? new Map())
  changes.forEach((one, number) => {
    const on = laptops[one.on]
    if (on) make(on, one, number, files)
  })
  return laptops
}

const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
const history = fc.array(change, { maxLength: 40 })

it('gives the same rows in every order in which the files of three laptops are joined, and however often', () => {
  fc.assert(fc.property(history, (changes) => {
    const files = play(changes).map(handOver)
    const joined = orders.map((order) => order.reduce<States>((states, index) => joinStates(states, files[index] ?? new Map()), new Map()))
    const twice = orders.map((order) => [...order, ...order.toReversed()].reduce<States>((states, index) => joinStates(states, files[index] ?? new Map()), new Map()))
    const [expected] = joined.map((states) => dumpOf(viewRows(states)))
    for (const states of [...joined, ...twice]) expect(dumpOf(viewRows(states))).toEqual(expected)
  }), { numRuns: 300 })
})

it('leaves three laptops with the same rows, each of which joins the files of the others in an order of its own', () => {
  fc.assert(fc.property(history, fc.constantFrom(...orders), (changes, order) => {
    const laptops = play(changes)
    const files = laptops.map(handOver)
    laptops.forEach((one, index) => (index % 2 === 0 ? order : order.toReversed()).forEach((other) => join(one, files[other] ?? new Map())))
    const dumps = laptops.map(({ rows }) => dumpOf(rows))
    expect(dumps[1]).toEqual(dumps[0])
    expect(dumps[2]).toEqual(dumps[0])
  }), { numRuns: 300 })
})

it('notices nothing after a join, and a second join of the same file changes nothing', () => {
  fc.assert(fc.property(history, (changes) => {
    const [one, other] = play(changes)
    if (!one || !other) throw new Error('No laptop')
    const file = handOver(other)
    join(one, file)
    const [rows, states] = [dumpOf(one.rows), one.states]
    expect(handOver(one)).toEqual(states)
    join(one, file)
    expect(dumpOf(one.rows)).toEqual(rows)
    expect(one.states).toEqual(states)
  }), { numRuns: 300 })
})

it('loses no action, and counts none beside one that replaced it', () => {
  fc.assert(fc.property(history, (changes) => {
    const laptops = play(changes)
    const all = new Set(laptops.flatMap(actionsOf))
    const files = laptops.map(handOver)
    const [one] = laptops
    if (!one) throw new Error('No laptop')
    for (const file of files) join(one, file)
    expect([...all].filter((id) => !actionsOf(one).includes(id))).toEqual([])
    for (const id of actionsOf(one)) if (!isVoided(one, id)) expect(nextOf(one, id).filter((next) => livesOn(one, next))).toEqual([])
  }), { numRuns: 300 })
})
