// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleCaseNames } from '../../kit/sample-case-names.ts'
import { caseIdOf, sampleToday } from '../../kit/sample-values.ts'
import { choose, expectRefusal, inputsOf, openWindow, refusal, typeDay, typeOver } from '../../kit/window.tsx'

const number = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name })

describe('the form that records actions', () => {
  it('records what was typed, says so, and takes it back by Undo', async () => {
    const { user, client } = openWindow({ page: 'actions', caseId: caseIdOf(2) })
    await screen.findByRole('heading', { level: 1, name: 'Actions' })
    await choose(user, /Kind/, 'Solidarity card')
    await typeOver(user, number(/How many/), '12')
    await user.type(screen.getByRole('textbox', { name: /Note/ }), 'At the library')
    await user.click(screen.getByRole('button', { name: 'Record' }))
    const notice = await screen.findByText('Recorded: 12 solidarity cards')
    expect(inputsOf(client, 'actions.record')).toEqual([{
      draft: expect.objectContaining({ caseId: caseIdOf(2), kind: 'solidarity-card', count: 12, signatories: null, on: sampleToday, note: 'At the library', state: 'written' }),
    }])
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Note/ }).value).toBe('')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(inputsOf(client, 'undo.undo')).toEqual([{ step: 7, withIt: [] }])
    await waitFor(() => expect(notice.isConnected).toBe(false))
  })

  it('keeps what was typed when main refuses, and says why in three sentences', async () => {
    const { user, client } = openWindow({ page: 'actions' }, { 'actions.record': () => refusal })
    await user.type(await screen.findByRole('textbox', { name: /Note/ }), 'By hand')
    await typeOver(user, number(/How many/), '3')
    await user.click(screen.getByRole('button', { name: 'Record' }))
    await expectRefusal()
    expect([screen.getByRole<HTMLInputElement>('textbox', { name: /Note/ }).value, (number(/How many/) as HTMLInputElement).value]).toEqual(['By hand', '3'])
    expect(screen.queryByText(/^Recorded/)).toBeNull()
    expect(inputsOf(client, 'actions.record')).toHaveLength(1)
  })

  it('says that a day was more than ten years ago, and takes it', async () => {
    const { user } = openWindow({ page: 'actions' })
    const day = await screen.findByRole('group', { name: /^Day/ })
    expect(screen.queryByText(/more than ten years ago/)).toBeNull()
    await typeDay(user, day, '1900-01-01')
    expect(screen.getByText('Monday 1 January 1900. This is more than ten years ago. Check the year.').isConnected).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Record' }))
    await screen.findByText('Recorded: 1 letter')
  })

  it('finds a case by its country', async () => {
    const { user, client } = openWindow({ page: 'actions' }, { 'cases.names': () => sampleCaseNames(3) })
    const field = await screen.findByRole('combobox', { name: /^Case/ })
    await user.clear(field)
    await user.type(field, 'exampla')
    await waitFor(() => expect(screen.queryByRole('option', { name: /^2\/26/ })).toBeNull())
    await user.click(await screen.findByRole('option', { name: /^3\/26 Person 3/ }))
    await user.click(screen.getByRole('button', { name: 'Record' }))
    await screen.findByText(/^Recorded/)
    expect(inputsOf(client, 'actions.record')).toEqual([{ draft: expect.objectContaining({ caseId: caseIdOf(3) }) }])
  })

  it('asks for a state only of what goes by post', async () => {
    const { user } = openWindow({ page: 'actions' })
    await screen.findByRole('radio', { name: 'Posted' })
    await choose(user, /Kind/, 'Phone call')
    expect(screen.queryByRole('radio', { name: 'Posted' })).toBeNull()
  })
})
