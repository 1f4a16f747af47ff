import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import type { Result } from '../../core/result.ts'
import type { Preview } from '../../documents/pack/write-preview.ts'
import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'
import { isRecord } from './is-record.ts'

/** Messages of main to the worker. The plan is plain data, so it can be sent. */
export type ToWorker =
  /** `template`: the bytes of the group's own, where the choices name one; `pictures`: those of the sheets. */
  | { readonly type: 'make'; readonly plan: PackPlan; readonly outPath: string; readonly template: Uint8Array | null; readonly pictures: PictureFiles }
  /** A `plan` of null is the one that this worker had last, with its pictures: it may have thousands of letters. */
  | { readonly type: 'preview'; readonly plan: PackPlan | null; readonly pictures: PictureFiles; readonly page: number; readonly request: number }
  | { readonly type: 'cancel' }

/** Messages of the worker to main. After `naming` the files are renamed, and it is too late to stop. */
export type FromWorker =
  | { readonly type: 'progress'; readonly progress: PackProgress }
  | { readonly type: 'naming' }
  | { readonly type: 'previewed'; readonly request: number; readonly preview: Preview | null }
  | { readonly type: 'done'; readonly result: Result<{ readonly filePaths: readonly string[] }, PackWriteProblem> }

/** Only our own parent sends messages to the worker, so only the kind of message is checked. */
export const isToWorker = (message: unknown): message is ToWorker =>
  isRecord(message) && (message['type'] === 'cancel' || (message['type'] === 'preview' && typeof message['page'] === 'number') || (message['type'] === 'make' && isRecord(message['plan']) && typeof message['outPath'] === 'string'))

export const isFromWorker = (message: unknown): message is FromWorker =>
  isRecord(message) &&
  (message['type'] === 'naming' ||
    message['type'] === 'previewed' ||
    (message['type'] === 'progress' && isRecord(message['progress'])) ||
    (message['type'] === 'done' && isRecord(message['result'])))
