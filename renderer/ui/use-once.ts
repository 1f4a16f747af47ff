import { useRef, useState, type MouseEvent } from 'react'

export type Once = {
  /** Runs the act, unless the last run is not answered yet. */
  readonly run: () => void
  readonly isBusy: boolean
  /** For the button that runs the act, or the form around it. */
  readonly pressProps: {
    readonly onMouseDownCapture: (event: MouseEvent<Element>) => void
    readonly onClickCapture: (event: MouseEvent<Element>) => void
  }
}

const pressedIn = ({ target }: MouseEvent<Element>): Element | null => target instanceof Element ? target.closest('button') : null

/**
 * Runs an act that answers later once at a time. The second half of a double click is left out even where the
 * answer came between its halves: the platform counts the clicks of one sequence (`UIEvent.detail`), so a press of
 * its own is never left out, however quick. An act that answers at once runs at each click, unless the button is a
 * switch: the second half of a double click would take back what the first did.
 */
export const useOnce = (act: () => unknown, isSwitch = false): Once => {
  const [isBusy, setIsBusy] = useState(false)
  const isRunning = useRef(false)
  const lastPressed = useRef<Element | null>(null)
  const lastSender = useRef<Element | null>(null)

  const isSwitchedAlready = useRef(false)
  const noteSecondHalf = ({ detail }: MouseEvent<Element>): void => {
    isSwitchedAlready.current = isSwitch && detail > 1
  }
  const leaveOutSecondHalf = (event: MouseEvent<Element>): void => {
    const pressed = pressedIn(event)
    const isSecondHalf = event.detail > 1 && pressed !== null && pressed === lastSender.current
    if (!isSecondHalf) {
      lastPressed.current = pressed
      return
    }
    // The second half of the click takes no focus either: it may be in a field by then.
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    isBusy,
    run: () => {
      const isLeftOut = isSwitchedAlready.current
      isSwitchedAlready.current = false
      if (isRunning.current || isLeftOut) return
      const result = act()
      lastSender.current = null
      if (!(result instanceof Promise)) return
      lastSender.current = lastPressed.current
      isRunning.current = true
      setIsBusy(true)
      void result.finally(() => {
        isRunning.current = false
        setIsBusy(false)
      })
    },
    pressProps: { onMouseDownCapture: (event) => { noteSecondHalf(event); leaveOutSecondHalf(event) }, onClickCapture: leaveOutSecondHalf },
  }
}
