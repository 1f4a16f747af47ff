// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LoadMore } from '../../../renderer/ui/load-more.tsx'
import { openComponent } from '../../kit/window.tsx'

const open = () => {
  const onMore = vi.fn<() => void>()
  const { user } = openComponent(<LoadMore label="Show all 600" shown={100} onMore={onMore} onInSight={() => undefined} />)
  return { user, onMore, button: screen.getByRole('button', { name: 'Show all 600' }) }
}

it('counts a press of the mouse where it begins, once', async () => {
  const { user, onMore, button } = open()
  await user.pointer({ keys: '[MouseLeft>]', target: button })
  expect(onMore).toHaveBeenCalledTimes(1)
  await user.pointer({ keys: '[/MouseLeft]', target: button })
  expect(onMore).toHaveBeenCalledTimes(1)
})

it('counts no press beside the button, and none of the other button of the mouse', async () => {
  const { user, onMore, button } = open()
  await user.pointer({ keys: '[MouseRight]', target: button })
  await user.pointer({ keys: '[MouseLeft]', target: button.parentElement ?? button })
  expect(onMore).not.toHaveBeenCalled()
})

it('counts a touch where it ends, so that one that begins to scroll is none', async () => {
  const { user, onMore, button } = open()
  const touch = { pointerId: 7, pointerType: 'touch', button: 0 }
  fireEvent.pointerDown(button, touch)
  fireEvent.pointerCancel(button, touch)
  expect(onMore).not.toHaveBeenCalled()
  await user.pointer({ keys: '[TouchA]', target: button })
  expect(onMore).toHaveBeenCalledTimes(1)
})

it('is pressed by Enter and Space', async () => {
  const { user, onMore, button } = open()
  button.focus()
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(onMore).toHaveBeenCalledTimes(2)
})
