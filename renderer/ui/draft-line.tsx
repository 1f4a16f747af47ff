import { ClockCounterClockwise } from '@phosphor-icons/react'
import { namedDraft } from '../draft-words.ts'
import type { FormDraft, ThrownDraft } from '../drafts.tsx'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { Note } from './notes.tsx'
import { useToasts } from './toasts.tsx'
import { useLately } from './use-lately.ts'

/** Throws away what was typed, if anything was, with a notice that names it and brings it back. */
export const useThrowAway = (draft: Pick<FormDraft<unknown>, 'throwAway'>): (() => void) => {
  const words = useText()
  const toasts = useToasts()
  const say = (thrown: ThrownDraft | null): void => {
    if (thrown) toasts.show({ title: words.drafts.thrownAway, detail: namedDraft(thrown.draft, words), undo: () => say(thrown.bringBack()) })
  }
  return () => say(draft.throwAway())
}

/** Says that a form shows a draft that was typed before, until it is saved or thrown away. */
export const DraftLine = ({ draft }: { readonly draft: Pick<FormDraft<unknown>, 'found' | 'throwAway'> }) => {
  const { drafts: text } = useText()
  const lately = useLately()
  const throwAway = useThrowAway(draft)
  const { found } = draft
  if (found === null) return null
  return (
    <Note icon={ClockCounterClockwise} title={text.shown({ when: lately(found.at) })} action={<Button size={28} onPress={throwAway}>{text.throwAway}</Button>}>{found.isOutdated ? text.outdated : undefined}</Note>
  )
}
