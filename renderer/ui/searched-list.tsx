import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import type { OptionSearch } from './option-search.ts'
import { SearchField } from './search-field.tsx'
import './searched-list.css'

/** A list of so few options is seen whole: it needs no search. */
const maxUnsearched = 12

/** A list of options with a search above it, and below it how many more there are. `children` show `search.options`. */
export const SearchedList = ({ label, count, search, children }: {
  readonly label: string
  /** The number of all options. */
  readonly count: number
  readonly search: OptionSearch
  readonly children: ReactNode
}) => {
  const { ui } = useText()
  return (
    <div className="searched-list">
      {count > maxUnsearched && <SearchField label={label} value={search.typed} onChange={search.setTyped} />}
      <div className="searched-list__items" data-scrolls={count > maxUnsearched}>{children}</div>
      <p className="meta" role="status">{search.options.length === 0 ? ui.noMatch : search.rest > 0 ? ui.moreMatches({ count: search.rest }) : ''}</p>
    </div>
  )
}
