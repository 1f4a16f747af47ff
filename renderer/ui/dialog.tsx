import { WarningOctagon, X } from '@phosphor-icons/react'
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconShape } from './icon-shape.ts'
import './dialog.css'

/** A panel over the page: for what must be read or answered before going on. Esc closes it. */
export const Dialog = ({ isOpen, title, onClose, children, actions, icon, tone = 'plain', isAlert = false }: {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly icon?: IconShape
  readonly tone?: 'plain' | 'danger'
  readonly isAlert?: boolean
}) => {
  const text = useText()
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} isDismissable={!isAlert} onOpenChange={(open) => { if (!open) onClose() }}>
      <Modal className="dialog">
        <AriaDialog className="dialog__panel" role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className="dialog__head" data-tone={tone}>
            {icon && <Icon shape={icon} size={24} />}
            <Heading slot="title" className="dialog__title" level={2}>{title}</Heading>
            {!isAlert && (
              <AriaButton className="button" data-look="quiet" data-size={28} data-icon-only="true" aria-label={text.ui.close} onPress={onClose}>
                <Icon shape={X} size={16} />
              </AriaButton>
            )}
          </div>
          <div className="dialog__body">{children}</div>
          {actions !== undefined && <div className="dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A question before something that cannot be undone. The safe choice comes first and has the focus. */
export const AlertDialog = ({ isOpen, title, keepLabel, confirmLabel, onKeep, onConfirm, children }: {
  readonly isOpen: boolean
  readonly title: string
  readonly keepLabel: string
  readonly confirmLabel: string
  readonly onKeep: () => void
  readonly onConfirm: () => void
  readonly children: ReactNode
}) => (
  <Dialog
    isOpen={isOpen} title={title} onClose={onKeep} icon={WarningOctagon} tone="danger" isAlert
    actions={<>
      <Button takesFocus onPress={onKeep}>{keepLabel}</Button>
      <Button look="danger" onPress={onConfirm}>{confirmLabel}</Button>
    </>}
  >
    {children}
  </Dialog>
)
