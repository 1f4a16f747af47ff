import { createContext, useContext } from 'react'
import type { CaseDraft, DraftProblem } from '../../../core/case/draft.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import { useText } from '../../text.ts'
import type { CheckState, ItemList } from './check-model.ts'

/** What the fields of the check share: the state, the field at hand and the acts of a person. */
export type CheckSurroundings = {
  readonly state: CheckState
  readonly lines: readonly SourceLine[]
  readonly problems: readonly DraftProblem[]
  readonly active: FormField | null
  /** Marks the source of a field and brings it into view. */
  readonly activate: (field: FormField) => void
  /** The same for a field that is at hand already, wherever the source was moved since. */
  readonly show: (field: FormField) => void
  readonly change: (field: FormField, draft: CaseDraft) => void
  readonly confirm: (field: FormField) => void
  readonly leave: (field: FormField) => void
  readonly remove: (list: ItemList, index: number) => void
}

const CheckContext = createContext<CheckSurroundings | null>(null)

export const CheckProvider = CheckContext.Provider

export const useCheck = (): CheckSurroundings => {
  const surroundings = useContext(CheckContext)
  if (!surroundings) throw new Error('useCheck needs CheckProvider above it')
  return surroundings
}

/** The problem of one field in words; null when nothing is wrong. */
export const useCheckProblem = (field: FormField): string | null => {
  const { problems } = useCheck()
  const text = useText().cases.problems
  const found = problems.find((problem) => problem.field === field)
  return found ? text[found.code] : null
}
