import { randomUUID } from 'node:crypto'
import type { HandOver } from '../../core/laptop/hand-over.ts'

/** The file that was opened last. It may be large, so there is one at a time. */
let opened: { readonly id: string; readonly file: HandOver } | null = null

/** Holds an open file until the next one, and answers its name. */
export const holdOpened = (file: HandOver): string => {
  opened = { id: randomUUID(), file }
  return opened.id
}

/** The open file of that name; undefined where another one was opened since. */
export const openedFile = (id: string): HandOver | undefined => (opened?.id === id ? opened.file : undefined)

/** Forgets the open file after its join. */
export const closeOpened = (): void => {
  opened = null
}
