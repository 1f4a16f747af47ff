import { useState, type FocusEvent } from 'react'
import type { CaseDraft, DraftProblem } from '../../../core/case/draft.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { ItemList } from '../../../core/case/new-item.ts'

type ShownProblems = {
  readonly problems: readonly DraftProblem[]
  /** Whether a field is of the target or letter that was just added, of which nothing is asked until its fields are left. */
  readonly isNew: (field: FormField) => boolean
  /** For the element around the fields. */
  readonly onBlur: (event: FocusEvent) => void
  /** To be called when an item is added to a list of the case. */
  readonly noteAdded: (list: ItemList) => void
  /** Shows every problem, such as when the case is to be saved. */
  readonly showAll: () => void
}

const groupOf = (element: Element | null): Element | null => element?.closest('[data-field-group]') ?? null

/** What is wrong with a case, except that the target which was just added is empty: that is said once its fields are left. */
export const useShownProblems = (draft: CaseDraft, problems: readonly DraftProblem[]): ShownProblems => {
  /** Only targets and letters have fields of their own to leave. */
  const [adding, setAdding] = useState<'targets' | 'letters' | null>(null)
  const last = adding === 'targets' ? problems.findLast(({ code }) => code === 'target-empty') : undefined
  return {
    problems: problems.filter((problem) => problem !== last),
    isNew: (field) => adding !== null && field.startsWith(`${adding}.${draft[adding].length - 1}.`),
    onBlur: ({ target, relatedTarget }) => {
      const group = groupOf(target)
      if (group !== null && group !== groupOf(relatedTarget)) setAdding(null)
    },
    noteAdded: (list) => setAdding(list === 'peopleAtRisk' ? null : list),
    showAll: () => setAdding(null),
  }
}
