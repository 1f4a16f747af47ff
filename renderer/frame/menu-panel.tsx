import { List } from '@phosphor-icons/react'
import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useNavigation } from '../navigation.tsx'
import { useText } from '../text.ts'
import { IconButton } from '../ui/button.tsx'
import { LastCopy } from './last-copy.tsx'
import { NavList } from './nav-list.tsx'
import { SavedState } from './saved-state.tsx'

/** The links to the pages behind a button, where the window is too narrow for a sidebar. */
export const MenuPanel = ({ openCaseCount }: { readonly openCaseCount: number }) => {
  const text = useText()
  const { visit } = useNavigation()
  // Every move to a page closes it.
  const [openAt, setOpenAt] = useState<number | null>(null)
  return (
    <>
      <IconButton icon={List} label={text.frame.menu} onPress={() => setOpenAt(visit)} />
      <ModalOverlay className="scrim menu-panel__scrim" isDismissable isOpen={openAt === visit} onOpenChange={(isOpen) => setOpenAt(isOpen ? visit : null)}>
        <Modal className="menu-panel">
          <Dialog className="menu-panel__body" aria-label={text.frame.menu}>
            <nav aria-label={text.frame.mainNavigation}><NavList openCaseCount={openCaseCount} /></nav>
            <SavedState />
            <LastCopy />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}
