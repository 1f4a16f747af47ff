import { ArrowLeft, ArrowUUpLeft } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import { call } from '../api.ts'
import type { Fold } from '../fold.ts'
import { reasonWords } from '../../words/reason-words.ts'
import { useText } from '../text.ts'
import { useNavigation } from '../navigation.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { MenuPanel } from './menu-panel.tsx'

/** Back, Undo and the search, on every page. */
export const TopBar = ({ fold, openCaseCount }: { readonly fold: Fold; readonly openCaseCount: number }) => {
  const text = useText()
  const { back, canGoBack, go } = useNavigation()
  const toasts = useToasts()
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

  const undo = async (): Promise<void> => {
    const answer = await call('app.undo', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    const undone = answer.value
    if (!undone) return toasts.show({ title: text.frame.nothingToUndo })
    toasts.show(undone.kind === 'action'
      ? { title: text.frame.undone({ what: text.actions.kindCounted[undone.action.kind]({ count: undone.action.count }) }), detail: undone.action.caseTitle, icon: ArrowUUpLeft }
      : { title: text.frame.undone({ what: reasonWords(undone.change.reason, text.casePage) }), detail: undone.title, icon: ArrowUUpLeft })
  }

  return (
    <header className="bar">
      {fold === 'narrow' && <MenuPanel openCaseCount={openCaseCount} />}
      <IconButton icon={ArrowLeft} label={text.frame.back} isDisabled={!canGoBack} onPress={back} />
      {fold === 'narrow'
        ? <IconButton icon={ArrowUUpLeft} label={text.frame.undoLast} onPress={() => void undo()} />
        : <Button look="quiet" icon={ArrowUUpLeft} label={text.frame.undoLast} onPress={() => void undo()}>{text.frame.undo}</Button>}
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
