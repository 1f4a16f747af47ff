import { useRef, useState } from 'react'

/** Presses within this time are one double click, in milliseconds, and at most so far from each other, in pixels. */
const doubleClick = { time: 500, distance: 8 } as const

type Spot = { readonly x: number; readonly y: number }

let typedAt = -Infinity
let spot: Spot | null = null
let lastAct: { readonly startedAt: number; readonly spot: Spot | null } = { startedAt: -Infinity, spot: null }

const isSecond = (startedAt: number): boolean => performance.now() - startedAt < doubleClick.time && typedAt < startedAt

/** The other half of a double click, whatever came under the pointer since its first half: it presses nothing and takes no focus. */
const leaveOut = (event: MouseEvent): void => {
  const { clientX: x, clientY: y } = event
  const first = lastAct.spot
  // A click of the keyboard is at no place.
  const isSameSpot = first !== null && (x !== 0 || y !== 0) && Math.hypot(x - first.x, y - first.y) <= doubleClick.distance
  if (isSameSpot && isSecond(lastAct.startedAt)) {
    event.preventDefault()
    event.stopImmediatePropagation()
  } else if (event.type === 'pointerdown') {
    spot = { x, y }
  }
}

if (typeof document !== 'undefined') {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) document.addEventListener(type, leaveOut, true)
  document.addEventListener('input', () => { typedAt = performance.now() }, true)
  document.addEventListener('keydown', () => { spot = null }, true)
}

export type Once = { readonly isBusy: boolean; readonly run: () => void }

/**
 * Runs an act that answers later once at a time. A second press is left out until the first is answered, and
 * where it is the other half of a double click. After something was typed it is a press of its own, however quick.
 */
export const useOnce = (act: () => unknown): Once => {
  const [isBusy, setIsBusy] = useState(false)
  const own = useRef({ isRunning: false, startedAt: -Infinity })
  return {
    isBusy,
    run: () => {
      if (own.current.isRunning || isSecond(own.current.startedAt)) return
      const startedAt = performance.now()
      const result = act()
      if (!(result instanceof Promise)) return
      lastAct = { startedAt, spot }
      own.current = { isRunning: true, startedAt }
      setIsBusy(true)
      void result.finally(() => {
        own.current = { isRunning: false, startedAt }
        setIsBusy(false)
      })
    },
  }
}
