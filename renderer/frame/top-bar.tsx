import { ArrowLeft } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import type { Fold } from '../fold.ts'
import { useText } from '../text.ts'
import { useNavigation } from '../navigation.tsx'
import { IconButton } from '../ui/button.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { MenuPanel } from './menu-panel.tsx'
import { UndoBar } from './undo-bar.tsx'

/** Back, Undo and the search, on every page. */
export const TopBar = ({ fold, openCaseCount }: { readonly fold: Fold; readonly openCaseCount: number }) => {
  const text = useText()
  const { back, canGoBack, go } = useNavigation()
  const [search, setSearch] = useState('')

  const searchInput = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        searchInput.current?.focus()
      }
      if (event.key === 'ArrowLeft' && event.altKey) {
        event.preventDefault()
        back()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [back])

  return (
    <header className="bar">
      {fold === 'narrow' && <MenuPanel openCaseCount={openCaseCount} />}
      <IconButton icon={ArrowLeft} label={text.frame.back} isDisabled={!canGoBack} onPress={back} />
      <UndoBar fold={fold} />
      <search className="bar__search">
        <SearchField
          look="bar" label={text.frame.searchLabel} placeholder={text.frame.search} value={search} onChange={setSearch}
          shortcut={text.frame.searchKeys} inputRef={searchInput}
          onSubmit={(words) => {
            if (words.trim() === '') return
            go({ page: 'cases', search: words.trim() })
            setSearch('')
          }}
        />
      </search>
    </header>
  )
}
