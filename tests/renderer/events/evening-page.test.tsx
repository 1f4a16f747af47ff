// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EventEntry, ListedEventCase } from '../../../core/event/types.ts'
import type { ActionId, CaseId, EventId, EventPersonId, EventTableId, MemberId } from '../../../core/ids.ts'
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
  tables: [{ id: '01HX0000000000000000000095' as EventTableId, name: '1, window' }], entries: [], people: 26, planned: 84, last: null,
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

afterEach(() => vi.useRealTimers())

describe('event mode', () => {
  it('says the totals at the last full hours and the number of last year at this hour, by the clock', async () => {
    const at = (year: number, day: number, hours: number, minutes: number): string => new Date(year, 11, day, hours, minutes).toISOString()
    const entry = (number: number, count: number, hours: number): EventEntry =>
      ({ ...keptOf({ id: `01HX00000000000000000003${number}0` as ActionId, caseId: evening.cases[0]?.caseId as CaseId, kind: 'letter', count, signatories: null, memberId: null, tableId: null }), recordedAt: at(2026, 5, hours, 10) })
    const last = { on: '2025-12-06' as Evening['on'], letters: [{ recordedAt: at(2025, 6, 19, 40), count: 121 }, { recordedAt: at(2025, 6, 20, 30), count: 50 }] }
    const notes = (): readonly (string | null)[] => [...document.querySelectorAll('.totals__notes > *')].map(({ textContent }) => textContent)
    vi.setSystemTime(new Date(2026, 11, 5, 19, 42))
    await open({ 'events.evening': () => ({ ...evening, last, entries: [entry(1, 26, 17), entry(2, 58, 18), entry(3, 58, 19)] }) })
    await totalIs('142')
    expect([notes(), [...document.querySelectorAll('.totals__other')].at(-1)?.textContent]).toEqual([
      ['26 at 18:00, 84 at 19:00', 'Next call-out at 20:00', 'Last year at this hour: 121'], '58 letters since 19:00',
    ])
  })

  it('says nothing of an event before where there is none', async () => {
    await open()
    expect(screen.queryByText(/^Last (year|time)/u)).toBeNull()
  })

  it('counts by keys alone, each press one call with an id of its own', async () => {
    const opened = await open()
    await opened.user.keyboard('1{Shift>}2{/Shift}q')
    await totalIs('11')
    expect(counted(opened)).toEqual([['letter', 1, null], ['letter', 10, null], ['solidarity-card', 1, null]])
    expect(new Set(entriesOf(opened).map(({ id }) => id)).size).toBe(3)
  })

  it('shows its keys on top of it by F1: nothing is counted meanwhile, and Esc goes on where it was', async () => {
    const opened = await open()
    await opened.user.keyboard('1')
    await totalIs('1')
    await opened.user.keyboard('{F1}')
    const keys = await screen.findByRole('dialog', { name: 'Keys of event mode' })
    expect([within(keys).getByText('A solidarity card for the case: the key below its number').isConnected, within(keys).queryByText('Search in everything')]).toEqual([true, null])
    await opened.user.keyboard('12q{Backspace}')
    await opened.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(counted(opened)).toEqual([['letter', 1, null]])
    await opened.user.keyboard('2')
    await totalIs('2')
  })

  it('gives a name to one letter only, and none to a person who refused a record', async () => {
    const opened = await open()
    await opened.user.keyboard(' ')
    await opened.user.keyboard('do{Enter}')
    await opened.user.keyboard('12')
    await totalIs('2')
    expect(counted(opened)).toEqual([['letter', 1, members[0]?.id], ['letter', 1, null]])
    await opened.user.keyboard(' ')
    await opened.user.keyboard('mari')
    expect(screen.getByRole('option', { name: /said no to a record/ }).getAttribute('aria-selected')).toBe('true')
    await opened.user.keyboard('{Enter}')
    expect(screen.getByText('Marit S. keeps no record: the letter counts without a name')).toBeTruthy()
    await opened.user.keyboard('1')
    await totalIs('3')
    expect([counted(opened).at(-1), screen.queryByText(/keeps no record/)]).toEqual([['letter', 1, null], null])
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

  it('asks once whether a scanned letter came back as a number before: the same code again, or the button, counts it', async () => {
    const code = letterCode('QK4S', 1)
    const opened = await open({ 'events.countCode': ({ id, isAnotherLetter }) => (isAnotherLetter
      ? { ...keptOf({ id, caseId: evening.cases[0]?.caseId as CaseId, kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null }), letterCode: code }
      : problemOf('code-maybe-by-number', { code, subject: 'Mill Lane library', count: 4, on: '2026-11-12' as Evening['on'] })) })
    for (const key of [...code, '{Enter}']) await opened.user.keyboard(key)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('4 letters for its case came back from Mill Lane library as a number')
    await totalIs('0')
    await opened.user.click(within(alert).getByRole('button', { name: 'It is another letter: count it' }))
    await totalIs('1')
    expect(inputsOf(opened.client, 'events.countCode')).toEqual([expect.not.objectContaining({ isAnotherLetter: true }), expect.objectContaining({ code, isAnotherLetter: true })])
  })

  it('brings a panel into view as it opens, and the rows as it closes', async () => {
    const seen: string[] = []
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scrolled(this: Element) { seen.push(this.className) })
    const { user } = await open()
    const seenLast = (wanted: string): Promise<void> => waitFor(() => expect(seen.at(-1)).toBe(wanted))
    await user.keyboard('c')
    await seenLast('evening__card evening__who')
    await user.keyboard('{Escape}')
    await seenLast('evening')
    await user.keyboard(' ')
    await seenLast('evening__card evening__who')
    scroll.mockRestore()
  })

  it('takes the words of a refusal away with Escape', async () => {
    const { user } = await open({ 'events.countCode': () => plainProblem('letter-mistyped') })
    await user.keyboard('c')
    await user.keyboard('QK4S{Enter}')
    await screen.findByRole('alert')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says when the newest press was saved after a return to the evening, and one letter in the singular', async () => {
    const [first] = evening.cases
    await open({ 'events.evening': () => ({ ...evening, entries: [keptOf({ id: '01HX0000000000000000000070' as ActionId, caseId: first?.caseId ?? ('' as CaseId), kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null })] }) })
    expect(screen.getByText(/^Saved .*2026/)).toBeTruthy()
    expect(document.querySelector('.totals__main')?.textContent).toBe('1 letter tonight')
  })

  it('writes only the number where no strokes are left over', async () => {
    const { user } = await open()
    await user.keyboard('[Minus]1')
    await user.keyboard('150{Enter}')
    await totalIs('150')
    expect(document.querySelector('.strokes')?.textContent).toBe('150')
  })

  it('keeps the keys of the others when a case is deleted, and takes it back after an undo', async () => {
    let now = evening
    const opened = await open({ 'events.evening': () => now })
    now = { ...evening, cases: evening.cases.slice(1) }
    act(() => opened.client.announce('cases.changed', null))
    expect(await screen.findByText('no longer in this event')).toBeTruthy()
    await opened.user.keyboard('12')
    await waitFor(() => expect(entriesOf(opened).map(({ caseId }) => caseId)).toEqual([evening.cases[1]?.caseId]))
    now = evening
    act(() => opened.client.announce('cases.changed', null))
    await waitFor(() => expect(screen.queryByText('no longer in this event')).toBeNull())
    await opened.user.keyboard('1')
    await waitFor(() => expect(entriesOf(opened).map(({ caseId }) => caseId)).toEqual([evening.cases[1]?.caseId, evening.cases[0]?.caseId]))
  })

  it('shows what an undo in another place brought back', async () => {
    let now = evening
    const { client } = await open({ 'events.evening': () => now })
    await totalIs('0')
    const [first] = evening.cases
    now = { ...evening, entries: [keptOf({ id: '01HX0000000000000000000070' as ActionId, caseId: first?.caseId ?? ('' as CaseId), kind: 'letter', count: 12, signatories: null, memberId: null, tableId: null })] }
    act(() => client.announce('actions.changed', null))
    await totalIs('12')
  })

  it('offers the list of events once the event is deleted', async () => {
    let isGone = false
    const { client, user } = await open({ 'events.evening': () => (isGone ? plainProblem('unknown-event') : evening), 'events.list': () => [] })
    isGone = true
    act(() => client.announce('events.changed', null))
    await user.click(await screen.findByRole('button', { name: 'Go back to the list of events' }))
    await screen.findByRole('heading', { level: 1, name: 'Events' })
  })

  it('opens the second window with totals', async () => {
    const opened = await open()
    await opened.user.keyboard('v')
    await waitFor(() => expect(inputsOf(opened.client, 'events.showTotals')).toEqual([{ eventId }]))
  })
})
