// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ActionView } from '../../../preload/contract.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const view = (number: number, more: Partial<ActionView>): ActionView =>
  ({ ...actionOf(number, caseIdOf(1)), uaNumber: '41/26', caseName: 'Poet held', targetName: null, memberName: null, outletName: null, isVoided: false, became: null, ...more })
const waiting = [view(1, { count: 39 }), view(2, { kind: 'solidarity-card', count: 5 })]
const answers: FakeAnswers = {
  'actions.toPost': () => waiting,
  'actions.countToPost': () => [{ kind: 'letter', count: 39 }, { kind: 'solidarity-card', count: 5 }],
  'actions.setState': () => ({ actionIds: [] }),
  'actions.recent': () => [view(3, { state: 'posted', route: 'group', count: 12 }), view(4, { count: 12, became: 'posted' }), view(5, { count: 7, isVoided: true })],
}

describe('what waits to be posted', () => {
  it('says letters and cards apart, with the same numbers above the list and on the button', async () => {
    const { user, client } = openWindow({ page: 'actions', view: 'to-post' }, answers)
    expect(await screen.findByRole('radio', { name: 'Letters to post 39, cards and copies 5' })).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Mark 39 letters and 5 solidarity cards as posted' }))
    await screen.findByText('39 letters and 5 solidarity cards marked as posted')
    expect(inputsOf(client, 'actions.setState')).toEqual([{ actions: [{ id: idOf(1), count: 39 }, { id: idOf(2), count: 5 }], state: 'posted', route: 'group' }])
  })

  it('keeps what is ticked apart from what is ticked in the list of all actions', async () => {
    const { user } = openWindow({ page: 'actions', view: 'to-post' }, { ...answers, 'actions.find': () => ({ items: waiting, total: 2, counts: [], beside: [] }) })
    await user.click(await screen.findByRole('button', { name: 'Untick all' }))
    await user.click(await screen.findByRole('radio', { name: 'Not sent' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
    await user.click(await screen.findByRole('button', { name: 'Mark 39 letters and 5 solidarity cards as not sent' }))
    await user.click(screen.getByRole('radio', { name: 'All actions' }))
    await screen.findByText('2 entries')
    expect(screen.queryByRole('group', { name: 'What is ticked' })).toBeNull()
  })

  it('says that nothing is to be posted, not that something is written and not posted', async () => {
    openWindow({ page: 'actions', view: 'to-post' }, { ...answers, 'actions.toPost': () => [], 'actions.countToPost': () => [] })
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Nothing to post')
  })

  it('strikes out what was taken back, not what was posted', async () => {
    openWindow({ page: 'actions' }, answers)
    const rows = await screen.findAllByText(/^(12|7) letters$/u)
    expect(rows.map((row) => [row.textContent, row.tagName === 'S'])).toEqual([['12 letters', false], ['12 letters', false], ['7 letters', true]])
    expect([screen.getAllByText(/Posted since/u).length, screen.getAllByText('Undone').length]).toEqual([1, 1])
  })
})
