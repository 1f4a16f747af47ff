import { useId, type ReactNode } from 'react'
import './cannot.css'

/**
 * Why a button cannot be pressed now: a sentence that is shown beside it, the id of an element on the page that says it,
 * or words in place of the button's own, such as "Verifying". Null: it can be pressed.
 * There is no other way to disable a control, so none is disabled without a reason on the page.
 */
export type Cannot = { readonly why: string } | { readonly saidBy: string } | { readonly instead: string } | null

type ButtonState = {
  readonly isDisabled: boolean
  /** Id of the text that says why. */
  readonly describedBy: string | undefined
  readonly words: ReactNode
  /** The sentence beside the button. */
  readonly why: string | undefined
}

/** How a button with these words is shown. `whyId` is the id of the sentence beside it. */
const stateOf = (cannot: Cannot, words: ReactNode, whyId: string): ButtonState => {
  if (cannot === null) return { isDisabled: false, describedBy: undefined, words, why: undefined }
  if ('instead' in cannot) return { isDisabled: true, describedBy: undefined, words: cannot.instead, why: undefined }
  if ('saidBy' in cannot) return { isDisabled: true, describedBy: cannot.saidBy, words, why: undefined }
  return { isDisabled: true, describedBy: whyId, words, why: cannot.why }
}

/** A button with the sentence that says why it cannot be pressed. Its place in the page stays the same when the reason goes. */
export const WithReason = ({ cannot, words, button }: {
  readonly cannot: Cannot | undefined
  readonly words: ReactNode
  readonly button: (state: ButtonState) => ReactNode
}) => {
  const whyId = useId()
  const state = stateOf(cannot ?? null, words, whyId)
  const shown = button(state)
  if (cannot === undefined) return shown
  return (
    <span className="cannot">
      {shown}
      {state.why !== undefined && <span id={whyId} className="cannot__why">{state.why}</span>}
    </span>
  )
}
