import { createContext, useContext } from 'react'
import type { FormField } from '../../../core/case/field-path.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import type { LinePlace, TargetLine } from '../../../core/case/check/move-line.ts'
import type { CheckState } from '../../../core/case/check/check-state.ts'

/** What the check screen adds to the fields of a case: where each was read, and what a person has to check. */
export type CheckContextValue = {
  readonly state: CheckState
  /** Whether a field is of an item that was just added, of which nothing is asked yet. */
  readonly isNew: (field: FormField) => boolean
  readonly lines: readonly SourceLine[]
  readonly active: FormField | null
  /** Marks the source of a field and brings it into view. */
  readonly activate: (field: FormField) => void
  /** Brings the source of the active field into view again, after it was scrolled. */
  readonly show: (field: FormField) => void
  readonly confirm: (field: FormField) => void
  readonly leave: (field: FormField) => void
  /** Changes the check as one step of Undo. */
  readonly act: (next: (now: CheckState) => CheckState) => void
  /** Moves a line of a target to another, or out of all. */
  readonly moveLine: (line: TargetLine, to: LinePlace) => void
}

const CheckContext = createContext<CheckContextValue | null>(null)

export const CheckProvider = CheckContext.Provider

/** Null on the edit screen, which has no document. */
export const useCheckIfAny = (): CheckContextValue | null => useContext(CheckContext)

export const useCheck = (): CheckContextValue => {
  const surroundings = useCheckIfAny()
  if (!surroundings) throw new Error('useCheck needs CheckProvider above it')
  return surroundings
}
