// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleMembers } from '../../kit/sample-values.ts'
import { openWindow } from '../../kit/window.tsx'

it('says how many of all members are listed', async () => {
  const all = sampleMembers.length
  const { user } = openWindow({ page: 'members' })
  expect(await screen.findByText(`${all} members`)).toBeTruthy()
  await user.type(screen.getByRole('searchbox', { name: 'Find a member' }), 'Tamsin')
  expect(await screen.findByText(`1 of ${all} members`)).toBeTruthy()
})
