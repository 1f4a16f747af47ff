import { useState, type FocusEvent } from 'react'
import type { DraftProblem } from '../../../core/case/draft.ts'
import type { ItemList } from '../../../core/case/new-item.ts'

type ShownProblems = {
  readonly problems: readonly DraftProblem[]
  /** For the element around the fields. */
  readonly onBlur: (event: FocusEvent) => void
  /** To be called when an item is added to a list of the case. */
  readonly noteAdded: (list: ItemList) => void
  /** Shows every problem, such as when the case is to be saved. */
  readonly showAll: () => void
}

const groupOf = (element: Element | null): Element | null => element?.closest('[data-field-group]') ?? null

/** What is wrong with a case, except that the target which was just added is empty: that is said once its fields are left. */
export const useShownProblems = (problems: readonly DraftProblem[]): ShownProblems => {
  const [isAdding, setIsAdding] = useState(false)
  const last = isAdding ? problems.findLast(({ code }) => code === 'target-empty') : undefined
  return {
    problems: problems.filter((problem) => problem !== last),
    onBlur: ({ target, relatedTarget }) => {
      const group = groupOf(target)
      if (group !== null && group !== groupOf(relatedTarget)) setIsAdding(false)
    },
    noteAdded: (list) => setIsAdding(list === 'targets'),
    showAll: () => setIsAdding(false),
  }
}
