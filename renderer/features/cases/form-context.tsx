import { createContext, useContext } from 'react'
import type { DraftProblem } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'

/** What is known of a field beside its value: where it was read, and whether a person should look. */
type FieldMark = { readonly isToCheck: boolean; readonly line: number | null; readonly reason: string }

export type FormSurroundings = {
  readonly problems: readonly DraftProblem[]
  readonly markOf: (field: string) => FieldMark | null
  readonly onFocus: (field: string) => void
}

const FormContext = createContext<FormSurroundings>({ problems: [], markOf: () => null, onFocus: () => undefined })

export const FormProvider = FormContext.Provider
export const useForm = (): FormSurroundings => useContext(FormContext)

/** The problem of one field in words; null when nothing is wrong. */
export const useFieldProblem = (field: string): string | null => {
  const { problems } = useForm()
  const text = useText().cases.problems
  const found = problems.find((problem) => problem.field === field)
  return found ? text[found.code] : null
}
