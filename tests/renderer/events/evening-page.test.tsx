// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EventEntry, ListedEventCase } from '../../../core/event/types.ts'
import type { CaseId, EventId, EventPersonId, EventTableId, MemberId } from '../../../core/ids.ts'
import { plainProblem, problemOf } from '../../../core/problem/problem.ts'
import { letterCode } from '../../../core/pack/code.ts'
import type { Evening, NewEntry } from '../../../preload/event-calls.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { inputsOf, openWindow, type OpenWindow } from '../../kit/window.tsx'

const eventId = '01HX0000000000000000000090' as EventId
const caseOf = (number: number, name: string): ListedEventCase =>
  ({ caseId: `01HX000000000000000000000${number}` as CaseId, tableId: null, uaNumber: `4${number}/26`, name, deadline: null, status: 'open', targets: { home: 0, abroad: 1 } })
const evening: Evening = {
  id: eventId, name: 'Winter letter evening', on: '2026-12-05' as Evening['on'], cases: [caseOf(1, 'Teodora Vasín'), caseOf(2, 'Farid Nasserin')],
  tables: [{ id: '01HX0000000000000000000095' as EventTableId, name: '1, window' }], entries: [], people: 26, planned: 84, last: [],
}
const keptOf = (entry: NewEntry): EventEntry => ({ ...entry, letterCode: null, state: 'written', recordedAt: '2026-12-05T19:00:00.000Z', isTakenBack: false })
const members = [{ id: '01HX0000000000000000000020' as MemberId, name: 'Dorrit Maplesden', mayRecord: true }, { id: '01HX0000000000000000000021' as MemberId, name: 'Marit Solheim', mayRecord: false }]

const open = async (answers: FakeAnswers = {}): Promise<OpenWindow> => {
  const opened = openWindow({ page: 'evening', eventId }, {
    'events.evening': () => evening, 'events.people': () => [], 'members.names': () => members, 'events.count': ({ entry }) => keptOf(entry),
    'events.takeBack': () => null, 'events.putBack': () => null, 'events.showTotals': () => null, ...answers,
  })
  await screen.findByRole('heading', { level: 1, name: 'Winter letter evening' })
  return opened
}

const entriesOf = ({ client }: OpenWindow): readonly NewEntry[] => inputsOf(client, 'events.count').map((input) => (input as { entry: NewEntry }).entry)
const counted = (opened: OpenWindow): readonly (readonly [string, number, string | null])[] => entriesOf(opened).map(({ kind, count, memberId }) => [kind, count, memberId])
const totalIs = (count: string): Promise<void> => waitFor(() => expect(document.querySelector('.totals__main span')?.textContent).toBe(count))

describe('event mode', () => {
  it('counts by keys alone, each press one call with an id of its own', async () => {
    const opened = await open()
    await opened.user.keyboard('1{Shift>}2{/Shift}q')
    await totalIs('11')
    expect(counted(opened)).toEqual([['letter', 1, null], ['letter', 10, null], ['solidarity-card', 1, null]])
    expect(new Set(entriesOf(opened).map(({ id }) => id)).size).toBe(3)
  })

  it('gives a name to one letter only, and none to a person who refused a record', async () => {
    const opened = await open()
    await opened.user.keyboard(' ')
    await opened.user.keyboard('do{Enter}')
    await opened.user.keyboard('12')
    await totalIs('2')
    expect(counted(opened)).toEqual([['letter', 1, members[0]?.id], ['letter', 1, null]])
    await opened.user.keyboard(' ')
    await opened.user.keyboard('mari{Enter}')
    expect(screen.getByRole('option', { name: /said no to a record/ }).getAttribute('aria-disabled')).toBe('true')
    await opened.user.keyboard('{Escape}1')
    await totalIs('3')
    expect(counted(opened).at(-1)).toEqual(['letter', 1, null])
  })

  it('hides names until a key shows them', async () => {
    const { user } = await open()
    await user.keyboard(' ')
    await user.keyboard('do')
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Dorrit M.')
    await user.keyboard('{Escape}n')
    await waitFor(() => expect(screen.getByRole('button', { name: /Names shown/ })).toBeTruthy())
    await user.keyboard(' ')
    await user.keyboard('do')
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Dorrit Maplesden')
  })

  it('puts a guest into the list of who came, and counts the letter without a name', async () => {
    const opened = await open({ 'events.savePerson': () => ({ personId: '01HX0000000000000000000099' as EventPersonId }) })
    await opened.user.keyboard(' ')
    await opened.user.keyboard('Odile Ferrant')
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Add “Odile Ferrant” as a guestEnter'])
    await opened.user.keyboard('{Enter}')
    await opened.user.keyboard('1')
    await totalIs('1')
    expect(inputsOf(opened.client, 'events.savePerson')).toEqual([{ eventId, person: { id: null, memberId: null, guest: 'Odile Ferrant', isRegistered: false, hasCome: true, isNew: true } }])
    expect(counted(opened)).toEqual([['letter', 1, null]])
  })

  it('takes the newest back by Backspace, and any line by its own button', async () => {
    const opened = await open()
    await opened.user.keyboard('12')
    await totalIs('2')
    await opened.user.keyboard('{Backspace}')
    await totalIs('1')
    const [newest] = within(screen.getByRole('list', { name: 'Last entries' })).getAllByRole('listitem')
    expect(newest?.textContent).toContain('taken back')
    await opened.user.click(screen.getByRole('button', { name: /^Put back 1 letter, Farid Nasserin/ }))
    await totalIs('2')
  })

  it('says clearly what was not saved, and sends it again under the same id', async () => {
    let refuses = true
    const opened = await open({ 'events.count': ({ entry }) => (refuses ? plainProblem('unknown-event') : keptOf(entry)) })
    await opened.user.keyboard('1')
    const alert = await screen.findByRole('alert')
    expect([alert.textContent?.includes('1 press was not saved'), screen.getByText('Not saved') !== null]).toEqual([true, true])
    await totalIs('0')
    refuses = false
    await opened.user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await totalIs('1')
    expect(new Set(entriesOf(opened).map(({ id }) => id)).size).toBe(1)
  })

  it('hears a scanner without a key, and says when a code was counted before', async () => {
    const code = letterCode('QK4S', 1)
    const opened = await open({ 'events.countCode': () => problemOf('code-counted', { code, at: '2026-12-05T18:39:00.000Z' }) })
    for (const key of [...code, '{Enter}']) await opened.user.keyboard(key)
    expect((await screen.findByRole('alert')).textContent).toContain(`${code} was counted`)
    expect([inputsOf(opened.client, 'events.countCode').length, counted(opened)]).toEqual([1, []])
  })

  it('opens the second window with totals', async () => {
    const opened = await open()
    await opened.user.keyboard('v')
    await waitFor(() => expect(inputsOf(opened.client, 'events.showTotals')).toEqual([{ eventId }]))
  })
})
