import { useEffect, useEffectEvent } from 'react'
import { latinLetter } from '../core/key.ts'
import { helpTopicOf } from './help-topics.ts'
import { useNavigation, type Navigation } from './navigation.tsx'

/** The search of the page, if it has one, else the search of the window. */
const searchOf = (places: readonly string[]): HTMLInputElement | undefined =>
  places.flatMap((place) => [...document.querySelectorAll<HTMLInputElement>(`${place} input[type="search"]`)])[0]

const focusSearch = (places: readonly string[]): void => {
  const search = searchOf(places)
  search?.focus()
  search?.select()
}

const bar = '.bar__search'
const sheet = '.sheet'

/** Does what a key asks for; false where it is not one of these keys. */
const answerKey = (event: KeyboardEvent, { go, back, route }: Navigation, onEveningKeys: () => void): boolean => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const hasCommand = (ctrlKey || metaKey) && !altKey && !shiftKey
  const letter = hasCommand ? latinLetter(event) : ''
  if (letter === 'k') focusSearch([bar])
  else if (letter === 'f') focusSearch([sheet, bar])
  else if (key === 'ArrowLeft' && altKey) back()
  else if (key !== 'F1') return false
  // Who counts must not lose the evening: its keys are shown on top of it.
  else if (route.page === 'evening') onEveningKeys()
  else if (route.page !== 'help') go({ page: 'help', topic: helpTopicOf(route) })
  return true
}

const keysOfLists = new Set(['PageUp', 'PageDown', 'Home', 'End'])

/** Lists move their focus by these keys and scroll to it. React Aria leaves the key to the browser as well, which then scrolls the focus out of sight. */
const isKeyOfList = ({ key, target }: KeyboardEvent): boolean =>
  keysOfLists.has(key) && target instanceof HTMLElement && !target.matches('input,textarea,select') && target.closest('[role="grid"], [role="listbox"], [role="menu"]') !== null

/** The keys that work on every page: search, Back and Help. Zoom and Quit are keys of the window itself. */
export const usePageKeys = (onEveningKeys: () => void): void => {
  const navigation = useNavigation()
  const answer = useEffectEvent((event: KeyboardEvent): boolean => answerKey(event, navigation, onEveningKeys))
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && (isKeyOfList(event) || answer(event))) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
