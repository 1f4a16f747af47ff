// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../kit/window.tsx'
import { sampleMembers } from '../../kit/sample-values.ts'

const [member] = sampleMembers

const typeInSearch = async (typed: string) => {
  const opened = openWindow({ page: 'home' })
  await screen.findByRole('heading', { level: 1 })
  await opened.user.keyboard('{Control>}k{/Control}')
  await opened.user.keyboard(typed)
  return opened
}

describe('the search in the top bar', () => {
  it('shows results while typing, with what they are; the arrow and Enter open one', async () => {
    const { user } = await typeInSearch(member?.name.slice(0, 5) ?? '')
    const list = await screen.findByRole('listbox', { name: 'Results' })
    const group = within(list).getByRole('group', { name: 'Members' })
    expect(within(group).getAllByRole('option').map(({ textContent }) => textContent)).toContain(member?.name)
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByRole('heading', { level: 2, name: member?.name ?? '' })
    expect(screen.queryByRole('listbox', { name: 'Results' })).toBeNull()
  })

  it('shows all results for Enter alone, and closes for Esc', async () => {
    const { user } = await typeInSearch('nobody of this name')
    await screen.findByText('Nothing found for “nobody of this name”')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Results' })).toBeNull())
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find in everything' }).value).toBe('')
    await user.keyboard(`${member?.name ?? ''}{Enter}`)
    await screen.findByRole('heading', { level: 1, name: 'Search' })
    // Each word of the name is marked, and an element of its own.
    const line = await screen.findByRole('button', { name: new RegExp((member?.name ?? '').replace(' ', String.raw`\s*`), 'u') })
    expect([...line.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(member?.name.split(' '))
  })
})
