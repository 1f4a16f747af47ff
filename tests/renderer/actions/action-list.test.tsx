// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import type { ActionView } from '../../../preload/contract.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { actionOf } from '../../kit/kept-records.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { choose, inputsOf, openWindow, typeDay } from '../../kit/window.tsx'

const row: ActionView = { ...actionOf(1, caseIdOf(1), { count: 12 }), uaNumber: '41/26', caseName: 'Poet held', targetName: null, memberName: null, isVoided: false, became: null }
const answers: FakeAnswers = {
  'actions.find': ({ filter }) => (filter.search === 'nobody' ? { items: [], total: 0, counts: [] } : { items: [row], total: 2000, counts: [{ kind: 'letter', count: 24_000 }] }),
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
})
