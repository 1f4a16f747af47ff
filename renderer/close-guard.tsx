import { useEffect, useEffectEvent, useRef } from 'react'
import type { CallProblem } from '../preload/contract.ts'
import { useDrafts, useDraftStore } from './drafts.tsx'
import { useNavigation } from './navigation.tsx'
import { useText } from './text.ts'
import { useToasts } from './ui/toasts.tsx'

const topic = 'drafts'

/** Says when what is typed cannot be kept, and that it can again. Writes what is typed before another page is shown and before the window closes; closing waits for it. */
export const CloseGuard = () => {
  const { drafts: text } = useText()
  const toasts = useToasts()
  const store = useDraftStore()
  const { visit } = useNavigation()
  const mayLose = useRef(false)
  const { problem } = useDrafts()
  const say = useEffectEvent((found: CallProblem | null): void => {
    if (found === null) toasts.close(topic)
    else toasts.showProblem(found, [topic])
  })
  useEffect(() => say(problem), [problem])
  const flushAt = useEffectEvent((_visit: number): void => void store.flush())
  useEffect(() => flushAt(visit), [visit])
  const closeAfter = async (): Promise<void> => {
    if (await store.flush()) return window.close()
    toasts.show({ title: text.closing, topics: [topic], action: { label: text.closeAnyway, onPress: () => { mayLose.current = true; window.close() } } })
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
  return null
}
