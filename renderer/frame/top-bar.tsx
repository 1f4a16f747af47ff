import { ArrowLeft, Question } from '@phosphor-icons/react'
import { TopSearch } from '../features/search/top-search.tsx'
import type { Fold } from '../fold.ts'
import { useText } from '../text.ts'
import { useNavigation } from '../navigation.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { MenuPanel } from './menu-panel.tsx'
import { UndoBar } from './undo-bar.tsx'

/** Back, Undo and the search, on every page. */
export const TopBar = ({ fold, openCaseCount }: { readonly fold: Fold; readonly openCaseCount: number }) => {
  const text = useText()
  const { back, canGoBack, go } = useNavigation()
  return (
    <header className="bar">
      {fold === 'narrow' && <MenuPanel openCaseCount={openCaseCount} />}
      <IconButton icon={ArrowLeft} label={text.frame.back} isDisabled={!canGoBack} onPress={back} />
      <UndoBar fold={fold} />
      <TopSearch />
      {fold === 'wide'
        ? <Button look="quiet" icon={Question} onPress={() => go({ page: 'help' })}>{text.frame.help}</Button>
        : <IconButton icon={Question} label={text.frame.help} onPress={() => go({ page: 'help' })} />}
    </header>
  )
}
