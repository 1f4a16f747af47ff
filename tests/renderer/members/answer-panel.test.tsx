// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { memberIdOf, sampleMembers, sampleToday } from '../../kit/sample-values.ts'
import { inputsOf, openWindow, refusal, refusalSentences, typeDay } from '../../kit/window.tsx'

const answers = { 'members.answer': () => ({ changed: 2, same: 1, refusing: 1 }) } as const
const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name })
const plan = (): string | null => screen.getAllByRole('status').map(({ textContent }) => textContent).find((text) => text?.includes('answer')) ?? null
const tick = async (user: ReturnType<typeof openWindow>['user'], name: RegExp): Promise<void> => user.click(within(row(name)).getByRole('checkbox'))

describe('one answer of several members', () => {
  it('is taken by keys alone for the ticked rows, after saying how many it changes and naming each "no"', async () => {
    const { user, client } = openWindow({ page: 'members' }, answers)
    await screen.findByRole('row', { name: /Tamsin/ })
    // Benedek said no, Tamsin yes; Joan and Nadia were not asked.
    row(/Benedek/).focus()
    await user.keyboard(' ')
    row(/Joan/).focus()
    await user.keyboard(' ')
    row(/Nadia/).focus()
    await user.keyboard(' ')
    row(/Tamsin/).focus()
    await user.keyboard(' ')
    await screen.findByText('4 chosen')
    screen.getByRole('button', { name: 'Enter an answer' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: 'Enter the answer of 4 members' })
    expect(plan()).toBe('2 answers change. 1 member said this before and keeps that day.')
    expect(screen.getByText('1 member said “no”').isConnected).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Benedek Farrow was asked again and says yes' }).checked).toBe(false)
    screen.getByRole('button', { name: 'Save “Yes” for 2 members' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByText('“Yes” saved for 2 members')
    expect(screen.getByText('1 answer “no” stays.').isConnected).toBe(true)
    expect(inputsOf(client, 'members.answer')).toEqual([{
      memberIds: [memberIdOf(1), memberIdOf(4), memberIdOf(6), memberIdOf(11)],
      given: { purpose: 'name-on-letters', answer: 'yes', on: sampleToday, wording: 'on the sign-in sheet', question: 'Print my name and town on the letters that I write.', askedAgain: [] },
    }])
    expect(screen.queryByText('4 chosen')).toBeNull()
  })

  it('changes a "no" only for who is ticked as asked again, and forgets that for another question', async () => {
    const { user, client } = openWindow({ page: 'members' }, answers)
    await screen.findByRole('row', { name: /Leonie/ })
    await tick(user, /Leonie/)
    await user.click(screen.getByRole('button', { name: 'Enter an answer' }))
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: /Save “Yes”/ })).disabled).toBe(true)
    expect(screen.getByText('No answer would change.').isConnected).toBe(true)
    await user.click(await screen.findByRole('checkbox', { name: /Leonie Achterhus was asked again/ }))
    await user.click(screen.getByRole('radio', { name: 'Send me news by e-mail' }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Leonie Achterhus was asked again/ }).checked).toBe(false)
    await user.click(screen.getByRole('checkbox', { name: /Leonie Achterhus was asked again/ }))
    await user.click(screen.getByRole('button', { name: 'Save “Yes” for 1 member' }))
    await waitFor(() => expect(inputsOf(client, 'members.answer')).toEqual([{ memberIds: [memberIdOf(8)], given: expect.objectContaining({ purpose: 'email-news', askedAgain: [memberIdOf(8)] }) }]))
  })

  it('keeps chosen who a search hides, and says why a day cannot be', async () => {
    const { user } = openWindow({ page: 'members' }, { 'members.answer': () => refusal })
    await screen.findByRole('row', { name: /Joan/ })
    await tick(user, /Joan/)
    await user.type(screen.getAllByRole('searchbox', { name: 'Find a member' })[0] ?? document.body, 'Nadia')
    await waitFor(() => expect(screen.queryByRole('row', { name: /Joan/ })).toBeNull())
    await tick(user, /Nadia/)
    await user.click(screen.getByRole('button', { name: 'Enter an answer' }))
    await screen.findByRole('heading', { name: 'Enter the answer of 2 members' })
    await typeDay(user, screen.getByRole('group', { name: 'Day of the answer' }), '2026-12-24')
    expect(screen.getAllByText('This day is still to come.').length).toBeGreaterThan(0)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Save “Yes”/ }).disabled).toBe(true)
    await typeDay(user, screen.getByRole('group', { name: 'Day of the answer' }), '2026-11-01')
    await user.click(screen.getByRole('button', { name: /Save “Yes”/ }))
    await screen.findByText(refusalSentences.message)
    expect(screen.getByRole('heading', { name: 'Enter the answer of 2 members' }).isConnected).toBe(true)
  })

  it('is offered for one member in the menu of its row, and the list shows who is still to ask', async () => {
    const { user } = openWindow({ page: 'members' }, answers)
    await user.click(await screen.findByRole('button', { name: /More.*Nadia Fennimoor/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Enter an answer' }))
    await screen.findByRole('heading', { name: 'Enter the answer of 1 member' })
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('radio', { name: 'Still to ask 2' }))
    expect(sampleMembers.map(({ name }) => name).filter((name) => screen.queryByRole('row', { name: new RegExp(name) }) !== null)).toEqual(['Joan Quillfeather', 'Nadia Fennimoor'])
  })

  it('keeps the sentence of the sheet in the language that the sheet was printed in', async () => {
    const { user, client } = openWindow({ page: 'members' }, answers)
    await screen.findByRole('row', { name: /Joan/ })
    await tick(user, /Joan/)
    await user.click(screen.getByRole('button', { name: 'Enter an answer' }))
    await user.click(await screen.findByRole('button', { name: /Language of the sheets/ }))
    await user.click(await screen.findByRole('option', { name: 'French' }))
    const [sentence] = Object.values((await import('../../../words/fr/sheets.json')).default.signIn.purposes).map(({ whole }) => whole)
    expect(await screen.findByDisplayValue(sentence ?? '')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Save “Yes”/ }))
    await waitFor(() => expect(inputsOf(client, 'members.answer')).toMatchObject([{ given: { question: sentence } }]))
  })
})
