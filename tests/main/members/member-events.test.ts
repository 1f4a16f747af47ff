import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rowOf } from '../../../db/handle.ts'
import { callExamples } from '../../kit/call-examples.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { createBench, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => {
  bench = await fillBench(createBench('2023-02-05'))
  valueOf(await bench.call('events.savePerson', await callExamples['events.savePerson'](bench)))
  valueOf(await bench.call('events.count', await callExamples['events.count'](bench)))
})
afterEach(() => bench.close())

const counted = () => rowOf<{ came: number; actions: number }>(bench.db, 'SELECT (SELECT count(*) FROM event_people WHERE came = 1) AS came, (SELECT count(*) FROM action_events) AS actions')

describe('a member at an event', () => {
  it('is shown with the event and what was done there', async () => {
    const about = valueOf(await bench.call('members.about', { memberId: bench.memberId }))
    expect([about.events, about.actions.map(({ event }) => event)]).toEqual([[{ name: 'Winter letter evening', on: '2023-02-05' }], ['Winter letter evening']])
  })

  it('still counts among those who came, and so does every press, when the member is erased', async () => {
    const before = counted()
    valueOf(await bench.call('members.erase', { memberId: bench.memberId, cleansNotes: false }))
    expect([counted(), rowOf(bench.db, 'SELECT 1 FROM event_people WHERE member_id IS NOT NULL')]).toEqual([before, undefined])
    expect(valueOf(await bench.call('undo.list', null)).some(({ title }) => JSON.stringify(title).includes('Ines Albrecht'))).toBe(false)
  })
})
