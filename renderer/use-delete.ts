import { Trash } from '@phosphor-icons/react'
import { useState } from 'react'
import { recordsOf } from '../core/draft/draft-key.ts'
import type { Answer } from '../preload/contract.ts'
import { useDraftStore } from './drafts.tsx'
import { namedDraft } from './draft-words.ts'
import { useText } from './text.ts'
import { useRevert } from './use-revert.ts'
import { useToasts } from './ui/toasts.tsx'

export type Deleting<Use> = {
  /** What would go and stay, while the person is asked; null otherwise. */
  readonly asked: Use | null
  /** Finds what would go and stay, then asks. */
  readonly ask: (find: Promise<Answer<Use>>) => Promise<void>
  readonly keep: () => void
  /** Says which drafts go with the record, while the person is asked; no line where there are none. */
  readonly draftLines: readonly string[]
  /** Deletes; a notice says what, and offers Undo. True where it was done. */
  readonly remove: (run: Promise<Answer<unknown>>, title: string) => Promise<boolean>
}

/** Deleting the record of an id: what goes is said first, its drafts too, and it can be undone. */
export const useDelete = <Use>(id: string): Deleting<Use> => {
  const words = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const store = useDraftStore()
  const [asked, setAsked] = useState<Use | null>(null)
  const typed = asked === null ? [] : [...store.state().drafts.values()].filter(({ key }) => recordsOf(key).some((record) => record.id === id))
  return {
    asked,
    ask: async (find) => {
      await store.flush()
      const answer = await find
      if (answer.ok) setAsked(answer.value)
      else toasts.showProblem(answer.problem)
    },
    keep: () => setAsked(null),
    draftLines: typed.length === 0 ? [] : [words.drafts.goToo({ count: typed.length, names: words.format.list(typed.map((draft) => namedDraft(draft, words))) })],
    remove: async (run, title) => {
      setAsked(null)
      const answer = await run
      if (!answer.ok) {
        toasts.showProblem(answer.problem)
        return false
      }
      toasts.show({ title, icon: Trash, ...revert.offer(answer.step) })
      return true
    },
  }
}
