// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { EventId, LaptopId } from '../../../core/ids.ts'
import type { OpenedHandOver } from '../../../preload/laptop-calls.ts'
import { expectRefusal, inputsOf, openWindow, refusal } from '../../kit/window.tsx'

const office = '01JDL000000000000000000001' as LaptopId
const hall = '01JDL000000000000000000002' as LaptopId
const opened: OpenedHandOver = {
  openedId: '1c0d4f5e-9a52-4c6e-9d0e-1f4f2f8f3a10', erased: 1, isKnown: false,
  head: { from: { id: hall, name: 'Hall laptop' }, at: '2026-12-05T21:48:00.000Z', event: { id: '01JDE000000000000000000001' as EventId, name: 'Winter letter evening', on: '2026-12-05' as Day }, withMembers: true, what: 'event', cases: 1, returnBy: null },
  brought: [{ of: 'letters', count: 216 }, { of: 'guests', count: 1 }],
  asked: [{
    key: '["cases","1"]', field: 'title', label: { of: 'case', name: 'title' }, subject: { table: 'cases', name: 'Poet held', of: '' },
    values: [{ version: { by: hall, at: 2 }, lines: ['Poet held in Dovrin'], isOwn: false }, { version: { by: office, at: 1 }, lines: ['Poet held'], isOwn: true }],
  }],
  decided: [{ rule: 'no-wins', subject: { table: 'member_consents', name: 'Dorrit Maplesden', of: '' }, purpose: 'email-news', choices: [] }],
  typedTwice: [{ sheet: 1, name: 'Farid Nasserin' }, { sheet: 2, name: 'Ilse Tamoro' }],
}

describe('what another laptop hands over', () => {
  it('is said before it is joined: what comes, who is erased, what was typed on both, what a rule decides', async () => {
    openWindow({ page: 'join', opened })
    await screen.findByRole('heading', { level: 1, name: 'Bring in from Hall laptop' })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['216 letters', '1 guest']))
    expect(screen.getByText(/^1 member was erased on the other laptop/)).toBeTruthy()
    expect(screen.getByText('2 rows of paper sheets were typed on both laptops')).toBeTruthy()
    expect(screen.getByText(/^Sheet 1: Farid Nasserin, Sheet 2: Ilse Tamoro\. Both numbers are added\./)).toBeTruthy()
    expect(screen.getByText(/^A “no” always wins/)).toBeTruthy()
  })

  it('is joined with the value that was chosen, and with none where a question stays open', async () => {
    const { user, client } = openWindow({ page: 'join', opened }, { 'laptops.join': () => ({ ...opened, changed: [] }) })
    const question = await screen.findByRole('radiogroup', { name: /Title/ })
    expect(within(question).getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual(['This laptopPoet held', 'Hall laptopPoet held in Dovrin'])
    await user.click(within(question).getAllByRole('radio')[1] ?? question)
    await user.click(screen.getByRole('button', { name: 'Join the two' }))
    await waitFor(() => expect(inputsOf(client, 'laptops.join')).toEqual([{ openedId: opened.openedId, answers: [{ key: '["cases","1"]', field: 'title', version: { by: hall, at: 2 } }] }]))
    await screen.findByText('What the other laptop handed over is on this one now')
  })

  it('says how many questions wait for an answer, and that none does', async () => {
    const { user } = openWindow({ page: 'join', opened })
    const question = await screen.findByRole('radiogroup', { name: /Title/ })
    expect([screen.getByText('1 to answer').isConnected, screen.getByText(/^Open questions may stay/).isConnected, question.dataset['answered']]).toEqual([true, true, 'false'])
    await user.click(within(question).getAllByRole('radio')[0] ?? question)
    expect([screen.getByText('all answered').isConnected, screen.queryByText(/^Open questions may stay/), question.dataset['answered']]).toEqual([true, null, 'true'])
  })

  it('stays on the screen with the answers where the join is refused', async () => {
    const { user } = openWindow({ page: 'join', opened }, { 'laptops.join': () => refusal })
    const question = await screen.findByRole('radiogroup', { name: /Title/ })
    await user.click(within(question).getAllByRole('radio')[0] ?? question)
    await user.click(screen.getByRole('button', { name: 'Join the two' }))
    await expectRefusal()
    expect(within(question).getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([true, false])
  })

  it('has nothing to join where all of it is here', async () => {
    openWindow({ page: 'join', opened: { ...opened, isKnown: true, brought: [], asked: [], decided: [], typedTwice: [], erased: 0 } })
    await screen.findByText('Everything in this file is on this laptop already.')
    expect(screen.queryByRole('button', { name: 'Join the two' })).toBeNull()
  })

  it('is joined with what was changed of a rule’s decision', async () => {
    const kept = { rule: 'kept', subject: { table: 'event_tasks', name: 'Book the hall', of: '' }, purpose: '', choices: [
      { does: 'keep', isOwn: false, answers: [{ key: '["event_tasks","1"]', field: 'there', version: { by: hall, at: 5 } }] },
      { does: 'remove', isOwn: true, answers: [{ key: '["event_tasks","1"]', field: 'there', version: { by: office, at: 4 } }] },
    ] } as const
    const { user, client } = openWindow({ page: 'join', opened: { ...opened, asked: [], decided: [kept] } }, { 'laptops.join': () => ({ ...opened, changed: [] }) })
    await user.click(await screen.findByRole('button', { name: 'Change: Book the hall' }))
    // What the rule did is the choice until a person makes another.
    expect(['Keep it, with the change', 'Remove it'].map((name) => screen.getByRole('radio', { name }).getAttribute('aria-checked'))).toEqual(['true', 'false'])
    await user.click(screen.getByRole('radio', { name: 'Remove it' }))
    await user.click(screen.getByRole('button', { name: 'Join the two' }))
    await waitFor(() => expect(inputsOf(client, 'laptops.join')).toEqual([{ openedId: opened.openedId, answers: kept.choices[1].answers }]))
  })
})
