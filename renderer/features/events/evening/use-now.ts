import { useEffect, useState } from 'react'

/** Often enough for a clock of minutes. */
const interval = 5_000

/** The present moment, for a clock on the screen. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), interval)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
