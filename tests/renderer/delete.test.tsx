// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { draftKey } from '../../core/draft/draft-key.ts'
import type { FakeAnswers } from '../kit/fake-client.ts'
import { sampleStep } from '../kit/sample-steps.ts'
import { samplePack } from '../kit/sample-packs.ts'
import { caseIdOf, memberIdOf, sampleCase, sampleCases, sampleMembers } from '../kit/sample-values.ts'
import { expectRefusal, inputsOf, openWindow, refusal, type OpenWindow } from '../kit/window.tsx'

const question = () => screen.findByRole('alertdialog')
const pressIn = async (user: OpenWindow['user'], name: string): Promise<void> => user.click(within(await question()).getByRole('button', { name }))
const isAsked = (): boolean => screen.queryByRole('alertdialog') !== null

/** The lines of the question, its buttons in order, and the one that has the focus. */
const asked = async () => {
  const dialog = await question()
  return {
    lines: [...dialog.querySelectorAll('p')].map(({ textContent }) => textContent),
    buttons: within(dialog).getAllByRole('button').map(({ textContent }) => textContent),
    focus: document.activeElement?.textContent,
  }
}

describe('deleting a member', () => {
  const name = sampleMembers[0]?.name ?? ''
  const open = async (answers: FakeAnswers): Promise<OpenWindow> => {
    const opened = openWindow({ page: 'members', memberId: memberIdOf(1) }, { 'members.use': () => ({ actions: 6, letters: 1 }), 'members.delete': () => null, ...answers })
    await opened.user.click(await screen.findByRole('button', { name: `Delete ${name}` }))
    return opened
  }

  it('says first what goes and stays, with the safe choice first, and deletes nothing until then', async () => {
    const { user, client } = await open({})
    expect(await asked()).toEqual({
      lines: [
        'Name, address and answers about consent are deleted.', '6 recorded actions stay without the name. No total changes.',
        '1 letter in a letter pack stays, as a blank copy. Letters on paper still have the name.', 'You can undo this.',
      ],
      buttons: ['Keep the member', 'Delete the member'], focus: 'Keep the member',
    })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(isAsked()).toBe(false))
    expect(inputsOf(client, 'members.delete')).toEqual([])
  })

  it('offers Undo of this step in the notice', async () => {
    const { user, client } = await open({})
    await pressIn(user, 'Delete the member')
    await screen.findByText(`Member deleted: ${name}`)
    const notice = screen.getByText(`Member deleted: ${name}`).closest<HTMLElement>('.toast')
    await user.click(within(notice ?? document.body).getByRole('button', { name: 'Undo' }))
    expect([inputsOf(client, 'members.delete'), inputsOf(client, 'undo.undo')]).toEqual([[{ memberId: memberIdOf(1) }], [{ step: sampleStep.number, withIt: [] }]])
  })

  it('names what was typed for the member, which goes and comes back with the member', async () => {
    const draft = (id: string) => ({ key: draftKey('member', id), page: '{"page":"members"}', value: '{"name":"Ines Albrecht"}', basedOn: 1, updatedAt: '2026-11-12T10:00:00.000Z', about: '' })
    let kept = [draft(memberIdOf(1)), draft(memberIdOf(2))]
    const { user, client } = await open({ 'drafts.list': () => kept })
    expect((await asked()).lines).toContain('A draft is deleted too: A member “Ines Albrecht”.')
    const count = (): string | null | undefined => document.querySelector('.saved .visually-hidden')?.textContent
    expect(count()).toBe('2 drafts kept')
    await pressIn(user, 'Delete the member')
    kept = [draft(memberIdOf(2))]
    client.announce('members.changed', null)
    await waitFor(() => expect(count()).toBe('1 draft kept'))
    kept = [draft(memberIdOf(1)), draft(memberIdOf(2))]
    client.announce('members.changed', null)
    await waitFor(() => expect(count()).toBe('2 drafts kept'))
  })

  it('says why where main refuses', async () => {
    const { user } = await open({ 'members.delete': () => refusal })
    await pressIn(user, 'Delete the member')
    await expectRefusal()
  })

  it('is in the form of a member too, and not in that of a new one', async () => {
    const { user } = openWindow({ page: 'member-form', memberId: memberIdOf(1) }, { 'members.use': () => ({ actions: 0, letters: 0 }) })
    await user.click(await screen.findByRole('button', { name: `Delete ${name}` }))
    expect((await asked()).lines).toContain('No action is recorded for this member. No total changes.')
  })
})

