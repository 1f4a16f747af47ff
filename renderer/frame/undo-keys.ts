import { useEffect, useEffectEvent } from 'react'
import { latinLetter } from '../../core/key.ts'
import { takesText } from '../ui/takes-text.ts'

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
