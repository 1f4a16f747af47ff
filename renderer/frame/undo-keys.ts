import { useEffect, useEffectEvent } from 'react'
import { latinLetter } from '../../core/key.ts'

const notText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether what is typed goes into this element, which then has an undo of its own. */
const takesText = (target: EventTarget | null): boolean => {
  // A cell that says what is saved leaves undo to the app.
  if (target instanceof HTMLInputElement) return !notText.has(target.type) && target.dataset['undo'] !== 'app'
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && (target.isContentEditable || target.role === 'spinbutton'))
}

const directionOf = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  const { ctrlKey, metaKey, shiftKey, altKey } = event
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = latinLetter(event)
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : null
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y of the app. Inside a text field they stay the field's own. */
export const useUndoKeys = (onKey: (direction: 'undo' | 'redo') => void): void => {
  const heard = useEffectEvent(onKey)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const direction = directionOf(event)
      if (direction === null || takesText(event.target)) return
      event.preventDefault()
      heard(direction)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
