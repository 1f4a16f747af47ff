import { useRef, useState } from 'react'
import { Autocomplete, Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useCall } from '../../api.ts'
import { useNavigation, type Route } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Waiting } from '../../ui/loaded.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useSettled } from '../../use-settled.ts'
import { foundLines } from './found-lines.ts'
import './search.css'

/** Results of each kind under the field; the page of results has the rest. */
const shownOfEach = 4
const settleMilliseconds = 100

/** The search of the window: results while typing, with what they are. Down and Enter open one, Enter alone shows all. */
export const TopSearch = () => {
  const words = useText()
  const { frame: text, search } = words
  const { go } = useNavigation()
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const asked = useSettled(typed.trim(), settleMilliseconds)
  const found = useCall('search.find', { words: asked, limit: shownOfEach }, [])
  const groups = found.value === null ? [] : foundLines(found.value, words)
  const leave = (route: Route): void => {
    setTyped('')
    setIsOpen(false)
    go(route)
  }
  const routes = new Map(groups.flatMap(({ lines }) => lines.map(({ key, route }) => [key, route] as const)))
  const showAll = (): void => {
    if (typed.trim() !== '') leave({ page: 'search', words: typed.trim() })
  }
  // With a result marked, Enter is for the list.
  const submit = (): void => {
    if (input.current?.getAttribute('aria-activedescendant') === null) showAll()
  }
  const isShown = isOpen && typed.trim() !== '' && asked !== '' && found.state !== 'failed'
  return (
    <search className="bar__search" onFocus={() => setIsOpen(true)} onBlur={({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
    }}>
      <Autocomplete inputValue={typed} onInputChange={(next) => { setTyped(next); setIsOpen(true) }} disableAutoFocusFirst>
        <SearchField look="bar" label={text.searchLabel} placeholder={text.search} value={typed} onChange={setTyped} shortcut={text.searchKeys} inputRef={input} onSubmit={submit} />
        {isShown && (
          <div className="top-search">
            <ListBox className="top-search__list" aria-label={search.results} items={groups} onAction={(key) => {
              const route = routes.get(String(key))
              if (route) leave(route)
              else showAll()
            }} renderEmptyState={() => (found.state === 'loading' ? <Waiting /> : <span className="top-search__nothing" role="status">{search.nothing({ words: asked })}</span>)}>
              {({ kind, lines }) => (
                <ListBoxSection id={kind} className="top-search__group">
                  <Header className="top-search__kind">{search.groups[kind]}</Header>
                  <Collection items={lines}>
                    {({ key, title, details }) => (
                      <ListBoxItem id={key} className="top-search__item" textValue={`${title}, ${search.kinds[kind]}`}>
                        <span className="ellipsis" dir="auto"><MarkedText text={title} search={asked} /></span>
                        <span className="meta ellipsis" dir="auto"><MarkedText text={details.join(' · ')} search={asked} /></span>
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
            {groups.length > 0 && <button type="button" className="top-search__all" tabIndex={-1} onClick={showAll}>{search.all({ words: typed.trim() })}</button>}
          </div>
        )}
      </Autocomplete>
    </search>
  )
}
