import { Printer } from '@phosphor-icons/react'
import { useCallback, useMemo } from 'react'
import type { PackId } from '../core/ids.ts'
import type { Answer } from '../preload/contract.ts'
import type { Printed, TestPage } from '../preload/print-calls.ts'
import { call } from './api.ts'
import { useText } from './text.ts'
import { useToasts } from './ui/toasts.tsx'

type Print = {
  /** Prints a file of a pack; null for its first PDF, else its first file. */
  readonly printPack: (packId: PackId, fileName: string | null) => Promise<void>
  readonly printTest: (page: TestPage) => Promise<void>
}

/** Prints, and says where to go on: in the system's dialog, or in the program that was opened. */
export const usePrint = (): Print => {
  const { printing: { print: text } } = useText()
  const toasts = useToasts()
  const say = useCallback((answer: Answer<Printed | null>): void => {
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value === null) return
    const { shown, fileName: name } = answer.value
    toasts.show(shown === 'dialog'
      ? { title: text.dialog, detail: text.dialogDetail({ name }), icon: Printer }
      : { title: text.program({ name }), detail: text.programDetail, icon: Printer })
  }, [text, toasts])
  return useMemo(() => ({
    printPack: async (packId, fileName) => say(await call('packs.print', { packId, fileName })),
    printTest: async (page) => say(await call('packs.printTest', page)),
  }), [say])
}
