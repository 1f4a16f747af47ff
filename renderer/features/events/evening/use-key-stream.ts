import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { buttonKeys, isBrowserKey, type EveningKey } from '../../../../core/event/evening-keys.ts'
import { scanGap, takeKey, type HeldKeys } from '../../../../core/event/scan-keys.ts'

const isTextField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement

/** A dialog on top of event mode has keys of its own. */
const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"]') !== null

const tabKey = buttonKeys.tab.key

/** Enter and Space press the button that has the focus by Tab; everything else is a key of the evening. */
const isForButton = ({ key, target }: KeyboardEvent): boolean => (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement

const isOurs = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTextField(event.target) || isInDialog(event.target) || isForButton(event) || event.key === 'Shift')

type Heard = {
  readonly onKey: (key: EveningKey) => void
  /** The code that a scanner typed. */
  readonly onScan: (code: string) => void
  /** Ctrl+Z. */
  readonly onUndo: () => void
  /** Whether Tab moves within a panel, after every key so far. */
  readonly wantsTab: () => boolean
}

/**
 * Hears every key of the window but those that are typed in a text field. A key that may begin a scanned code waits
 * some milliseconds for the next; then it is done, in order. A held key counts once.
 */
export const useKeyStream = (heard: Heard): void => {
  const held = useRef<HeldKeys>([])
  const timer = useRef(0)
  const flush = useEffectEvent((): void => {
    const keys = held.current
    held.current = []
    for (const key of keys) heard.onKey(key)
  })
  const take = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey && !isTextField(event.target) && !isInDialog(event.target)) {
      event.preventDefault()
      heard.onUndo()
      return
    }
    if (!isOurs(event)) return
    // What is held back may open a panel in which this key has a meaning.
    if (event.key === tabKey) flush()
    if (isBrowserKey(event.key, heard.wantsTab())) return
    event.preventDefault()
    if (event.repeat) return
    window.clearTimeout(timer.current)
    const taken = takeKey(held.current, { code: event.code, key: event.key, hasShift: event.shiftKey }, event.timeStamp)
    held.current = taken.held
    for (const key of taken.keys) heard.onKey(key)
    if (taken.scanned !== null) heard.onScan(taken.scanned)
    if (taken.held.length > 0) timer.current = window.setTimeout(flush, scanGap + 5)
  })
  // Before the keys are on screen: one that is pressed as soon as they are must not be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => take(event)
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
      window.clearTimeout(timer.current)
    }
  }, [])
}
