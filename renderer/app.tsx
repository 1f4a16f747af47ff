import { useState } from 'react'
import { useCall } from './api.ts'
import { useAppearance } from './appearance.ts'
import { CloseGuard } from './close-guard.tsx'
import { DraftsProvider } from './drafts.tsx'
import { MakingsProvider } from './features/packs/makings.tsx'
import { PdfsProvider } from './features/packs/pdfs.tsx'
import { WelcomePage } from './features/welcome/welcome-page.tsx'
import { EveningPage } from './features/events/evening/evening-page.tsx'
import { EveningKeysDialog } from './features/help/evening-keys-dialog.tsx'
import { GivenDocuments } from './given-documents.tsx'
import { useLayout } from './layout.ts'
import { Frame } from './frame/frame.tsx'
import { NavigationProvider, useNavigation, type Route } from './navigation.tsx'
import { usePageKeys } from './page-keys.ts'
import { BrokenPage } from './frame/broken-page.tsx'
import { FaultBoundary } from './frame/fault-boundary.tsx'
import { PageUndoProvider } from './page-undo.tsx'
import { LockGuard } from './lock-guard.tsx'
import { Loaded } from './ui/loaded.tsx'
import { ToastsProvider } from './ui/toasts.tsx'

const Window = () => {
  useLayout()
  const [showsKeys, setShowsKeys] = useState(false)
  usePageKeys(() => setShowsKeys(true))
  const { route } = useNavigation()
  const info = useCall('app.info', null, ['settings.changed', 'cases.changed'])
  const settings = useCall('settings.get', null, ['settings.changed'])
  const [hasLeftWelcome, setHasLeftWelcome] = useState(false)
  useAppearance(settings.value)
  // Undoing the first case must not take the way to redo it out of sight.
  if (info.value?.isFirstRun === false && !hasLeftWelcome) setHasLeftWelcome(true)
  if (route.page === 'evening') return <FaultBoundary fallback={(reset) => <BrokenPage onReset={reset} />}><EveningPage eventId={route.eventId} />{showsKeys && <EveningKeysDialog onClose={() => setShowsKeys(false)} />}</FaultBoundary>
  return (
    <Loaded call={info}>
      {({ isFirstRun }) =>
        isFirstRun && !hasLeftWelcome && route.page === 'home'
          ? <WelcomePage onLeave={() => setHasLeftWelcome(true)} />
          : <Frame groupName={settings.value?.groupName ?? ''} />}
    </Loaded>
  )
}

const home: Route = { page: 'home' }

/** The whole window. `start` is its first page; by default Home. `takesFocus`: its heading has the focus, because the page before it had it. */
export const App = ({ start = home, takesFocus = false }: { readonly start?: Route; readonly takesFocus?: boolean }) => (
  <NavigationProvider start={start} takesFocus={takesFocus}>
    <ToastsProvider>
      <DraftsProvider>
        <CloseGuard />
        <LockGuard />
        <GivenDocuments />
        <PdfsProvider><MakingsProvider><PageUndoProvider><Window /></PageUndoProvider></MakingsProvider></PdfsProvider>
      </DraftsProvider>
    </ToastsProvider>
  </NavigationProvider>
)
