// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { EventId } from '../../../core/ids.ts'
import { writerRowOf } from '../../../core/pack/writers.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { packMember, plannedPack } from '../../kit/pack-sample.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow, type OpenWindow } from '../../kit/window.tsx'

const members = Array.from({ length: 30 }, (_, place) => packMember(place + 1, `Member ${place + 1}`, place !== 2, {
  town: place < 10 ? 'Millrace' : 'Lesk', tags: place % 10 === 0 ? ['Youth'] : [], languages: place === 4 ? ['Spanish'] : [], avoids: place === 0 ? ['Exampla'] : [],
}))
const idOf = (number: number): string | undefined => members[number - 1]?.id
const eventId = '01JDP00000000000000000E001' as EventId
const answers: FakeAnswers = {
  'packs.templates': () => [],
  'packs.writers': () => ({ members: members.map(writerRowOf), coming: [{ eventId, name: 'Winter evening', on: '2026-12-05' as Day, memberIds: members.slice(5, 8).map(({ id }) => id) }] }),
  'packs.plan': ({ choices }) => ({ ok: true, plan: plannedPack({ choices: { members: choices.members } }) }),
}
const chosenIn = ({ client }: OpenWindow): unknown => (inputsOf(client, 'packs.plan').at(-1) as { readonly choices: { readonly members: unknown } }).choices.members
const open = async (): Promise<OpenWindow> => {
  const opened = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)], forEvent: { eventId, name: 'Winter evening', day: '2026-12-05' as Day, people: 3 } }, answers)
  await opened.user.click(within(await screen.findByRole('radiogroup', { name: 'Members' })).getByRole('radio', { name: 'Some' }))
  return opened
}

describe('who writes', () => {
  it('is chosen one by one and by what a search finds, and the number is said', async () => {
    const opened = await open()
    const { user } = opened
    await screen.findByText('0 of 30 chosen')
    await user.click(screen.getByRole('checkbox', { name: /^Member 2\b/ }))
    await user.type(screen.getByRole('searchbox', { name: /^Find members/ }), 'youth')
    await user.click(await screen.findByRole('button', { name: 'Choose the 3 found' }))
    await screen.findByText('4 of 30 chosen')
    await waitFor(() => expect(chosenIn(opened)).toEqual([1, 2, 11, 21].map(idOf)))
    await user.click(screen.getByRole('checkbox', { name: /^Member 11\b/ }))
    await waitFor(() => expect(chosenIn(opened)).toEqual([1, 2, 21].map(idOf)))
    await user.click(screen.getByRole('button', { name: 'Choose nobody' }))
    await waitFor(() => expect(chosenIn(opened)).toEqual([]))
  })

  it('is a language or who is coming to the event, at once', async () => {
    const opened = await open()
    const { user } = opened
    await user.click(await screen.findByRole('button', { name: 'Choose who is coming (3)' }))
    await waitFor(() => expect(chosenIn(opened)).toEqual([6, 7, 8].map(idOf)))
    await user.type(screen.getByRole('combobox', { name: /^Choose by group/ }), 'spanish')
    await user.click(await screen.findByRole('option', { name: /Spanish/ }))
    await waitFor(() => expect(chosenIn(opened)).toEqual([5, 6, 7, 8].map(idOf)))
  })

  it('says who is left out of what, and why, only of those who are chosen', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('checkbox', { name: /^Member 3\b/ }))
    const note = await screen.findByText('Member 3 has not agreed to be named: the letters have lines to write on.')
    expect(within(note.closest('ul') as HTMLElement).getAllByRole('listitem')).toHaveLength(1)
    await user.click(screen.getByRole('checkbox', { name: /^Member 3\b/ }))
    await waitFor(() => expect(screen.queryByText(/has not agreed/)).toBeNull())
  })
})
