import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import type { ReadDocument } from '../../documents/read/read-document.ts'
import type { Result } from '../../core/result.ts'
import type { ReadList } from '../../core/member/import-types.ts'
import type { ListProblem } from '../../documents/member/list-problem.ts'
import type { ListOptions } from '../../documents/member/read-list.ts'
import { isRecord } from './is-record.ts'

/** The message of main to the process that reads one document, or one list of members. */
export type ToReader =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly encoding: string | null }
  | ({ readonly type: 'list'; readonly bytes: Uint8Array } & ListOptions)

/** Its answer, before it ends. */
export type FromReader =
  | { readonly type: 'read'; readonly result: Result<ReadDocument, DocumentProblem> }
  | { readonly type: 'list'; readonly result: Result<ReadList, ListProblem> }

export const isToReader = (message: unknown): message is ToReader =>
  isRecord(message) && message['bytes'] instanceof Uint8Array && (message['type'] === 'list' || (message['type'] === 'read' && typeof message['fileName'] === 'string'))

export const isFromReader = (message: unknown): message is FromReader =>
  isRecord(message) && (message['type'] === 'read' || message['type'] === 'list') && isRecord(message['result'])
