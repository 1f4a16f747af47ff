// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { choose, openWindow } from '../../kit/window.tsx'

it('gives the section that is chosen the room of the list where the window is narrow', async () => {
  Object.defineProperty(window, 'innerWidth', { value: 700, configurable: true })
  const { user } = openWindow({ page: 'settings', section: 'group' })
  await screen.findByRole('heading', { level: 2, name: 'Your group' })
  expect(screen.queryByRole('button', { name: 'Postage' })).toBeNull()
  await choose(user, /Your group/, 'Postage')
  await screen.findByRole('heading', { level: 2, name: 'Postage' })
})
