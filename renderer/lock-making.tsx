import { LockKey } from '@phosphor-icons/react'
import { useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useEvent } from './api.ts'
import { useText } from './text.ts'
import { Button } from './ui/button.tsx'
import { Icon } from './ui/icon.tsx'

/**
 * Asks before a lock that would stop what is being made. Esc locks nothing. When all of it is done meanwhile, the question
 * says so and still waits for an answer: who asked for the lock may have gone from the laptop, and must find it asking.
 */
export const LockMaking = ({ count, onWait, onStop, onStay }: {
  /** How many things are being made: packs, PDFs, the encrypting or decrypting of copies. */
  readonly count: number
  /** Locks once nothing is being made: at once where it is done. */
  readonly onWait: (isDone: boolean) => unknown
  readonly onStop: () => unknown
  readonly onStay: () => unknown
}) => {
  const { lock: text } = useText()
  const [left, setLeft] = useState(count)
  const oneLess = (): void => setLeft((now) => Math.max(now - 1, 0))
  useEvent('jobs.changed', ({ state }) => { if (state !== 'making') oneLess() })
  useEvent('pdf.changed', ({ making }) => { if (making === null) oneLess() })
  useEvent('passphrase.converted', oneLess)
  const isDone = left === 0
  return (
    <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => { if (!isOpen) onStay() }}>
      <Modal className="dialog">
        <AriaDialog className="dialog__panel" role="alertdialog">
          <div className="dialog__head">
            <Icon shape={LockKey} size={24} />
            <Heading slot="title" className="dialog__title" level={2}>{isDone ? text.makingDone : text.making({ count: left })}</Heading>
          </div>
          <div className="dialog__body" role="status"><p>{isDone ? text.makingDoneText : text.makingText}</p></div>
          <div className="dialog__actions">
            <Button takesFocus onPress={() => onWait(isDone)}>{isDone ? text.now : text.makingWait}</Button>
            {!isDone && <Button look="danger" onPress={onStop}>{text.makingStop}</Button>}
            <Button onPress={onStay}>{text.stay}</Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
