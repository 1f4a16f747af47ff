// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Settings } from '../../../core/settings/types.ts'
import { holdCall } from '../../kit/held-call.ts'
import { sampleCases, sampleSettings, sampleToday } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const found = {
  today: sampleToday, items: sampleCases.map((item) => ({ ...item, hit: null })), total: sampleCases.length,
  counts: { open: 8, closed: 1 }, countries: [], languages: [],
}
const titles = (): readonly string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '')

const width = window.innerWidth
afterEach(() => vi.stubGlobal('innerWidth', width))

describe('the list of cases', () => {
  it('is sorted by the head of a column, with all cases and without the groups of the deadline', async () => {
    const { user, client } = openWindow({ page: 'cases' }, { 'cases.find': () => found })
    await screen.findByText('Deadline soon')
    await user.click(screen.getByRole('columnheader', { name: 'Country' }))
    await waitFor(() => expect(screen.queryByText('Deadline soon')).toBe(null))
    expect(titles()[0]).toContain('Radio presenter')
    expect(inputsOf(client, 'cases.find').at(-1)).toMatchObject({ limit: null })
    await user.click(screen.getByRole('columnheader', { name: /Deadline/ }))
    await screen.findByText('Deadline soon')
  })

  it.each([[{ open: 0, closed: 3 }, 'Open 0', 'Every case is closed. Add a case, or look at all of them.'], [{ open: 3, closed: 0 }, 'Closed 0', 'No case is closed yet. A case can be closed on its page.']])(
    'says what to do where none is listed: %j', async (counts, filter, said) => {
      const { user } = openWindow({ page: 'cases' }, { 'cases.find': () => ({ ...found, items: [], total: 0, counts }) })
      await user.click(await screen.findByRole('radio', { name: filter }))
      expect(await screen.findByText(said)).toBeTruthy()
    },
  )

  it('says that nothing is found only once what is typed was answered', async () => {
    const { user, client } = openWindow({ page: 'cases' }, { 'cases.find': () => ({ ...found, items: [], total: 0 }) })
    const search = await screen.findByRole('searchbox', { name: /Find in all cases and documents/ })
    await user.type(search, 'z')
    await screen.findByText('Nothing found for “z”')
    const answer = holdCall(client, 'cases.find')
    await user.type(search, 'yx')
    await waitFor(() => expect(screen.queryByText(/^Nothing found/)).toBeNull())
    answer()
    await screen.findByText('Nothing found for “zyx”')
  })

  it('shows the columns that are chosen, also at the next start', async () => {
    let settings: Settings = sampleSettings
    const { user, client } = openWindow({ page: 'cases' }, {
      'cases.find': () => found, 'settings.get': () => settings,
      'settings.save': (input) => {
        settings = input.settings
        client.announce('settings.changed', null)
        return { keptByOffice: [] }
      },
    })
    const heads = (): readonly (string | null)[] => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    await user.click(await screen.findByRole('button', { name: 'Columns' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Country' }))
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}{Escape}')
    await waitFor(() => expect(heads()).toEqual(['Case', 'Number', 'Deadline', 'Not posted', 'Other actions']))
    expect(inputsOf(client, 'settings.save').at(-1)).toMatchObject({ settings: { hiddenCaseColumns: ['country', 'posted'] } })
  })

  it('is sorted by a menu in a narrow window, either way round', async () => {
    vi.stubGlobal('innerWidth', 700)
    const { user } = openWindow({ page: 'cases' }, { 'cases.find': () => found })
    await user.click(await screen.findByRole('button', { name: 'Sorted by: Deadline' }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Country' }))
    await waitFor(() => expect(titles()[0]).toContain('Radio presenter'))
    await user.click(screen.getByRole('button', { name: 'Ascending: turn the order round' }))
    await screen.findByRole('button', { name: 'Descending: turn the order round' })
    await waitFor(() => expect(titles()[0]).not.toContain('Radio presenter'))
  })
})
