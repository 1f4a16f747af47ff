import { X } from '@phosphor-icons/react'
import { Button as AriaButton } from 'react-aria-components'
import './filters.css'
import { Icon } from './icon.tsx'

/** The active filters of a list, each a button that removes it. */
export const FilterWords = ({ filters, labelOf }: {
  readonly filters: readonly { readonly label: string; readonly remove: () => void }[]
  /** The accessible name of the button that removes a filter. */
  readonly labelOf: (filter: string) => string
}) => {
  if (filters.length === 0) return null
  return (
    <ul className="filter-words">
      {filters.map(({ label, remove }) => (
        <li key={label}>
          <AriaButton className="filter-word" aria-label={labelOf(label)} onPress={remove}>{label}<Icon shape={X} size={14} /></AriaButton>
        </li>
      ))}
    </ul>
  )
}
