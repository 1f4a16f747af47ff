import { WarningCircle } from '@phosphor-icons/react'
import { FieldError, Label, Text } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './field.css'

/** The props of every field. `problem` is a sentence; null when nothing is wrong. */
export type FieldProps = {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
  /** Shows the label to screen readers only, where a heading beside the field says the same. */
  readonly isLabelHidden?: boolean
}

/** Label above, hint or problem below. For use inside a React Aria field. */
export const FieldFrame = ({ label, hint, problem, isLabelHidden = false, children }: FieldProps & { readonly children: ReactNode }) => (
  <>
    <Label className={isLabelHidden ? 'visually-hidden' : 'field__label'}>{label}</Label>
    {children}
    {hint !== undefined && !problem && <Text slot="description" className="field__hint">{hint}</Text>}
    <FieldError className="field__problem">
      <Icon shape={WarningCircle} size={16} weight="fill" />
      <span>{problem}</span>
    </FieldError>
  </>
)
