import type { ReactNode } from 'react'
import type { FormField } from '../../../core/case/field-path.ts'
import { useCheckIfAny } from './check-context.ts'
import { CheckFrame } from './check-frame.tsx'
import { gapOf } from '../../../core/case/check/check-state.ts'

/** The button that adds to a list; on the check screen a question while the list is empty and letters need it. */
export const GapFrame = ({ field, label, children }: { readonly field: FormField; readonly label: string; readonly children: ReactNode }) => {
  const check = useCheckIfAny()
  return check === null || gapOf(check.state, field) === null ? <div>{children}</div> : <CheckFrame field={field} label={label} isPlain>{children}</CheckFrame>
}
