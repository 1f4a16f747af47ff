// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openWindow } from '../../kit/window.tsx'

it('shows where the data is and what it holds before anything is pressed', async () => {
  openWindow({ page: 'settings', section: 'data' }, {
    'settings.dataFile': () => ({ path: '/data/vigil.sqlite', counts: { cases: 536, targets: 18, members: 1, actions: 2, packs: 3, reports: 4 } }),
  })
  expect(await screen.findByText('/data/vigil.sqlite')).toBeTruthy()
  expect(screen.getByText('536')).toBeTruthy()
})

it('says that the database has no faults only until the data are changed', async () => {
  vi.setSystemTime(new Date(2026, 10, 12, 18, 40))
  const { user, client } = openWindow({ page: 'settings', section: 'data' })
  await user.click(await screen.findByRole('button', { name: 'Verify the database' }))
  expect(await screen.findByText('Verified at 18:40: the database has no faults')).toBeTruthy()
  act(() => client.announce('members.changed', null))
  expect([screen.queryByText(/has no faults/u), screen.queryByText('Verified at 18:40, changed since') === null]).toEqual([null, false])
  await user.click(screen.getByRole('button', { name: 'Verify the database' }))
  expect(await screen.findByText(/has no faults/u)).toBeTruthy()
  vi.useRealTimers()
})
