import { XCircle } from '@phosphor-icons/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Answer, CallInput, CallProblem, PickedFile } from '../../../preload/contract.ts'
import type { ReadProgress } from '../../../core/collate/view.ts'
import { call, useEvent } from '../../api.ts'
import { useTakeFiles } from '../../taken-files.ts'
import { useText } from '../../text.ts'
import { useToasts } from '../../ui/toasts.tsx'

/** What opens slips on the page, how far they are read, and why the last try failed. */
type OpenSlips = {
  readonly reading: ReadProgress | null
  readonly problem: CallProblem | null
  readonly pickFiles: () => Promise<boolean>
  readonly pickFolder: () => Promise<boolean>
  /** Answers whether a slip was read from the text. */
  readonly addText: (text: string) => Promise<boolean>
  readonly stop: () => Promise<boolean>
  readonly rest: (choice: CallInput<'collate.rest'>['choice']) => Promise<boolean>
  readonly clear: () => Promise<boolean>
}

const fields = 'input, textarea, select, [contenteditable]'

/** Opens slips by dialogs, files that are dropped or pasted, and pasted text. `onRead` runs when what they come to is to be read again. */
export const useOpenSlips = (onRead: () => void): OpenSlips => {
  const { collate: text } = useText()
  const toasts = useToasts()
  const [reading, setReading] = useState<ReadProgress | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  useEvent('collate.reading', (progress) => {
    setReading(progress)
    if (progress === null) onRead()
  })
  /** A refused file may be far down in the list: it is said when it was read. Answers whether all went well. */
  const run = async (asked: Promise<Answer<{ readonly refused: number } | null>>): Promise<boolean> => {
    setProblem(null)
    const answer = await asked
    onRead()
    if (!answer.ok) {
      setProblem(answer.problem)
      return false
    }
    const refused = answer.value?.refused ?? 0
    if (refused > 0) toasts.show({ title: text.wereRefused({ count: refused }), detail: text.seeReasons, icon: XCircle })
    return refused === 0
  }
  const addText = (words: string): Promise<boolean> => run(call('collate.addText', { text: words }))
  useTakeFiles((files: readonly PickedFile[]) => void run(call('collate.addFiles', { tokens: files.map(({ token }) => token) })))
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const words = event.clipboardData?.getData('text/plain') ?? ''
    if (words.trim() === '' || event.defaultPrevented || document.activeElement?.matches(fields)) return
    event.preventDefault()
    void addText(words)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event)
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
  return {
    reading, problem, addText,
    pickFiles: () => run(call('collate.pickFiles', null)),
    pickFolder: () => run(call('collate.pickFolder', null)),
    stop: () => run(call('collate.stop', null)),
    rest: (choice) => run(call('collate.rest', { choice })),
    clear: () => run(call('collate.clear', null)),
  }
}
