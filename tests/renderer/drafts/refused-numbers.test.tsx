// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ListedDraft } from '../../../core/draft/types.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const countField = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'How many' })

it('a number that a field refuses is kept with the draft, found again, and goes with it', async () => {
  const updatedAt = '2026-11-12T10:05:00.000Z'
  const first = openWindow({ page: 'actions' }, { 'drafts.keep': () => ({ updatedAt }) })
  await first.user.clear(await countField())
  await first.user.type(await countField(), '3,5')
  await first.user.tab()
  const kept = await waitFor(() => {
    const found = inputsOf(first.client, 'drafts.keep').at(-1) as Pick<ListedDraft, 'key' | 'page' | 'value' | 'basedOn'> | undefined
    expect(found?.value).toContain('3,5')
    return found as NonNullable<typeof found>
  })
  cleanup()
  const again = openWindow({ page: 'actions' }, { 'drafts.list': () => [{ ...kept, updatedAt, about: '' }] })
  expect((await countField()).value).toBe('3,5')
  expect(screen.getByText(/“3,5”|3,5 is/u)).toBeTruthy()
  await again.user.click(screen.getByRole('button', { name: 'Throw away' }))
  await waitFor(async () => expect((await countField()).value).not.toBe('3,5'))
  await again.user.clear(await countField())
  await again.user.type(await countField(), '4')
  expect((await countField()).value).toBe('4')
})
