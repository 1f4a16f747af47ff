// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleMembers } from '../../kit/sample-values.ts'
import { choose, inputsOf, openWindow } from '../../kit/window.tsx'

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
