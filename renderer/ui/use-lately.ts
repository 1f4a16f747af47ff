import { useState } from 'react'
import { useText } from '../text.ts'

/** Says a moment as `yesterday, 18:52`, seen from when the component was first drawn; null is that moment itself. */
export const useLately = (): ((at: string | null) => string) => {
  const { format } = useText()
  const [now] = useState(() => new Date())
  return (at) => format.lately(at === null ? now : new Date(at), now)
}
