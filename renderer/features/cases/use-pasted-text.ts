import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

const fields = 'input, textarea, select, [contenteditable]'

/** Takes a text pasted on the page while no field has the focus, and puts the focus into the field where it now is: the field in the element of the returned ref. */
export const usePastedText = (onText: (text: string) => void): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null)
  const take = useEffectEvent((event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.trim() === '' || event.defaultPrevented || document.activeElement?.matches(fields)) return
    event.preventDefault()
    onText(text)
    place.current?.querySelector('textarea')?.focus()
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => take(event)
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  return place
}
