// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openWindow } from '../../kit/window.tsx'

const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Or paste the text' })

it('a text pasted anywhere on the page is in the field, which then has the focus', async () => {
  const { user } = openWindow({ page: 'import' })
  await screen.findByRole('heading', { level: 1, name: 'Add a case' })
  await user.paste('URGENT ACTION')
  expect([field().value, document.activeElement]).toEqual(['URGENT ACTION', field()])
})

it('a text pasted into another field stays there', async () => {
  const { user } = openWindow({ page: 'import' })
  await screen.findByRole('heading', { level: 1, name: 'Add a case' })
  await user.keyboard('{Control>}k{/Control}')
  await user.paste('harbour')
  expect([field().value, (document.activeElement as HTMLInputElement).value]).toEqual(['', 'harbour'])
})
