// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleCases, sampleToday } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const found = {
  today: sampleToday, items: sampleCases.map((item) => ({ ...item, hit: null })), total: sampleCases.length,
  counts: { open: 8, closed: 1 }, countries: [], languages: [],
}
const titles = (): readonly string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '')

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
})
