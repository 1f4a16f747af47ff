// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { BackupState, CopyEntry } from '../../../core/backup/backup-state.ts'
import type { RestorePreview } from '../../../core/backup/restore-preview.ts'
import { plainProblem, problemOf } from '../../../core/problem/problem.ts'
import type { CallInput } from '../../../preload/contract.ts'
import { sampleStep } from '../../kit/sample-steps.ts'
import { inputsOf, openWindow, refusal, refusalSentences } from '../../kit/window.tsx'

const none = { count: 0, names: [] }
const preview: RestorePreview = {
  kinds: [
    { kind: 'cases', back: { count: 1, names: ['Harbour clerks of Norhaven'] }, lost: none, changed: none, same: 7 },
    { kind: 'members', back: { count: 4, names: ['Ines', 'Jonas', 'Kamala'] }, lost: none, changed: none, same: 2 },
    { kind: 'actions', back: none, lost: { count: 43, names: [] }, changed: none, same: 429 },
  ],
  hasOtherSettings: false,
  protection: 'same',
}
const copy: CopyEntry = { place: 'here', name: 'vigil-2026-11-07T18-40-00Z-daily.sqlite', madeAt: '2026-11-07T18:40:00.000Z', reason: 'daily', counts: { cases: 8, members: 45, actions: 429 }, isLocked: false }
const state: BackupState = { isEmpty: false, newestHere: '2026-11-12T18:40:00.000Z', isOldHere: false, hasAllChanges: true, elsewhere: null }
const answers = { 'backups.list': () => [copy, { ...copy, name: 'torn.sqlite', counts: null }], 'backups.preview': () => preview, 'backups.restore': () => ({ keptAs: 'before.sqlite', isCopy: true, step: sampleStep.number }) }

const open = (more = {}) => openWindow({ page: 'settings', section: 'backup' }, { ...answers, ...more })

