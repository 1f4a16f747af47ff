import { useRef, type MouseEvent, type PointerEvent } from 'react'

type InputHandlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLInputElement>) => void
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void
}

/** The click that moves the focus to a field selects its value, as the Tab key does, so that typing replaces it. A further click sets the caret. */
export const useSelectOnClick = (): InputHandlers => {
  const hadFocus = useRef(false)
  return {
    onPointerDown: ({ currentTarget }) => void (hadFocus.current = document.activeElement === currentTarget),
    onClick: ({ currentTarget }) => {
      const hasSelection = currentTarget.selectionStart !== currentTarget.selectionEnd
      if (!hadFocus.current && !hasSelection) currentTarget.select()
      hadFocus.current = true
    },
  }
}
