import { useEffect } from 'react'
import type { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import { placeToasts, roomBelow } from './place-toasts.ts'

/** What moves the focus, a main button or the window. */
const causes = ['focusin', 'focusout', 'scroll', 'resize', 'input', 'click', 'keyup'] as const

/** Keeps the notices where they cover nothing, as long as there are any. */
export const useToastPlace = <Message extends { readonly stays: string }>(queue: ToastQueue<Message>): void => {
  useEffect(() => {
    let frame = 0
    const place = (): void => {
      const region = document.querySelector<HTMLElement>('.toasts')
      if (!region) return roomBelow(0)
      const room = placeToasts(region)
      // What gave way to a newer one must not come back later, on another page.
      for (const { key, content } of queue.visibleToasts.slice(room)) if (content.stays === 'on-page') queue.close(key)
    }
    const placeSoon = (): void => {
      cancelAnimationFrame(frame)
      if (queue.visibleToasts.length > 0) frame = requestAnimationFrame(place)
      else roomBelow(0)
    }
    const page = new MutationObserver((changes) => {
      // Placing changes the region itself.
      if (changes.some(({ target }) => !(target instanceof Element) || target.closest('.toasts') === null)) placeSoon()
    })
    page.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-look', 'hidden', 'data-side'] })
    const stop = queue.subscribe(placeSoon)
    for (const cause of causes) window.addEventListener(cause, placeSoon, true)
    return () => {
      cancelAnimationFrame(frame)
      page.disconnect()
      stop()
      for (const cause of causes) window.removeEventListener(cause, placeSoon, true)
    }
  }, [queue])
}
