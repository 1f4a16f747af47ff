// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleMembers, sampleSettings } from '../../kit/sample-values.ts'
import { choose, inputsOf, openWindow, typeOver } from '../../kit/window.tsx'

const fromMenu = async (user: ReturnType<typeof openWindow>['user'], item: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'More about the list' }))
  await user.click(await screen.findByRole('menuitem', { name: item }))
}

describe('post to members', () => {
  it('says who gets none and why before the file is saved, and prints for the others', async () => {
    const { user, client } = openWindow({ page: 'members' }, { 'members.savePost': () => ({ fileName: 'labels for members.docx', printed: 3, leftOut: 1 }) })
    await fromMenu(user, 'Labels or envelopes')
    expect(await screen.findByText(/gets? no post$/)).toBeTruthy()
    expect(screen.getAllByText(/said “no” to news by post|was not asked about news by post/).length).toBeGreaterThan(0)
    await choose(user, /Label stock/, /L7163/)
    await user.click(screen.getByRole('button', { name: 'Save the file' }))
    expect(await screen.findByText('3 addresses saved')).toBeTruthy()
    expect(inputsOf(client, 'members.savePost')).toMatchObject([{ isOncePerHousehold: true, print: { on: 'labels', stock: 'L7163', startAt: 1 } }])
  })

  it('names whose address does not fit what is chosen, and prints it on what has room', async () => {
    const [first] = sampleMembers
    const long = sampleMembers.map((member) => (member === first ? { ...member, archivedOn: null, name: 'Maximiliana Featherstonehaugh', addressLines: ['The Old Convent of Our Lady of the Weir, North Wing, Second Floor', '4 Rise', 'Lesk'], consents: { ...member.consents, 'post-news': { answer: 'yes', on: null, wording: '' } as const } } : member))
    const { user } = openWindow({ page: 'members' }, { 'members.list': () => long })
    await fromMenu(user, 'Labels or envelopes')
    await screen.findByText(/gets? no post$/)
    await choose(user, /Label stock/, /L7651/)
    expect(await screen.findByText(/^Maximiliana Featherstonehaugh: the address does not fit/)).toBeTruthy()
    await choose(user, /Label stock/, /L7163/)
    expect(screen.queryByText(/the address does not fit/)).toBeNull()
  })

  it('begins with the labels and the envelope of the group’s paper', async () => {
    const { user, client } = openWindow({ page: 'members' }, { 'settings.get': () => ({ ...sampleSettings, paper: 'letter' }), 'members.savePost': () => ({ fileName: 'labels for members.docx', printed: 3, leftOut: 1 }) })
    await fromMenu(user, 'Labels or envelopes')
    await user.click(await screen.findByRole('radio', { name: 'Envelopes' }))
    expect(screen.getByRole('button', { name: /^#10, 9.5 × 4.125 in/ }).isConnected).toBe(true)
    await user.click(screen.getByRole('radio', { name: 'Labels' }))
    await user.click(screen.getByRole('button', { name: 'Save the file' }))
    await screen.findByText('3 addresses saved')
    expect(inputsOf(client, 'members.savePost')).toMatchObject([{ print: { on: 'labels', stock: '5160', startAt: 1 } }])
  })

  it('prints labels with the group’s return address, one for each address to begin with', async () => {
    const { user, client } = openWindow({ page: 'members' }, { 'settings.get': () => ({ ...sampleSettings, groupAddress: '2 Mill Lane\nMillrace' }), 'members.savePost': () => ({ fileName: 'return address labels.docx', printed: 40, leftOut: 0 }) })
    await fromMenu(user, 'Labels or envelopes')
    await user.click(await screen.findByRole('radio', { name: 'Return address' }))
    expect(screen.getByText('2 Mill Lane').isConnected).toBe(true)
    await typeOver(user, screen.getByRole('textbox', { name: /^Labels with the group/ }), '40')
    await user.click(screen.getByRole('button', { name: 'Save the file' }))
    await screen.findByText('40 addresses saved')
    expect(inputsOf(client, 'members.savePost')).toMatchObject([{ print: { on: 'returns', stock: 'L7654', startAt: 1, count: 40 } }])
  })

  it('cannot be saved where nobody agreed, and says so', async () => {
    const silent = sampleMembers.map((member) => ({ ...member, consents: { ...member.consents, 'post-news': { answer: 'not-asked', on: null, wording: '' } as const } }))
    const { user } = openWindow({ page: 'members' }, { 'members.list': () => silent })
    await fromMenu(user, 'Labels or envelopes')
    expect(await screen.findByText('None of these members agreed to get post and has an address that fits.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the file' }).disabled).toBe(true)
  })

  it('exports the members that are listed', async () => {
    const { user, client } = openWindow({ page: 'members' }, { 'members.export': () => ({ fileName: 'members.vcf', count: 1 }) })
    await user.type(await screen.findByRole('searchbox', { name: 'Find a member' }), 'Tamsin')
    await screen.findByText(/^1 of/)
    await fromMenu(user, 'Export as vCard')
    expect(await screen.findByText('1 member exported')).toBeTruthy()
    expect(inputsOf(client, 'members.export')).toEqual([{ members: [sampleMembers[0]?.id], format: 'vcf' }])
  })
})
