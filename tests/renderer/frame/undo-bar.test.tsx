// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { samplePreviewOf, sampleStep } from '../../kit/sample-steps.ts'
import { inputsOf, openWindow, refusal, refusalSentences } from '../../kit/window.tsx'

const barButton = /^Undo: 12 solidarity cards recorded, UA 41\/26$/

describe('Undo in the bar', () => {
  it('names the step, shows what it would take back, and does nothing until Undo is pressed there', async () => {
    const { user, client } = openWindow({ page: 'home' })
    await user.click(await screen.findByRole('button', { name: barButton }))
    await screen.findByRole('dialog', { name: 'Undo would take back' })
    expect([screen.getByRole('row', { name: /Entries of actions 5 4/ }).isConnected, inputsOf(client, 'undo.undo')]).toEqual([true, []])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('Undone: 12 solidarity cards recorded, UA 41/26')
    expect(inputsOf(client, 'undo.undo')).toEqual([{ step: 7, withIt: [] }])
  })

  it('says how many more steps can be undone, and follows while its notice is in sight', async () => {
    let undoCount = 3
    const { user, client } = openWindow({ page: 'home' }, { 'undo.next': () => ({ undo: sampleStep, redo: null, undoCount, redoCount: 0 }) })
    await user.click(await screen.findByRole('button', { name: barButton }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('3 more steps can be undone.')
    undoCount = 4
    act(() => client.announce('undo.changed', null))
    await screen.findByText('4 more steps can be undone.')
  })

  it('takes nothing back in nine presses of the keys', async () => {
    const { client } = openWindow({ page: 'home' })
    await screen.findByRole('button', { name: barButton })
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    await screen.findByRole('dialog', { name: 'Undo would take back' })
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', ctrlKey: true })
    expect(inputsOf(client, 'undo.undo')).toEqual([])
  })

  it('leaves the keys to a text field', async () => {
    const { client } = openWindow({ page: 'home' })
    const search = await screen.findByRole('searchbox')
    const asked = inputsOf(client, 'undo.preview').length
    for (const key of ['z', 'Z', 'y']) expect(fireEvent.keyDown(search, { key, ctrlKey: true, shiftKey: key === 'Z' })).toBe(true)
    expect(inputsOf(client, 'undo.preview')).toHaveLength(asked)
    expect(fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(false)
    await screen.findByRole('dialog')
  })

  it('offers Redo in the notice, and by its keys', async () => {
    const undone = { ...sampleStep, undoneAt: sampleStep.at }
    const { user, client } = openWindow({ page: 'home' }, {
      'undo.next': () => ({ undo: null, redo: undone, undoCount: 0, redoCount: 1 }), 'undo.preview': () => samplePreviewOf(undone),
    })
    await user.click(await screen.findByRole('button', { name: 'There is nothing to undo' }))
    await user.click(await screen.findByRole('button', { name: 'There is nothing to undo' }))
    expect(await screen.findAllByText('There is nothing to undo')).toHaveLength(1)
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true })
    await screen.findByRole('dialog', { name: 'Redo would bring back' })
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    await screen.findByText('Redone: 12 solidarity cards recorded, UA 41/26')
    expect(screen.queryByText('There is nothing to undo')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(inputsOf(client, 'undo.undo')).toHaveLength(1))
    await user.click(await screen.findByRole('button', { name: 'Redo' }))
    await waitFor(() => expect(inputsOf(client, 'undo.redo')).toHaveLength(2))
  })

  it('says that nothing is left, and why main refused', async () => {
    const { user } = openWindow({ page: 'home' }, { 'undo.next': () => ({ undo: null, redo: null, undoCount: 0, redoCount: 0 }) })
    await user.click(await screen.findByRole('button', { name: 'There is nothing to undo' }))
    await screen.findByText('There is nothing to undo')
  })

  it('says why main refused', async () => {
    const { user } = openWindow({ page: 'home' }, { 'undo.undo': () => refusal })
    await user.click(await screen.findByRole('button', { name: barButton }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText(refusalSentences.message)
  })
})
