// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openWindow } from '../../kit/window.tsx'

it('shows where the data is and what it holds before anything is pressed', async () => {
  openWindow({ page: 'settings', section: 'data' }, {
    'settings.dataFile': () => ({ path: '/data/vigil.sqlite', counts: { cases: 536, targets: 18, members: 1, actions: 2, packs: 3, reports: 4 } }),
  })
  expect(await screen.findByText('/data/vigil.sqlite')).toBeTruthy()
  expect(screen.getByText('536')).toBeTruthy()
})
