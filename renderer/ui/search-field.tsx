import { MagnifyingGlass, X } from '@phosphor-icons/react'
import type { RefObject } from 'react'
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import './field.css'

/** A field that searches while typing. Esc clears it. */
export const SearchField = ({ label, value, onChange, onSubmit, placeholder, look = 'page', shortcut, inputRef }: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly placeholder?: string
  readonly look?: 'page' | 'bar'
  /** The keyboard shortcut to the field, shown while it is empty. */
  readonly shortcut?: string
  readonly inputRef?: RefObject<HTMLInputElement | null>
}) => {
  const text = useText()
  return (
    <AriaSearchField className="search" data-look={look} aria-label={label} value={value} onChange={onChange} {...(onSubmit ? { onSubmit } : {})}>
      <Icon shape={MagnifyingGlass} size={18} />
      <Input className="search__input" placeholder={placeholder ?? label} spellCheck={false} {...(inputRef ? { ref: inputRef } : {})} />
      {shortcut !== undefined && value === '' && <kbd className="search__keys" aria-hidden="true">{shortcut}</kbd>}
      <AriaButton className="search__clear" aria-label={text.ui.clear}><Icon shape={X} size={14} /></AriaButton>
    </AriaSearchField>
  )
}
