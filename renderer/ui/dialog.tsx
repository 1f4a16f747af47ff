import { WarningOctagon } from '@phosphor-icons/react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import './dialog.css'
import { Form } from './form.tsx'
import type { IconShape } from './icon-shape.ts'
import { Icon } from './icon.tsx'

/** A question before something is deleted: what goes and what stays, a sentence a line. The safe choice comes first and has the focus; Esc is the safe choice. */
export const AlertDialog = ({ title, lines, keepLabel, confirmLabel, onKeep, onConfirm, children }: {
  readonly title: string
  readonly lines: readonly string[]
  /** A choice below the lines. */
  readonly children?: ReactNode
  readonly keepLabel: string
  readonly confirmLabel: string
  readonly onKeep: () => unknown
  readonly onConfirm: () => unknown
}) => (
  <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => { if (!isOpen) onKeep() }}>
    <Modal className="dialog">
      <AriaDialog className="dialog__panel" role="alertdialog">
        <div className="dialog__head">
          <Icon shape={WarningOctagon} size={24} />
          <Heading slot="title" className="dialog__title" level={2}>{title}</Heading>
        </div>
        <div className="dialog__body">{lines.map((line) => <p key={line}>{line}</p>)}{children}</div>
        <div className="dialog__actions">
          <Button takesFocus onPress={onKeep}>{keepLabel}</Button>
          <Button look="danger" onPress={onConfirm}>{confirmLabel}</Button>
        </div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)

/** Something to read over the page. Esc closes it, and the focus returns to where it was. */
export const InfoDialog = ({ title, closeLabel, onClose, children }: { readonly title: string; readonly closeLabel: string; readonly onClose: () => void; readonly children: ReactNode }) => (
  <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(isOpen) => { if (!isOpen) onClose() }}>
    <Modal className="dialog">
      <AriaDialog className="dialog__panel">
        <Heading slot="title" className="dialog__title" level={2}>{title}</Heading>
        <div className="dialog__body dialog__body--long" tabIndex={0}>{children}</div>
        <div className="dialog__actions"><Button takesFocus onPress={onClose}>{closeLabel}</Button></div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)

/** A small form over the page. Enter saves, Esc closes it without saving; the focus returns to what opened it. */
export const FormDialog = ({ title, saveLabel, cancelLabel, icon, onSave, onCancel, children }: {
  readonly title: string
  readonly saveLabel: string
  readonly cancelLabel: string
  readonly icon: IconShape
  readonly onSave: () => unknown
  readonly onCancel: () => void
  readonly children: ReactNode
}) => (
  <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => { if (!isOpen) onCancel() }}>
    <Modal className="dialog">
      <AriaDialog className="dialog__panel">
        <Heading slot="title" className="dialog__title" level={2}>{title}</Heading>
        <Form className="dialog__body" onSubmit={onSave}>
          {children}
          <div className="dialog__actions">
            <Button type="submit" look="filled" icon={icon}>{saveLabel}</Button>
            <Button onPress={onCancel}>{cancelLabel}</Button>
          </div>
        </Form>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
