import { createContext, useContext } from 'react'
import type { CaseDraft, DraftProblem } from '../../../core/case/draft.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import { useText } from '../../text.ts'

/** What the fields of a case share, on the check screen and on the edit screen. */
export type CaseFormState = {
  readonly draft: CaseDraft
  readonly problems: readonly DraftProblem[]
  /** `next` makes the draft of the one that is there now, so that nothing typed since the page was drawn is lost. */
  readonly change: (field: FormField, next: (now: CaseDraft) => CaseDraft) => void
  /** Adds an empty item; the focus moves to its first field. */
  readonly add: (list: ItemList) => void
  readonly remove: (list: ItemList, index: number) => void
}

const CaseFormContext = createContext<CaseFormState | null>(null)

export const CaseFormProvider = CaseFormContext.Provider

export const useCaseForm = (): CaseFormState => {
  const form = useContext(CaseFormContext)
  if (!form) throw new Error('useCaseForm needs CaseFormProvider above it')
  return form
}

/** The problem of one field in words; null when nothing is wrong. */
export const useFieldProblem = (field: FormField): string | null => {
  const { problems } = useCaseForm()
  const text = useText().cases.problems
  const found = problems.find((problem) => problem.field === field)
  return found ? text[found.code] : null
}
