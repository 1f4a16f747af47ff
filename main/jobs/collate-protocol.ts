import type { CollateChoice, CollateTable, ReadProgress } from '../../core/collate/view.ts'
import type { Day } from '../../core/day.ts'
import { isRecord } from './is-record.ts'

/** Where slips are: a file or folder of the disk, a file that came without a place on it, or the text of a mail. */
export type SlipSource =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }

/** A file to write. */
export type TotalsFile = { readonly format: 'xlsx' | 'docx' | 'csv' | 'json'; readonly path: string }

/** What is asked of the process that adds up an office's slips. It stays while they are open. */
export type CollateQuestion =
  | { readonly type: 'add'; readonly sources: readonly SlipSource[] }
  | { readonly type: 'stop' }
  /** What happens with files that were not read because of a stop. */
  | { readonly type: 'rest'; readonly choice: 'read' | 'leave' }
  | { readonly type: 'view'; readonly choice: CollateChoice; readonly table: CollateTable }
  | { readonly type: 'write'; readonly choice: CollateChoice; readonly files: readonly TotalsFile[]; readonly today: Day }

export type ToCollator = { readonly type: 'collate'; readonly request: number; readonly question: CollateQuestion }

export type FromCollator =
  | { readonly type: 'collating'; readonly progress: ReadProgress | null }
  | { readonly type: 'collated'; readonly request: number; readonly answer: unknown }

/** Only our own parent sends messages to the worker, so only the kind of message is checked. */
export const isToCollator = (message: unknown): message is ToCollator => isRecord(message) && message['type'] === 'collate' && isRecord(message['question'])

export const isFromCollator = (message: unknown): message is FromCollator => isRecord(message) && (message['type'] === 'collating' || message['type'] === 'collated')
