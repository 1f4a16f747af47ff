// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { sampleMembers } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const [first, second] = sampleMembers
if (!first || !second) throw new Error('The sample has members')
const archived = { ...first, archivedOn: '2026-06-02' as Day }
const members = [archived, ...sampleMembers.slice(1)]

describe('archived members', () => {
  it('are in a list of their own, and can be brought back', async () => {
    const { user, client } = openWindow({ page: 'members' }, { 'members.list': () => members, 'members.setArchived': () => null })
    await screen.findByText(second.name)
    expect(screen.queryByText(first.name)).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Archived 1' }))
    await user.click(await screen.findByText(first.name))
    expect(await screen.findByText('Archived on 2 June 2026: no letters, labels or news.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Bring back' }))
    expect(inputsOf(client, 'members.setArchived')).toEqual([{ memberIds: [first.id], isArchived: false }])
  })
})

describe('members to review', () => {
  it('are listed, and the group keeps, archives or erases each', async () => {
    const { user, client } = openWindow({ page: 'members' }, { 'members.toReview': () => [second.id], 'members.setReviewed': () => null })
    await user.click(await screen.findByRole('radio', { name: 'To review 1' }))
    await user.click(await screen.findByText(second.name))
    await screen.findByText('Nothing was heard for two years')
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    expect(await screen.findByText(`Kept: ${second.name}`)).toBeTruthy()
    expect(inputsOf(client, 'members.setReviewed')).toEqual([{ memberIds: [second.id] }])
  })
})
