import { Check, Minus } from '@phosphor-icons/react'
import type { CheckboxProps } from 'react-aria-components'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { Icon } from './icon.tsx'
import './choice.css'

/** The checkbox of a table row, or of the header for all rows. */
export const RowSelection = ({ label, ...state }: { readonly label: string } & Pick<CheckboxProps, 'id' | 'isSelected' | 'isIndeterminate' | 'isDisabled' | 'onChange' | 'aria-labelledby'>) => (
  <AriaCheckbox {...state} slot={null} className="choice__button" aria-label={label}>
    {({ isIndeterminate }) => (
      <span className="choice__box"><Icon shape={isIndeterminate ? Minus : Check} size={14} weight="bold" /></span>
    )}
  </AriaCheckbox>
)
