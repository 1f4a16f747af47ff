// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { LastTime } from '../../../core/event/hours.ts'
import type { EventId } from '../../../core/ids.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import { Projector } from '../../../renderer/features/events/projector/projector.tsx'
import { openComponent } from '../../kit/window.tsx'

const eventId = '01HX0000000000000000000090' as EventId
const totals = { name: 'Winter letter evening', letters: 1, cards: 1, others: 2, people: 1, on: '2026-12-05' as Day, times: [{ recordedAt: new Date(2026, 11, 5, 19, 10).toISOString(), count: 1 }], last: null }

beforeEach(() => {
  vi.setSystemTime(new Date(2026, 11, 5, 19, 42))
})
afterEach(() => vi.useRealTimers())

const hours = (): string => document.querySelector('.projector__hours')?.textContent ?? ''

let last: LastTime | null = { on: '2025-12-06' as Day, letters: [{ recordedAt: new Date(2025, 11, 6, 19, 40).toISOString(), count: 121 }, { recordedAt: new Date(2025, 11, 6, 20, 10).toISOString(), count: 9 }] }

describe('the second window', () => {
  it('says what came since the full hour, and at the full hour what there is; of the last event only where there is one', async () => {
    const { client } = openComponent(<Projector eventId={eventId} />, { 'events.totals': () => ({ ...totals, letters: 142, last }) })
    await screen.findByText('letters tonight')
    expect(hours()).toBe('1 since 19:00Last year at this hour: 121')
    vi.setSystemTime(new Date(2026, 11, 5, 20, 0, 30))
    last = null
    act(() => client.announce('actions.changed', null))
    await screen.findByText('It is 20:00: 142 letters')
    expect(hours()).toBe('It is 20:00: 142 letters')
  })

  it('says one letter and one card in the singular', async () => {
    openComponent(<Projector eventId={eventId} />, { 'events.totals': () => totals })
    await screen.findByRole('heading', { name: 'Winter letter evening' })
    expect([...document.querySelectorAll('.projector__numbers p')].map(({ textContent }) => textContent)).toEqual(['1letter tonight', '1card', '2other actions', '1person'])
  })

  it('shows no old totals once the event is deleted, and shows them again after an undo', async () => {
    let isGone = false
    const { client } = openComponent(<Projector eventId={eventId} />, { 'events.totals': () => (isGone ? plainProblem('unknown-event') : totals) })
    await screen.findByText('letter tonight')
    isGone = true
    act(() => client.announce('events.changed', null))
    await screen.findByRole('heading', { name: 'This event was deleted' })
    expect(screen.queryByText('letter tonight')).toBeNull()
    isGone = false
    act(() => client.announce('events.changed', null))
    await screen.findByText('letter tonight')
  })
})
