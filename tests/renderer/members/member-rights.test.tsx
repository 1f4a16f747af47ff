// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId } from '../../../core/ids.ts'
import { sampleMembers } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const [first] = sampleMembers
if (!first) throw new Error('The sample has members')
const route = { page: 'members', memberId: first.id } as const
const did = { caseId: '01JDC000000000000000000001' as CaseId, uaNumber: '41/26', title: 'LIBRARIAN HELD', on: '2026-11-07' as Day, kind: 'letter', state: 'posted', note: '', event: null } as const

describe('the card of a member', () => {
  it('says what the member did, in all and for each case', async () => {
    openWindow(route, { 'members.about': () => ({ member: first, letters: [], events: [{ name: 'Autumn evening', on: '2026-11-07' as Day }], household: ['Benedek Farrow'], importedFrom: null, actions: [{ ...did, count: 3 }, { ...did, kind: 'solidarity-card', count: 1 }, { ...did, count: 2, caseId: '01JDC000000000000000000002' as CaseId, uaNumber: null, title: 'POET' }] }) })
    expect(await screen.findByText('5 letters and 1 solidarity card')).toBeTruthy()
    expect([screen.getByText('3 letters and 1 solidarity card: UA 41/26, LIBRARIAN HELD'), screen.getByText('2 letters: POET'), screen.getByText('Came to 1 event: Autumn evening, 7 Nov 2026')].length).toBe(3)
  })

  it('shows a consent with its words, and the answer that was withdrawn', async () => {
    const news = { answer: 'no', on: '2026-11-01' as Day, wording: 'by e-mail', earlier: [{ answer: 'yes', on: '2025-10-04' as Day, wording: 'on the sign-in sheet', question: 'May we?' }] } as const
    openWindow(route, { 'members.list': () => [{ ...first, consents: { ...first.consents, 'email-news': news } }] })
    const entry = within((await screen.findByText('Send me news by e-mail')).closest('li') ?? document.body)
    expect([entry.getByText('No, withdrawn'), entry.getByText('Before: Yes, 4 October 2025, on the sign-in sheet')].length).toBe(2)
  })

  it('saves a copy for the member in one click', async () => {
    const { user } = openWindow(route, { 'members.saveAbout': () => ({ fileNames: ['About Tamsin.docx', 'About Tamsin.json'] }) })
    await user.click(await screen.findByRole('button', { name: /^Copy for the member/ }))
    expect(await screen.findByText('About Tamsin.docx and About Tamsin.json')).toBeTruthy()
  })

  it('asks before the member is erased for good, and says that it cannot be undone', async () => {
    const { user, client } = openWindow(route, { 'members.erase': () => null, 'members.namesLeft': () => [] })
    await user.click(await screen.findByRole('button', { name: `Erase ${first.name}` }))
    const dialog = within(await screen.findByRole('alertdialog'))
    expect(dialog.getByText(/This cannot be undone\./)).toBeTruthy()
    expect(inputsOf(client, 'members.erase')).toEqual([])
    await user.click(dialog.getByRole('button', { name: 'Erase for good' }))
    expect(await screen.findByText('The member is erased')).toBeTruthy()
    expect(inputsOf(client, 'members.erase')).toEqual([{ memberId: first.id, cleansNotes: false }])
  })

  it('says before the member is erased which texts keep the name, and removes it from notes of actions where that is chosen', async () => {
    const left = [
      { place: 'action', about: 'Poet', on: '2026-11-07' as Day, text: `${first.name} brought ten cards` },
      { place: 'event', about: 'Autumn evening', on: '2026-11-08' as Day, text: 'Autumn evening' },
    ] as const
    const { user, client } = openWindow(route, { 'members.erase': () => null, 'members.namesLeft': () => left })
    await user.click(await screen.findByRole('button', { name: `Erase ${first.name}` }))
    const dialog = within(await screen.findByRole('alertdialog'))
    expect(dialog.getByText(`Note of an action for Poet, 7 November 2026: “${first.name} brought ten cards”`).isConnected).toBe(true)
    await user.click(dialog.getByRole('checkbox', { name: 'Remove the name from the notes of actions' }))
    await user.click(dialog.getByRole('button', { name: 'Erase for good' }))
    expect(await screen.findByText('The member is erased')).toBeTruthy()
    expect(inputsOf(client, 'members.erase')).toEqual([{ memberId: first.id, cleansNotes: true }])
  })
})
