import { createContext, useContext } from 'react'
import type { FormField } from '../../../core/case/field-path.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import type { CheckState } from './check-model.ts'

/** What the check of a reading adds to the fields of a case: where each was read, and what waits for a person. */
export type CheckSurroundings = {
  readonly state: CheckState
  readonly lines: readonly SourceLine[]
  readonly active: FormField | null
  /** Marks the source of a field and brings it into view. */
  readonly activate: (field: FormField) => void
  /** The same for a field that is active already, wherever the source was moved since. */
  readonly show: (field: FormField) => void
  readonly confirm: (field: FormField) => void
  readonly leave: (field: FormField) => void
}

const CheckContext = createContext<CheckSurroundings | null>(null)

export const CheckProvider = CheckContext.Provider

/** Null where a case is edited without its document beside it. */
export const useCheckIfAny = (): CheckSurroundings | null => useContext(CheckContext)

export const useCheck = (): CheckSurroundings => {
  const surroundings = useCheckIfAny()
  if (!surroundings) throw new Error('useCheck needs CheckProvider above it')
  return surroundings
}
