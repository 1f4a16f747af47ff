// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EventId, EventPersonId, MemberId } from '../../../core/ids.ts'
import type { EventView, PersonView } from '../../../preload/event-calls.ts'
import { inputsOf, openWindow, typeOver, type OpenWindow } from '../../kit/window.tsx'

const eventId = '01HX0000000000000000000090' as EventId
const marit = { id: '01HX0000000000000000000020' as MemberId, name: 'Marit Solheim', mayRecord: true }
const rowOf = (number: number, name: string, memberId: MemberId | null): PersonView =>
  ({ id: `01HX00000000000000000000${number}` as EventPersonId, memberId, guest: memberId === null ? name : '', name, isRegistered: false, hasCome: true, isNew: false })
const people = [rowOf(30, 'Ada Lind', null), rowOf(31, marit.name, marit.id), rowOf(32, 'Otto Berg', null)]
const event = { id: eventId, name: 'Winter evening', on: '2026-11-10', headcount: null, newcomers: null, under18: null } as EventView

const open = async (): Promise<OpenWindow> => {
  const opened = openWindow({ page: 'event-people', eventId }, {
    'events.get': () => event, 'events.people': () => people, 'members.names': () => [marit], 'events.saveNumbers': () => null, 'events.savePerson': () => ({ personId: people[0]?.id as EventPersonId }),
  })
  await screen.findByRole('heading', { level: 1 })
  return opened
}

describe('who came', () => {
  it('saves no number while one is refused, and says why beside the button', async () => {
    const { user, client } = await open()
    await typeOver(user, screen.getByRole('textbox', { name: /Under 18/ }), '2')
    await typeOver(user, screen.getByRole('textbox', { name: /at the door/ }), '-4')
    await user.click(screen.getByRole('button', { name: 'Save the numbers' }))
    expect([inputsOf(client, 'events.saveNumbers'), screen.getByText(/^Correct the field/).isConnected]).toEqual([[], true])
    await typeOver(user, screen.getByRole('textbox', { name: /at the door/ }), '4')
    expect(screen.queryByText(/^Correct the field/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save the numbers' }))
    await screen.findByText('Numbers saved')
  })

  it('says and does not save more people under 18 than people', async () => {
    const { user, client } = await open()
    await typeOver(user, screen.getByRole('textbox', { name: /Under 18/ }), '99')
    await user.click(screen.getByRole('button', { name: 'Save the numbers' }))
    expect([inputsOf(client, 'events.saveNumbers'), screen.getByText(/more than the 3 people who came/).isConnected]).toEqual([[], true])
  })

  it('adds no guest by Enter for a name that has a row, and says which', async () => {
    const { user, client } = await open()
    const line = screen.getByRole('combobox', { name: /4/ })
    await user.type(line, 'mar{Enter}')
    expect([inputsOf(client, 'events.savePerson'), screen.getByText(/^Marit Solheim is already in row 2/).isConnected]).toEqual([[], true])
    await user.keyboard('{Alt>}{Enter}{/Alt}')
    expect(inputsOf(client, 'events.savePerson')).toEqual([{ eventId, person: expect.objectContaining({ guest: 'mar', memberId: null }) }])
  })
})
