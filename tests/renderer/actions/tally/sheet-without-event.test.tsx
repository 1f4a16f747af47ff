// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import type { EventListItem } from '../../../../core/event/types.ts'
import type { CaseId, EventId } from '../../../../core/ids.ts'
import { choose, inputsOf, openWindow } from '../../../kit/window.tsx'

const eventId = '01HX0000000000000000000090' as EventId
const [teodora, farid] = ['01HX0000000000000000000011' as CaseId, '01HX0000000000000000000012' as CaseId]

describe('a paper sheet that was counted without an event', () => {
  it('is kept as one of its day, with the open cases or those of a pack, and says so', async () => {
    const added = vi.fn(() => ({ eventId }))
    const pack = { id: '01HX0000000000000000000080', madeOn: '2026-11-03', state: 'ready', occasion: null, cases: [{ id: farid, uaNumber: '2/26', name: 'Farid Nasserin' }, { id: teodora, uaNumber: '1/26', name: 'Teodora Vasín' }] }
    const { user, client } = openWindow({ page: 'actions', view: 'sheet' }, {
      'events.list': () => (added.mock.calls.length === 0 ? [] : [{ id: eventId, name: 'Paper sheet', on: '2026-11-10' } as EventListItem]), 'packs.list': () => [pack] as never, 'events.add': added,
      'tally.sheet': (input) => ({ ...input, name: 'Paper sheet', on: '2026-11-10' as Day, sheets: 1, planned: 0, totals: {}, printedOn: null, rows: [] }),
    })
    await user.click(await screen.findByRole('button', { name: 'A sheet without an event' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/^Vigil keeps the sheet as an event of its day/).isConnected).toBe(true)
    await choose(user, /Rows/, /^As in the pack of/)
    await user.click(dialog.getByRole('button', { name: 'Open the sheet' }))
    await waitFor(() => expect(inputsOf(client, 'events.add')).toEqual([expect.objectContaining({ basedOn: null, cases: [farid, teodora], draft: expect.objectContaining({ name: 'Paper sheet' }) as unknown })]))
    client.announce('events.changed', null)
    await screen.findByText('Paper sheet has no cases yet')
  })

  it('is not opened for a day that is to come', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'sheet' }, { 'events.list': () => [], 'packs.list': () => [] })
    await user.click(await screen.findByRole('button', { name: 'A sheet without an event' }))
    const year = within(await screen.findByRole('dialog')).getByRole('spinbutton', { name: /^year/u })
    await user.click(year)
    await user.keyboard('2099')
    await user.click(screen.getByRole('button', { name: 'Open the sheet' }))
    expect([(await screen.findByText('The day is in the future.')).isConnected, inputsOf(client, 'events.add')]).toEqual([true, []])
  })
})
