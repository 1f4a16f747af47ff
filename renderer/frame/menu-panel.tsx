import { List } from '@phosphor-icons/react'
import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useText } from '../text.ts'
import { IconButton } from '../ui/button.tsx'
import { NavList } from './nav-list.tsx'
import { SavedState } from './saved-state.tsx'

/** The links to the pages behind a button, where the window is too narrow for a sidebar. */
export const MenuPanel = ({ openCaseCount }: { readonly openCaseCount: number }) => {
  const text = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <IconButton icon={List} label={text.frame.menu} onPress={() => setIsOpen(true)} />
      <ModalOverlay className="scrim menu-panel__scrim" isDismissable isOpen={isOpen} onOpenChange={setIsOpen}>
        <Modal className="menu-panel">
          <Dialog className="menu-panel__body" aria-label={text.frame.menu}>
            <nav aria-label={text.frame.mainNavigation}><NavList openCaseCount={openCaseCount} onGone={() => setIsOpen(false)} /></nav>
            <SavedState />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}
