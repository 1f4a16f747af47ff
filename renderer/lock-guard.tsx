import { LockKey } from '@phosphor-icons/react'
import { useEffect, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { answerMinutes, isAtOnce, locksUnanswered, type LockReason } from '../core/passphrase/lock-reason.ts'
import type { PassphraseEvents } from '../preload/passphrase-calls.ts'
import { call, useEvent } from './api.ts'
import { useDraftStore } from './drafts.tsx'
import { LockMaking } from './lock-making.tsx'
import { useText } from './text.ts'
import { Button } from './ui/button.tsx'
import { AlertDialog } from './ui/dialog.tsx'
import { Icon } from './ui/icon.tsx'
import { useToasts } from './ui/toasts.tsx'

/** What had the focus before has it again: who comes back types on. */
const useFocusAgain = (): void => {
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => {
    // Once the dialog is gone.
    requestAnimationFrame(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    })
  }, [before])
}

/** Says that the window is about to lock. Main takes every key meanwhile, so that none of them does anything else. */
const LockSoon = ({ secondsLeft, onGoOn }: { readonly secondsLeft: number; readonly onGoOn: () => unknown }) => {
  const { lock: text } = useText()
  const [left, setLeft] = useState(secondsLeft)
  useFocusAgain()
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(now - 1, 0)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => { if (!isOpen) onGoOn() }}>
      <Modal className="dialog">
        <AriaDialog className="dialog__panel" role="alertdialog">
          <div className="dialog__head">
            <Icon shape={LockKey} size={24} />
            <Heading slot="title" className="dialog__title" level={2}>{text.soon({ seconds: left })}</Heading>
          </div>
          <div className="dialog__body"><p>{text.soonText}</p></div>
          <div className="dialog__actions"><Button takesFocus onPress={onGoOn}>{text.goOn}</Button></div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

type Question = { readonly kind: 'making'; readonly count: number } | { readonly kind: 'typed'; readonly reason: LockReason }

/** Keeps what is typed before the window locks; asks where that cannot be, or where a pack would be stopped by it. Hidden or asleep, it asks nobody. */
export const LockGuard = () => {
  const { lock: text } = useText()
  const toasts = useToasts()
  const store = useDraftStore()
  const [question, setQuestion] = useState<Question | null>(null)
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  const ask = (next: Question): void => {
    setQuestion(next)
    void call('passphrase.stayOpen', { unanswered: next.kind === 'typed' ? next.reason : null })
  }
  const lock = async (reason: LockReason, { whenDone = false } = {}): Promise<void> => {
    setQuestion(null)
    const isKept = await store.flush()
    if (isKept || isAtOnce(reason)) await call('passphrase.lock', { reason, losesTyped: !isKept, whenDone })
    else ask({ kind: 'typed', reason })
  }
  const stay = () => {
    setQuestion(null)
    setSecondsLeft(null)
    return call('passphrase.stayOpen', { unanswered: null })
  }
  useEvent('passphrase.lockSoon', (soon) => setSecondsLeft(soon.secondsLeft))
  useEvent('passphrase.lockAsked', ({ reason, making }: PassphraseEvents['passphrase.lockAsked']) => {
    setSecondsLeft(null)
    if (reason === 'asked' && making > 0) ask({ kind: 'making', count: making })
    else void lock(reason)
  })
  if (question?.kind === 'making') {
    const wait = (isDone: boolean) => {
      if (isDone) return lock('asked', { whenDone: true })
      setQuestion(null)
      toasts.show({ title: text.waiting })
      return call('passphrase.lock', { reason: 'asked', losesTyped: false, whenDone: true })
    }
    return <LockMaking count={question.count} onWait={wait} onStop={() => lock('asked')} onStay={stay} />
  }
  if (question?.kind === 'typed') {
    return <AlertDialog title={text.losesTitle} lines={[text.loses, ...(locksUnanswered(question.reason) ? [text.losesUnanswered({ minutes: answerMinutes })] : [])]} keepLabel={text.stay} confirmLabel={text.lockAnyway} onKeep={stay}
      onConfirm={() => call('passphrase.lock', { reason: question.reason, losesTyped: true, whenDone: false })} />
  }
  return secondsLeft === null ? null : <LockSoon secondsLeft={secondsLeft} onGoOn={stay} />
}
