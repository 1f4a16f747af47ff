import { useEffect, useEffectEvent, useState } from 'react'
import type { CallInput, CallProblem, PickedFile } from '../../../preload/contract.ts'
import type { ReadProgress } from '../../../core/collate/view.ts'
import { call, useEvent } from '../../api.ts'
import { useTakeFiles } from '../../taken-files.ts'

/** What opens slips on the page, how far they are read, and why the last try failed. */
type OpenSlips = {
  readonly reading: ReadProgress | null
  readonly problem: CallProblem | null
  readonly pickFiles: () => Promise<void>
  readonly pickFolder: () => Promise<void>
  readonly addText: (text: string) => Promise<void>
  readonly stop: () => Promise<void>
  readonly rest: (choice: CallInput<'collate.rest'>['choice']) => Promise<void>
  readonly clear: () => Promise<void>
}

const fields = 'input, textarea, select, [contenteditable]'

/** Opens slips by dialogs, files that are dropped or pasted, and pasted text. `onRead` runs when what they come to is to be read again. */
export const useOpenSlips = (onRead: () => void): OpenSlips => {
  const [reading, setReading] = useState<ReadProgress | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  useEvent('collate.reading', (progress) => {
    setReading(progress)
    if (progress === null) onRead()
  })
  const run = async (asked: Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: CallProblem }>): Promise<void> => {
    setProblem(null)
    const answer = await asked
    if (!answer.ok) setProblem(answer.problem)
    onRead()
  }
  const addText = (text: string): Promise<void> => run(call('collate.addText', { text }))
  useTakeFiles((files: readonly PickedFile[]) => void run(call('collate.addFiles', { tokens: files.map(({ token }) => token) })))
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.trim() === '' || event.defaultPrevented || document.activeElement?.matches(fields)) return
    event.preventDefault()
    void addText(text)
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
