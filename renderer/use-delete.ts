import { Trash } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Answer } from '../preload/contract.ts'
import { useDraftStore } from './drafts.tsx'
import { useRevert } from './use-revert.ts'
import { useToasts } from './ui/toasts.tsx'

export type Deleting<Use> = {
  /** What would go and stay, while the person is asked; null otherwise. */
  readonly asked: Use | null
  /** Finds what would go and stay, then asks. */
  readonly ask: (find: Promise<Answer<Use>>) => Promise<void>
  readonly keep: () => void
  /** Deletes, with what was typed and not saved for the record of this id; a notice says what, and offers Undo of both. True where it was done. */
  readonly remove: (id: string, run: Promise<Answer<unknown>>, title: string) => Promise<boolean>
}

/** Deleting anything: what goes is said first, and it can be undone. */
export const useDelete = <Use>(): Deleting<Use> => {
  const toasts = useToasts()
  const revert = useRevert()
  const store = useDraftStore()
  const [asked, setAsked] = useState<Use | null>(null)
  return {
    asked,
    ask: async (find) => {
      const answer = await find
      if (answer.ok) setAsked(answer.value)
      else toasts.showProblem(answer.problem)
    },
    keep: () => setAsked(null),
    remove: async (id, run, title) => {
      setAsked(null)
      const answer = await run
      if (!answer.ok) {
        toasts.showProblem(answer.problem)
        return false
      }
      const typed = [...store.state().drafts.values()].filter(({ key }) => key.split('/').includes(id))
      for (const { key } of typed) store.discard(key)
      const { undo } = revert.offer(answer.step)
      toasts.show({ title, icon: Trash, ...(undo ? { undo: () => { undo(); typed.forEach(store.restore) } } : {}) })
      return true
    },
  }
}
