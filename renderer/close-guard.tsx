import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CallProblem } from '../preload/contract.ts'
import { useDrafts, useDraftStore } from './drafts.tsx'
import { useNavigation } from './navigation.tsx'
import { useText } from './text.ts'
import { problemSentences } from '../words/problem-sentences.ts'
import { AlertDialog } from './ui/dialog.tsx'
import { useToasts } from './ui/toasts.tsx'

const topic = 'drafts'

/** Says when what is typed cannot be kept, and that it can again. Writes what is typed before another page is shown and before the window closes; closing waits for it. */
export const CloseGuard = () => {
  const words = useText()
  const { drafts: text } = words
  const toasts = useToasts()
  const store = useDraftStore()
  const { visit } = useNavigation()
  const mayLose = useRef(false)
  const { problem, isKeeping } = useDrafts()
  const [asks, setAsks] = useState(false)
  const say = useEffectEvent((found: CallProblem | null): void => {
    if (found === null) toasts.close(topic)
    else toasts.showProblem(found, [topic])
  })
  useEffect(() => say(problem), [problem])
  const flushAt = useEffectEvent((_visit: number): void => void store.flush())
  useEffect(() => flushAt(visit), [visit])
  const closeAfter = async (): Promise<void> => {
    if (await store.flush()) return window.close()
    setAsks(true)
  }
  const onUnload = useEffectEvent((event: BeforeUnloadEvent): void => {
    if (mayLose.current || !store.state().isKeeping) return
    event.preventDefault()
    void closeAfter()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent): void => onUnload(event)
    window.addEventListener('beforeunload', listen)
    return () => window.removeEventListener('beforeunload', listen)
  }, [])
  // Kept meanwhile, such as after the disk has room again: there is nothing to ask any more.
  if (asks && !isKeeping) setAsks(false)
  if (!asks) return null
  const sentences = problem && problemSentences(problem, words)
  const lines = sentences ? [sentences.message, sentences.next] : [text.closing]
  return <AlertDialog title={text.closingTitle} lines={lines} keepLabel={text.keepOpen} confirmLabel={text.closeAnyway} onKeep={() => setAsks(false)} onConfirm={() => { mayLose.current = true; window.close() }} />
}
