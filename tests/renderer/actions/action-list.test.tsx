// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import type { ActionId } from '../../../core/ids.ts'
import type { ActionView } from '../../../preload/contract.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { holdCall } from '../../kit/held-call.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { choose, inputsOf, openWindow, typeDay, typeOver } from '../../kit/window.tsx'

const row: ActionView = { ...actionOf(1, caseIdOf(1), { count: 12 }), uaNumber: '41/26', caseName: 'Poet held', targetName: null, memberName: null, outletName: null, isVoided: false, became: null }
const answers: FakeAnswers = {
  'actions.find': ({ filter }) => (filter.search === 'nobody' ? { items: [], total: 0, counts: [], beside: [] } : { items: [row], total: 2000, counts: [{ kind: 'letter', count: 24_000 }], beside: [] }),
  'actions.export': () => ({ fileName: 'actions.csv', count: 2000 }),
}

describe('the list of all actions', () => {
  it('says how many there are and what they count, and loads the rest', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'all' }, answers)
    expect((await screen.findByText(/2,000 entries/)).textContent).toBe('2,000 entries: 24,000 letters')
    await user.click(screen.getByRole('button', { name: 'Show all 2,000, 1 are shown' }))
    await waitFor(() => expect(inputsOf(client, 'actions.find').at(-1)).toEqual({ filter: everyAction, limit: null }))
  })

  it('narrows by words, kind and day; each filter can be removed', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'all' }, answers)
    await user.click(await screen.findByRole('button', { name: 'Filter' }))
    await choose(user, /Any kind/, 'E-mail')
    await typeDay(user, screen.getByRole('group', { name: /First day/ }), '2026-11-01')
    await user.type(screen.getByRole('searchbox', { name: 'Find in actions' }), 'library')
    await waitFor(() => expect(inputsOf(client, 'actions.find').at(-1)).toEqual({ filter: { ...everyAction, kind: 'email', from: '2026-11-01', search: 'library' }, limit: 300 }))
    await user.click(screen.getByRole('button', { name: 'Remove the filter: E-mail' }))
    await waitFor(() => expect(inputsOf(client, 'actions.find').at(-1)).toEqual({ filter: { ...everyAction, from: '2026-11-01', search: 'library' }, limit: 300 }))
  })

  it('says that nothing was found only once what is typed was answered', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'all' }, answers)
    const search = await screen.findByRole('searchbox', { name: 'Find in actions' })
    await user.type(search, 'nobody')
    await screen.findByText('Nothing found')
    const answer = holdCall(client, 'actions.find')
    await user.type(search, '{Backspace}')
    await waitFor(() => expect(screen.queryByText('Nothing found')).toBeNull())
    answer()
    await screen.findByText(/2,000 entries/)
  })

  it('says that nothing was found, and shows all again', async () => {
    const { user } = openWindow({ page: 'actions', view: 'all' }, answers)
    await user.type(await screen.findByRole('searchbox', { name: 'Find in actions' }), 'nobody')
    await screen.findByText('Nothing found')
    await user.click(screen.getByRole('button', { name: 'Show all actions' }))
    await screen.findByText(/2,000 entries/)
  })

  it('saves a table and says whose names are in it', async () => {
    const { user } = openWindow({ page: 'actions', view: 'all' }, answers)
    await user.click(await screen.findByRole('button', { name: 'Save as a table' }))
    await screen.findByText('2,000 entries saved in actions.csv')
    await screen.findByText(/It is for your group, not for the office/)
  })

  it('marks what is ticked with a state, only what can have it, and says how much stays as it is', async () => {
    const items = [row, { ...row, id: idOf<ActionId>(2), count: 5, state: 'given-back' as const }, { ...row, id: idOf<ActionId>(3), kind: 'email' as const, state: 'posted' as const }]
    const { user, client } = openWindow({ page: 'actions', view: 'all' }, { ...answers, 'actions.find': () => ({ items, total: 3, counts: [], beside: [] }), 'actions.setState': () => ({ actionIds: [] }) })
    const boxes = await screen.findAllByRole('checkbox', { name: /Select/ })
    expect(screen.queryByRole('group', { name: 'What is ticked' })).toBeNull()
    for (const box of boxes.slice(-3)) await user.click(box)
    await screen.findByRole('button', { name: 'Mark 17 letters as posted' })
    await user.click(screen.getByRole('radio', { name: 'Given back' }))
    expect([screen.queryByRole('radiogroup', { name: 'Who posts' }), screen.getByText(/^2 entries stay as they are/u).textContent]).toEqual([null, '2 entries stay as they are: already so, undone, or sent at once.'])
    await user.click(screen.getByRole('button', { name: 'Mark 12 letters as given back' }))
    await screen.findByText('12 letters marked as given back')
    expect(inputsOf(client, 'actions.setState')).toEqual([{ actions: [{ id: row.id, count: 12 }], state: 'given-back', route: null }])
    expect(screen.queryByRole('group', { name: 'What is ticked' })).toBeNull()
  })

  it('offers a part where one entry is ticked, and names why nothing can be marked', async () => {
    const items = [row, { ...row, id: idOf<ActionId>(3), kind: 'email' as const, state: 'posted' as const }]
    const { user, client } = openWindow({ page: 'actions', view: 'all' }, { ...answers, 'actions.find': () => ({ items, total: 2, counts: [], beside: [] }), 'actions.setState': () => ({ actionIds: [] }) })
    const [letters, mail] = (await screen.findAllByRole('checkbox', { name: /Select/ })).slice(-2) as [HTMLElement, HTMLElement]
    await user.click(mail)
    expect((await screen.findByRole('button', { name: 'Nothing to change in what is ticked' }) as HTMLButtonElement).disabled).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Untick all' }))
    await user.click(letters)
    await user.click(await screen.findByRole('radio', { name: 'Not sent' }))
    await user.click(screen.getByRole('button', { name: 'Only a part' }))
    await typeOver(user, await screen.findByRole('textbox', { name: /^How many/ }), '4')
    await screen.findByText('8 stay as they are')
    await user.keyboard('{Enter}')
    await screen.findByText('4 letters marked as not sent')
    expect(inputsOf(client, 'actions.setState')).toEqual([{ actions: [{ id: row.id, count: 4 }], state: 'not-sent', route: null }])
  })
})
