// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useToasts } from '../../../renderer/ui/toasts.tsx'
import { openComponent, refusal, refusalSentences } from '../../kit/window.tsx'

/** As in a window of 614 pixels: two notices are more than a sixth of it. */
const noticeHeight = 80
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(noticeHeight)
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(614)
})

const Notices = () => {
  const toasts = useToasts()
  return (
    <>
      <button type="button" onClick={() => toasts.show({ title: '2 members imported', undo: () => undefined })}>import</button>
      <button type="button" onClick={() => toasts.showProblem(refusal)}>problem</button>
      <button type="button" onClick={() => toasts.show({ title: 'Saved', undo: () => undefined })}>save</button>
    </>
  )
}

describe('a list below a notice', () => {
  it('has room below its last row while the notice is shown', async () => {
    const room = (): number => Number.parseFloat(document.documentElement.style.getPropertyValue('--notice-room'))
    const { user } = openComponent(<Notices />)
    fireEvent.click(screen.getByRole('button', { name: 'save' }))
    await waitFor(() => expect(room()).toBeGreaterThanOrEqual(noticeHeight))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(room()).toBe(0))
  })
})

describe('a notice for which there is no room', () => {
  it('is gone for good, and a problem waits until it is answered', async () => {
    openComponent(<Notices />)
    for (const name of ['import', 'problem', 'save']) fireEvent.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(screen.queryByText('2 members imported')).toBeNull())
    expect([screen.getByText('Saved').isConnected, screen.getByText(refusalSentences.message).isConnected]).toEqual([true, true])
  })
})
