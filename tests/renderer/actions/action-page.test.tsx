// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ActionView } from '../../../preload/contract.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { expectRefusal, inputsOf, openWindow, refusal, typeOver } from '../../kit/window.tsx'

const view = (number: number, more: Partial<ActionView>): ActionView =>
  ({ ...actionOf(number, caseIdOf(1)), uaNumber: '41/26', caseName: 'Poet held', targetName: null, memberName: null, outletName: null, isVoided: false, became: null, ...more })
const now = view(2, { count: 9, replaces: idOf(1), note: 'Counted again' })
const answers: FakeAnswers = {
  'actions.find': () => ({ items: [now], total: 1, counts: [{ kind: 'letter', count: 9 }], beside: [] }), 'actions.history': () => [now, view(1, { count: 8, became: 'corrected' })], 'actions.correct': () => ({ actionId: idOf(3) }),
}

describe('one entry', () => {
  it('is opened from the list, corrected, and its history says what it was', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'all' }, answers)
    await user.dblClick(await screen.findByText('9 letters'))
    await screen.findByRole('heading', { level: 1, name: 'Entry: 9 letters' })
    expect(within(screen.getAllByRole('list').at(-1) as HTMLElement).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('9 letters'), expect.stringMatching(/8 letters.*Corrected since/u),
    ])
    await typeOver(user, screen.getByRole('textbox', { name: /How many/ }), '10')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    await screen.findByText('Entry corrected: 10 letters')
    expect(inputsOf(client, 'actions.correct')).toEqual([{ actionId: idOf(2), draft: expect.objectContaining({ count: 10, note: 'Counted again' }) }])
    await screen.findByRole('heading', { level: 1, name: 'Actions' })
  })

  it.each([[9, null], [12, 12]])('of 9 letters with %s signatories has %s after the count is corrected', async (signatories, after) => {
    const { user, client } = openWindow({ page: 'action', actionId: idOf(2) }, { ...answers, 'actions.history': () => [view(2, { count: 9, signatories })] })
    await typeOver(user, await screen.findByRole('textbox', { name: /How many/ }), '30')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    await screen.findByText('Entry corrected: 30 letters')
    expect(inputsOf(client, 'actions.correct')).toEqual([{ actionId: idOf(2), draft: expect.objectContaining({ count: 30, signatories: after }) }])
  })

  it('keeps what was typed where main refuses', async () => {
    const { user } = openWindow({ page: 'action', actionId: idOf(2) }, { ...answers, 'actions.correct': () => refusal })
    await typeOver(user, await screen.findByRole('textbox', { name: /How many/ }), '10')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    await expectRefusal()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /How many/ }).value).toBe('10')
  })

  it('that no longer counts is shown and cannot be corrected', async () => {
    openWindow({ page: 'action', actionId: idOf(1) }, { ...answers, 'actions.history': () => [view(1, { count: 8, isVoided: true })] })
    await screen.findByText(/no longer counts/)
    expect(screen.queryByRole('button', { name: 'Save the correction' })).toBeNull()
  })
})

describe('a part of an entry', () => {
  const waiting = [view(1, { count: 37 }), view(2, { count: 1 }), view(3, { count: 4, signatories: 9 })]

  it('is posted by its number, and only where the entry can be split', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'to-post' }, { 'actions.toPost': () => waiting, 'actions.setState': () => ({ actionIds: [] }) })
    const buttons = await screen.findAllByRole('button', { name: /^Mark a part of/ })
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([expect.stringMatching(/37 letters/u)])
    await user.click(buttons[0] as HTMLElement)
    const count = await screen.findByRole('textbox', { name: /^How many/ })
    expect(document.activeElement).toBe(count)
    await typeOver(user, count, '20')
    await screen.findByText('17 stay as they are')
    await user.keyboard('{Enter}')
    await screen.findByText('20 letters marked as posted')
    expect(inputsOf(client, 'actions.setState')).toEqual([{ actions: [{ id: idOf(1), count: 20 }], state: 'posted', route: 'group' }])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('is not posted after Esc', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'to-post' }, { 'actions.toPost': () => waiting })
    await user.click(await screen.findByRole('button', { name: /^Mark a part of/ }))
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(inputsOf(client, 'actions.setState')).toEqual([])
  })
})
