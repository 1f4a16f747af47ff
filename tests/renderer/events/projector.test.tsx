// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EventId } from '../../../core/ids.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import { Projector } from '../../../renderer/features/events/projector/projector.tsx'
import { openComponent } from '../../kit/window.tsx'

const eventId = '01HX0000000000000000000090' as EventId
const totals = { name: 'Winter letter evening', letters: 1, cards: 1, others: 2, people: 1 }

describe('the second window', () => {
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
