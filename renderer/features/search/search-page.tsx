import { useCall } from '../../api.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Loaded, Waiting } from '../../ui/loaded.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader, Section, Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useSettled } from '../../use-settled.ts'
import { foundLines } from './found-lines.ts'
import './search.css'

const shownOfEach = 100
const settleMilliseconds = 100

/** Everything that was found, in groups by what it is. */
export const SearchPage = ({ words: start }: { readonly words: string }) => {
  const words = useText()
  const { search: text } = words
  const { go } = useNavigation()
  const [typed, setTyped] = useKeptState('typed', start)
  const asked = useSettled(typed.trim(), settleMilliseconds)
  const found = useCall('search.find', { words: asked, limit: shownOfEach }, ['cases.changed', 'members.changed', 'packs.changed', 'reports.changed'])
  const isNothing = asked === '' || (found.value !== null && foundLines(found.value, words).length === 0)
  return (
    <Page>
      <PageHeader title={text.title} meta={isNothing ? text.type : text.found({ words: asked })} />
      <Toolbar><SearchField label={words.frame.searchLabel} value={typed} onChange={setTyped} /></Toolbar>
      <Loaded call={found}>
        {(value) => {
          const groups = foundLines(value, words)
          if (groups.length === 0 && found.state === 'loading') return <Waiting />
          if (groups.length === 0) return asked === '' ? null : <EmptyState drawing={false} title={text.nothing({ words: asked })} text={text.nothingText} />
          return groups.map(({ kind, lines, hasMore }) => (
            <Section key={kind} title={text.groups[kind]}>
              <ul className="search-lines">
                {lines.map(({ key, title, details, route }) => (
                  <li key={key}>
                    <button type="button" className="plain-button search-line" data-key={key} onClick={() => go(route)}>
                      <b dir="auto"><MarkedText text={title} search={asked} /></b>
                      <span className="meta" dir="auto"><MarkedText text={details.join(' · ')} search={asked} /></span>
                    </button>
                  </li>
                ))}
              </ul>
              {hasMore && <p className="meta">{text.more}</p>}
            </Section>
          ))
        }}
      </Loaded>
    </Page>
  )
}
