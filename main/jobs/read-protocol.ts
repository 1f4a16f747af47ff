import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import type { ReadDocument } from '../../documents/read/read-document.ts'
import type { Result } from '../../core/result.ts'

/** The message of main to the process that reads one document. */
export type ToReader = { readonly type: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly encoding: string | null }

/** Its answer, before it ends. */
export type FromReader = { readonly type: 'read'; readonly result: Result<ReadDocument, DocumentProblem> }

const isRecord = (message: unknown): message is Record<string, unknown> => typeof message === 'object' && message !== null

export const isToReader = (message: unknown): message is ToReader =>
  isRecord(message) && message['type'] === 'read' && message['bytes'] instanceof Uint8Array && typeof message['fileName'] === 'string'

export const isFromReader = (message: unknown): message is FromReader =>
  isRecord(message) && message['type'] === 'read' && isRecord(message['result'])
