// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BackupState } from '../../../core/backup/backup-state.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { wordsIn } from '../../../words/words.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const state: BackupState = {
  isEmpty: false, newestHere: '2026-11-12T18:40:00.000Z', isOldHere: false, hasAllChanges: true,
  elsewhere: { name: 'STICK', newestAt: '2026-11-12T18:40:00.000Z', isOld: false, isThere: true },
}
const answers = { 'backups.state': () => state, 'backups.list': () => [] }
const sign = (): HTMLElement => document.querySelector<HTMLElement>('.saved') ?? document.body

beforeEach(() => vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(1440))
afterEach(() => vi.restoreAllMocks())

describe('the foot of the sidebar', () => {
  it('says nothing about where the data are that it does not know', async () => {
    openWindow({ page: 'home' }, answers)
    await screen.findByRole('button', { name: /^Backed up / })
    expect(sign().textContent).toBe('All changes saved')
  })

  it('asks again how old the last copy is after each change that the undo log records', async () => {
    const { client } = openWindow({ page: 'home' }, answers)
    await screen.findByRole('button', { name: /^Backed up / })
    const before = inputsOf(client, 'backups.state').length
    client.announce('undo.changed', null)
    await waitFor(() => expect(inputsOf(client, 'backups.state').length).toBeGreaterThan(before))
  })

  it('says that the copies cannot be read, and Home says what to do', async () => {
    const problem = plainProblem('copy-cannot-read')
    openWindow({ page: 'home' }, { ...answers, 'backups.state': () => problem })
    const button = await screen.findByRole('button', { name: 'Copies cannot be read' })
    expect(button.dataset['old']).toBe('true')
    expect(await screen.findByText(problemSentences(problem, wordsIn('en')).next)).toBeTruthy()
  })

  it('says so in the menu of a narrow window too, which closes when it leads to the copies', async () => {
    vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(700)
    const { user } = openWindow({ page: 'home' }, answers)
    await user.click(await screen.findByRole('button', { name: 'Menu' }))
    await user.click(await screen.findByRole('button', { name: /^Backed up / }))
    await screen.findByRole('heading', { name: 'Backup and restore' })
    expect(screen.queryByRole('dialog', { name: 'Menu' })).toBe(null)
  })
})
