import { useRef } from 'react'
import { useCall } from '../api.ts'
import { useLayout } from '../layout.ts'
import { useText } from '../text.ts'
import { useNavigation } from '../navigation.tsx'
import { CurrentPage } from '../pages.tsx'
import { BrokenPage } from './broken-page.tsx'
import { FaultBoundary } from './fault-boundary.tsx'
import './frame.css'
import { useKeptFocus } from './keep-focus.ts'
import { useKeptPlace } from './keep-place.ts'
import { LastCopy } from './last-copy.tsx'
import { NavList } from './nav-list.tsx'
import { SavedState } from './saved-state.tsx'
import { TopBar } from './top-bar.tsx'
import { VigilMark } from '../ui/vigil-mark.tsx'

/** Navigation, top bar and the sheet with the current page. */
export const Frame = ({ groupName }: { readonly groupName: string }) => {
  const text = useText()
  const layout = useLayout()
  const sheet = useRef<HTMLElement>(null)
  const { route } = useNavigation()
  useKeptPlace(sheet)
  useKeptFocus()
  const count = useCall('cases.count', null, ['cases.changed'])
  const openCaseCount = count.value?.open ?? 0
  const isRail = layout === 'rail'

  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => sheet.current?.focus()}>{text.frame.skip}</button>
      {layout !== 'narrow' && (
        <nav className="sidebar" aria-label={text.frame.mainNavigation}>
          <div className="brand">
            <VigilMark size={isRail ? 26 : 28} />
            {!isRail && (
              <span className="brand__words">
                <b>{text.frame.appName}</b>
                <span className="ellipsis" title={groupName}>{groupName === '' ? text.frame.noGroup : groupName}</span>
              </span>
            )}
          </div>
          <NavList openCaseCount={openCaseCount} isRail={isRail} />
          <SavedState isRail={isRail} />
          <LastCopy isRail={isRail} />
        </nav>
      )}
      <TopBar layout={layout} openCaseCount={openCaseCount} />
      <main key={route.page} className="sheet" ref={sheet} tabIndex={-1}>
        <FaultBoundary fallback={(reset) => <BrokenPage onReset={reset} />}>
          <CurrentPage />
        </FaultBoundary>
      </main>
    </div>
  )
}
