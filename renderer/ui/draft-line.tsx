import { ClockCounterClockwise } from '@phosphor-icons/react'
import type { FormDraft } from '../drafts.tsx'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { Note } from './notes.tsx'
import { useToasts } from './toasts.tsx'
import { useLately } from './use-lately.ts'

type ThrownDraft = Pick<FormDraft<unknown>, 'isTyped' | 'throwAway'>

/** Throws away what was typed, if anything was, with a notice that brings it back. */
export const useThrowAway = (draft: ThrownDraft): (() => void) => {
  const { drafts: text } = useText()
  const toasts = useToasts()
  return () => {
    if (!draft.isTyped) return
    const undo = draft.throwAway()
    toasts.show({ title: text.thrownAway, undo })
  }
}

/** Says that a form shows a draft that was typed before, until it is saved or thrown away. */
export const DraftLine = ({ draft }: { readonly draft: Pick<FormDraft<unknown>, 'found' | 'isTyped' | 'throwAway'> }) => {
  const { drafts: text } = useText()
  const lately = useLately()
  const throwAway = useThrowAway(draft)
  const { found } = draft
  if (found === null) return null
  return (
    <Note icon={ClockCounterClockwise} title={text.shown({ when: lately(found.at) })} action={<Button size={28} onPress={throwAway}>{text.throwAway}</Button>}>{found.isOutdated ? text.outdated : undefined}</Note>
  )
}
