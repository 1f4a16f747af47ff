import { Check, Minus } from '@phosphor-icons/react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { Icon } from './icon.tsx'
import './choice.css'

/** The box of a table row or its head; the table fills in its state and name. */
export const RowSelection = ({ label }: { readonly label: string }) => (
  <AriaCheckbox slot="selection" className="choice__button" aria-label={label}>
    {({ isIndeterminate }) => (
      <span className="choice__box"><Icon shape={isIndeterminate ? Minus : Check} size={14} weight="bold" /></span>
    )}
  </AriaCheckbox>
)