const casePage = (answers: FakeAnswers): OpenWindow => openWindow({ page: 'cases', caseId: caseIdOf(1) }, answers)

describe('deleting a case', () => {
  it('says in numbers what goes, leaves what is not there unsaid, and goes back to the list', async () => {
    const { user, client } = casePage({
      'cases.contents': () => ({ documents: 2, targets: 3, attachments: 0, photos: 0, notes: 1, replies: 0, returned: 0, letters: 14, otherActions: 0, packs: 1, sharedPacks: 2 }), 'cases.delete': () => null,
    })
    await user.click(await screen.findByRole('button', { name: 'More for this case' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete the case' }))
    expect(await asked()).toEqual({
      lines: [
        'What is deleted: this case, its 2 documents, 3 targets, 1 note, 14 letters recorded and 1 letter pack for this case alone.',
        '2 letter packs stay with their other cases, without the letters of this one.', 'Word files of letter packs stay where they were saved.',
        'Reports already saved keep their totals.', 'You can undo this.',
      ],
      buttons: ['Keep the case', 'Delete the case'], focus: 'Keep the case',
    })
    await pressIn(user, 'Delete the case')
    await screen.findByText('Case deleted: Nurse and driver jailed for treating protesters')
    expect(inputsOf(client, 'cases.delete')).toEqual([{ caseId: caseIdOf(1) }])
    await screen.findByRole('heading', { level: 1, name: 'Cases' })
  })
})

describe('removing a part of a case', () => {
  it('says what keeps the name of a target', async () => {
    const { user, client } = casePage({ 'cases.targetUse': () => ({ actions: 2, letters: 0, replies: 1, returned: 0 }), 'cases.removeTarget': () => ({ revision: 4 }) })
    await user.click(await screen.findByRole('button', { name: 'Remove Renata Osorio Lis' }))
    expect((await asked()).lines).toEqual(['No more letters are printed to this target.', 'These stay and keep the name: 2 recorded actions and 1 reply.', 'You can undo this.'])
    await pressIn(user, 'Remove the target')
    await waitFor(() => expect(inputsOf(client, 'cases.removeTarget')).toMatchObject([{ caseId: caseIdOf(1), revision: 3 }]))
  })

  it('says which attachment goes', async () => {
    const [first] = sampleCases
    if (first === undefined) throw new Error('There is a sample')
    const kept = sampleCase(first)
    const attachment = { id: '01JDB000000000000000000001' as never, fileName: 'answer.pdf', byteLength: 2_048, addedOn: kept.addedOn }
    const { user, client } = casePage({ 'cases.get': () => ({ case: { ...kept, file: { ...kept.file, attachments: [attachment] } }, tally: first.tally, deadlineSource: 'document' }), 'cases.editFile': () => ({ revision: 4 }) })
    await user.click(await screen.findByRole('button', { name: 'Remove answer.pdf' }))
    expect([(await asked()).lines.length, inputsOf(client, 'cases.editFile')]).toEqual([2, []])
    await pressIn(user, 'Remove the file')
    await waitFor(() => expect(inputsOf(client, 'cases.editFile')).toEqual([{ caseId: kept.id, revision: 3, edit: { part: 'attachment-removed', id: attachment.id } }]))
  })
})

describe('deleting a pack', () => {
  it('says that files and recorded letters stay', async () => {
    const { user, client } = openWindow({ page: 'packs' }, { 'packs.list': () => [samplePack], 'packs.use': () => ({ letters: 18, recorded: 5, files: 1 }), 'packs.delete': () => null })
    await user.click(await screen.findByRole('button', { name: /^More: .*Nurse and driver jailed$/u }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete the letter pack' }))
    expect((await asked()).lines).toEqual([
      'What is deleted: its line in this list and the codes of 18 letters. A deleted code is no longer found.', '5 of these letters are recorded. They stay recorded.',
      'The Word file on the disk is not touched.', 'You can undo this.',
    ])
    await pressIn(user, 'Delete the letter pack')
    await waitFor(() => expect(inputsOf(client, 'packs.delete')).toEqual([{ packId: samplePack.id }]))
  })
})
