import type { ReactNode } from 'react'

/** A button of event mode: 44 px at least. After a click the focus goes back to the window, so that the next key counts. */
export const PressButton = ({ label, isPressed, look = 'plain', onPress, children }: {
  /** The accessible name where the words are not enough. */
  readonly label?: string
  /** For a button that is a switch. */
  readonly isPressed?: boolean
  readonly look?: 'plain' | 'filled' | 'key' | 'quiet'
  readonly onPress: () => unknown
  readonly children: ReactNode
}) => (
  <button
    type="button" className="press" data-look={look} {...(label === undefined ? {} : { 'aria-label': label })} {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    onClick={(event) => {
      onPress()
      if (event.detail > 0) event.currentTarget.blur()
    }}
  >
    {children}
  </button>
)
