import { MagnifyingGlass, X } from '@phosphor-icons/react'
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useText } from '../i18n/text.ts'
import { Icon } from './icon.tsx'
import './field.css'

/** Finds as one types. Esc empties it. */
export const SearchField = ({ label, value, onChange, onSubmit, placeholder, look = 'page' }: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly placeholder?: string
  readonly look?: 'page' | 'bar'
}) => {
  const text = useText()
  return (
    <AriaSearchField className="search" data-look={look} aria-label={label} value={value} onChange={onChange} {...(onSubmit ? { onSubmit } : {})}>
      <Icon shape={MagnifyingGlass} size={18} />
      <Input className="search__input" placeholder={placeholder ?? label} spellCheck={false} />
      <AriaButton className="search__clear" aria-label={text.ui.clear}><Icon shape={X} size={14} /></AriaButton>
    </AriaSearchField>
  )
}
