// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PackId } from '../../core/ids.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { PassphraseEvents } from '../../preload/passphrase-calls.ts'
import type { FakeAnswers } from '../kit/fake-client.ts'
import { inputsOf, openWindow, type OpenWindow } from '../kit/window.tsx'

const answers: FakeAnswers = { 'passphrase.state': () => ({ isSet: true, placeAway: null, sheet: '7K2Q', notice: null }), 'passphrase.askLock': () => null, 'passphrase.lock': () => null, 'passphrase.stayOpen': () => null }

const asked = async ({ client }: OpenWindow, payload: PassphraseEvents['passphrase.lockAsked']): Promise<void> =>
  act(async () => client.announce('passphrase.lockAsked', payload))

const typeName = async ({ user }: OpenWindow): Promise<void> => user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Ines')

describe('a window that is asked to lock', () => {
  it('keeps what is typed first, then locks', async () => {
    const opened = openWindow({ page: 'member-form' }, answers)
    await typeName(opened)
    await asked(opened, { reason: 'idle', making: 0 })
    await waitFor(() => expect(inputsOf(opened.client, 'passphrase.lock')).toEqual([{ reason: 'idle', losesTyped: false, whenDone: false }]))
    const names = opened.client.calls.map(({ name }) => name)
    expect(names.lastIndexOf('drafts.keep')).toBeGreaterThan(-1)
    expect(names.lastIndexOf('drafts.keep')).toBeLessThan(names.indexOf('passphrase.lock'))
  })

  it('stays open and asks where what is typed cannot be kept', async () => {
    const opened = openWindow({ page: 'member-form' }, { ...answers, 'drafts.keep': () => plainProblem('draft-disk-full') })
    await typeName(opened)
    await asked(opened, { reason: 'screen', making: 0 })
    await screen.findByRole('alertdialog', { name: 'Lock and lose what you typed last?' })
    expect([inputsOf(opened.client, 'passphrase.lock'), inputsOf(opened.client, 'passphrase.stayOpen')]).toEqual([[], [{ unanswered: 'screen' }]])
    expect(screen.getByText('Without an answer Vigil locks in 3 minutes, and what you typed last is lost.')).toBeTruthy()
    await opened.user.click(screen.getByRole('button', { name: 'Lock and lose it' }))
    expect(inputsOf(opened.client, 'passphrase.lock')).toEqual([{ reason: 'screen', losesTyped: true, whenDone: false }])
  })

  it.each(['hide', 'sleep'] as const)('locks by %s where what is typed cannot be kept, without a question', async (reason) => {
    const opened = openWindow({ page: 'member-form' }, { ...answers, 'drafts.keep': () => plainProblem('draft-disk-full') })
    await typeName(opened)
    await asked(opened, { reason, making: 1 })
    await waitFor(() => expect(inputsOf(opened.client, 'passphrase.lock')).toEqual([{ reason, losesTyped: true, whenDone: false }]))
    expect(screen.queryByRole('alertdialog', { name: 'Lock and lose what you typed last?' })).toBeNull()
  })

  it('asks whether to wait for what is being made, and waits for nothing where it is hidden', async () => {
    const opened = openWindow({ page: 'cases' }, answers)
    await screen.findByRole('button', { name: 'Lock' })
    await asked(opened, { reason: 'asked', making: 1 })
    await opened.user.click(await screen.findByRole('button', { name: 'Lock when it is done' }))
    await asked(opened, { reason: 'asked', making: 1 })
    await opened.user.click(await screen.findByRole('button', { name: 'Stop it and lock now' }))
    await asked(opened, { reason: 'hide', making: 1 })
    await waitFor(() => expect(inputsOf(opened.client, 'passphrase.lock')).toEqual([
      { reason: 'asked', losesTyped: false, whenDone: true }, { reason: 'asked', losesTyped: false, whenDone: false }, { reason: 'hide', losesTyped: false, whenDone: false },
    ]))
  })

  it.each([['the button', async ({ user }: OpenWindow) => user.click(screen.getByRole('button', { name: 'Do not lock' }))], ['Esc', async ({ user }: OpenWindow) => user.keyboard('{Escape}')]] as const)('locks nothing where %s says so while something is being made', async (_name, stay) => {
    const opened = openWindow({ page: 'cases' }, answers)
    await screen.findByRole('button', { name: 'Lock' })
    await asked(opened, { reason: 'asked', making: 1 })
    await screen.findByRole('alertdialog', { name: 'Something is still being made' })
    await stay(opened)
    expect([screen.queryByRole('alertdialog'), inputsOf(opened.client, 'passphrase.lock')]).toEqual([null, []])
  })

  it('says that what was being made is done, and goes on asking', async () => {
    const opened = openWindow({ page: 'cases' }, answers)
    await screen.findByRole('button', { name: 'Lock' })
    await asked(opened, { reason: 'asked', making: 3 })
    await screen.findByRole('alertdialog', { name: '3 things are still being made' })
    await act(async () => opened.client.announce('passphrase.converted', null))
    await act(async () => opened.client.announce('jobs.changed', { packId: 'one' as PackId, state: 'ready', progress: { done: 1, total: 1 }, problem: null }))
    await screen.findByRole('alertdialog', { name: 'Something is still being made' })
    await act(async () => opened.client.announce('pdf.changed', { making: null }))
    await screen.findByRole('alertdialog', { name: 'Nothing is being made any more' })
    expect([screen.queryByRole('button', { name: 'Stop it and lock now' }), inputsOf(opened.client, 'passphrase.lock')]).toEqual([null, []])
    await opened.user.click(screen.getByRole('button', { name: 'Lock now' }))
    await waitFor(() => expect(inputsOf(opened.client, 'passphrase.lock')).toEqual([{ reason: 'asked', losesTyped: false, whenDone: true }]))
  })

  it('says that it is about to lock, until somebody is back', async () => {
    const opened = openWindow({ page: 'cases' }, answers)
    await screen.findByRole('button', { name: 'Lock' })
    await act(async () => opened.client.announce('passphrase.lockSoon', { secondsLeft: 30 }))
    await screen.findByRole('alertdialog', { name: /^Vigil locks in \d+ seconds$/ })
    await act(async () => opened.client.announce('passphrase.lockSoon', { secondsLeft: null }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    await act(async () => opened.client.announce('passphrase.lockSoon', { secondsLeft: 1 }))
    await opened.user.click(await screen.findByRole('button', { name: 'Go on' }))
    expect([screen.queryByRole('alertdialog'), inputsOf(opened.client, 'passphrase.stayOpen').length]).toEqual([null, 1])
  })
})

describe('the button Lock', () => {
  it('asks main to lock', async () => {
    const opened = openWindow({ page: 'cases' }, answers)
    await opened.user.click(await screen.findByRole('button', { name: 'Lock' }))
    expect(inputsOf(opened.client, 'passphrase.askLock')).toEqual([null])
  })

  it('is not there without a passphrase', async () => {
    const { client } = openWindow({ page: 'cases' }, { ...answers, 'passphrase.state': () => ({ isSet: false, placeAway: null, sheet: null, notice: null }) })
    await waitFor(() => expect(inputsOf(client, 'passphrase.state')).toEqual([null]))
    expect(screen.queryByRole('button', { name: 'Lock' })).toBeNull()
  })
})
