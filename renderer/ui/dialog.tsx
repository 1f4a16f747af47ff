import { WarningOctagon } from '@phosphor-icons/react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'
import './dialog.css'
import { Icon } from './icon.tsx'

/** A question before something is deleted: what goes and what stays, a sentence a line. The safe choice comes first and has the focus; Esc is the safe choice. */
export const AlertDialog = ({ title, lines, keepLabel, confirmLabel, onKeep, onConfirm }: {
  readonly title: string
  readonly lines: readonly string[]
  readonly keepLabel: string
  readonly confirmLabel: string
  readonly onKeep: () => void
  readonly onConfirm: () => void
}) => (
  <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => { if (!isOpen) onKeep() }}>
    <Modal className="dialog">
      <AriaDialog className="dialog__panel" role="alertdialog">
        <div className="dialog__head">
          <Icon shape={WarningOctagon} size={24} />
          <Heading slot="title" className="dialog__title" level={2}>{title}</Heading>
        </div>
        <div className="dialog__body">{lines.map((line) => <p key={line}>{line}</p>)}</div>
        <div className="dialog__actions">
          <Button takesFocus onPress={onKeep}>{keepLabel}</Button>
          <Button look="danger" onPress={onConfirm}>{confirmLabel}</Button>
        </div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