describe('backup and restore', () => {
  it('shows what a restore would do before it does anything, with the safe button in focus', async () => {
    const { user, client } = open()
    await user.click((await screen.findAllByRole('row', { name: /7 Nov/ }))[0] ?? document.body)
    await screen.findByRole('heading', { name: /^Restore the copy of/ })
    await screen.findByText(/Harbour clerks of Norhaven/)
    expect(screen.getByText('Would be lost from the screen').isConnected).toBe(true)
    expect(screen.getByText('members: Ines, Jonas, Kamala and 1 more').isConnected).toBe(true)
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep current data'))
    expect(inputsOf(client, 'backups.restore')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Keep current data' }))
    expect([screen.queryByRole('heading', { name: /^Restore the copy of/ }), inputsOf(client, 'backups.restore')]).toEqual([null, []])
  })

  it('asks for what opens a copy of another key, says what is wrong, and restores with it', async () => {
    const asked = { 'backups.list': () => [{ ...copy, counts: null, isLocked: true }], 'backups.preview': ({ unlock }: CallInput<'backups.preview'>) => {
      if (!unlock) return problemOf('copy-locked', { takesPassphrase: true })
      return 'passphrase' in unlock ? plainProblem('copy-passphrase-wrong') : { ...preview, protection: 'becomes-readable' as const }
    } }
    const { user, client } = open(asked)
    const row = (await screen.findAllByRole('row', { name: /7 Nov/ }))[0] ?? document.body
    expect(row.textContent).toContain('Other key')
    await user.click(row)
    await user.type(await screen.findByLabelText('Passphrase of this copy'), 'wrong')
    await user.click(screen.getByRole('button', { name: 'Open the copy' }))
    await screen.findByText(/This is not the passphrase of this copy/)
    await user.type(screen.getByLabelText('Recovery key of this copy'), 'ABCDE')
    await user.click(screen.getByRole('button', { name: 'Open the copy' }))
    await screen.findByText(/its data can be read by everybody/)
    await user.click(screen.getByRole('button', { name: 'Restore this copy' }))
    await waitFor(() => expect(inputsOf(client, 'backups.restore')).toEqual([{ place: 'here', name: copy.name, unlock: { recoveryKey: 'ABCDE' } }]))
  })

  it('brings what a restore would do into view: in a small window it is below the list', async () => {
    const scrolled: Element[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) { scrolled.push(this) })
    const { user } = open()
    await user.click((await screen.findAllByRole('row', { name: /7 Nov/ }))[0] ?? document.body)
    await screen.findByText(/Harbour clerks of Norhaven/)
    await waitFor(() => expect(scrolled).toContain(document.querySelector('.restore')))
  })

  it('restores with one click, and brings back what it replaced with another', async () => {
    const { user, client } = open()
    await user.click((await screen.findAllByRole('row', { name: /7 Nov/ }))[0] ?? document.body)
    await user.click(await screen.findByRole('button', { name: 'Restore this copy' }))
    await screen.findByText('What you had before is kept as the copy before.sqlite.')
    await user.click(screen.getAllByRole('button', { name: /Undo/ }).at(-1) ?? document.body)
    await waitFor(() => expect(inputsOf(client, 'undo.undo')).toEqual([{ step: sampleStep.number, withIt: [] }]))
    expect(inputsOf(client, 'backups.restore')).toEqual([{ place: 'here', name: copy.name }])
  })

  it('says the time of each copy of one earlier day, in the list and in the question', async () => {
    const { user } = open({ 'backups.list': () => [{ ...copy, name: 'later.sqlite', madeAt: '2026-11-07T18:52:00.000Z' }, copy] })
    const rows = await screen.findAllByRole('row', { name: /7 Nov/ })
    expect(rows.map((row) => /:\d\d/u.exec(row.textContent)?.[0])).toEqual([':52', ':40'])
    await user.click(rows[1] ?? document.body)
    await screen.findByRole('heading', { name: /^Restore the copy of .*7 Nov, \d\d:40\?$/ })
  })

  it('names a damaged copy, and says why it cannot be restored', async () => {
    const { user } = open({ 'backups.preview': () => refusal })
    await screen.findByText('Damaged')
    await user.click(screen.getAllByRole('row', { name: /7 Nov/ })[1] ?? document.body)
    await screen.findByText(refusalSentences.message)
    expect(screen.queryByRole('button', { name: 'Restore this copy' })).toBe(null)
  })

  it('backs up with one click, and asks for a second place', async () => {
    const { user, client } = open({ 'backups.make': () => ({ madeAt: state.newestHere ?? '' }), 'backups.chooseSecondPlace': () => ({ name: 'BLUE' }) })
    await user.click(await screen.findByRole('button', { name: 'Back up now' }))
    await screen.findByText('The data are copied, and the copy is tested')
    await user.click(screen.getByRole('button', { name: 'Choose a place' }))
    await screen.findByText('Copied to BLUE, and the copy is tested')
    expect([inputsOf(client, 'backups.make').length, inputsOf(client, 'backups.chooseSecondPlace').length]).toEqual([1, 1])
  })
})

describe('the sidebar', () => {
  it.each([[true, 'true'], [false, 'false']])('says when the last good copy was made, and is amber where that is long ago: %s', async (isOldHere, shown) => {
    openWindow({ page: 'home' }, { 'backups.state': () => ({ ...state, isOldHere }) })
    const sign = await screen.findByRole('button', { name: /Backed up/ })
    expect(sign.dataset['old']).toBe(shown)
  })

  it('says that there is no copy yet', async () => {
    openWindow({ page: 'home' }, { 'backups.state': () => ({ ...state, newestHere: null, isOldHere: true }) })
    expect((await screen.findByRole('button', { name: /Not backed up yet/ })).dataset['old']).toBe('true')
  })
})

describe('Home', () => {
  it('asks for the second place after two weeks, and not before', async () => {
    const elsewhere = { name: 'BLUE', newestAt: '2026-10-27T18:00:00.000Z', isOld: true, isThere: false }
    openWindow({ page: 'home' }, { 'backups.state': () => ({ ...state, elsewhere }) })
    await screen.findByText(/No copy in BLUE since/)
    cleanup()
    openWindow({ page: 'home' }, { 'backups.state': () => ({ ...state, elsewhere: { ...elsewhere, isOld: false } }) })
    await screen.findByRole('button', { name: /Backed up/ })
    expect(screen.queryByText(/No copy in BLUE/)).toBe(null)
  })
})
