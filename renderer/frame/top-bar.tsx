import { ArrowLeft, Question } from '@phosphor-icons/react'
import { TopSearch } from '../features/search/top-search.tsx'
import { helpTopicOf } from '../help-topics.ts'
import type { Layout } from '../layout.ts'
import { useText } from '../text.ts'
import { useNavigation } from '../navigation.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { LockButton } from './lock-button.tsx'
import { MenuPanel } from './menu-panel.tsx'
import { UndoBar } from './undo-bar.tsx'

/** Back, Undo, the search, Help and Lock, on every page. */
export const TopBar = ({ layout, openCaseCount }: { readonly layout: Layout; readonly openCaseCount: number }) => {
  const text = useText()
  const { back, canGoBack, go, route } = useNavigation()
  const help = (): void => {
    if (route.page !== 'help') go({ page: 'help', topic: helpTopicOf(route) })
  }
  return (
    <header className="bar">
      {layout === 'narrow' && <MenuPanel openCaseCount={openCaseCount} />}
      <span className="bar__back" data-empty={!canGoBack}><IconButton icon={ArrowLeft} label={text.frame.back} onPress={back} /></span>
      <UndoBar layout={layout} />
      <TopSearch />
      {layout === 'wide'
        ? <Button look="quiet" icon={Question} onPress={help}>{text.frame.help}</Button>
        : <IconButton icon={Question} label={text.frame.help} onPress={help} />}
      <LockButton layout={layout} />
    </header>
  )
}
