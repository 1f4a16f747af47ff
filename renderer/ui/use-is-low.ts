import { useSyncExternalStore } from 'react'

/** In CSS pixels: a window on the screen of an old laptop is lower. */
const lowHeight = 700

const subscribe = (listen: () => void): (() => void) => {
  window.addEventListener('resize', listen)
  return () => window.removeEventListener('resize', listen)
}

/** Whether the window has room for little below one another. */
export const useIsLow = (): boolean => useSyncExternalStore(subscribe, () => window.innerHeight < lowHeight)
