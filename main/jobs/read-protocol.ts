import type { HandOver } from '../../core/laptop/hand-over.ts'
import type { ReadList } from '../../core/member/import-types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import type { Result } from '../../core/result.ts'
import type { ListProblem } from '../../documents/member/list-problem.ts'
import type { ListOptions } from '../../documents/member/read-list.ts'
import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import { isRecord } from './is-record.ts'
import type { UnderstoodDocument } from './read-and-understand.ts'

/** The message of main to the process that reads one document, one list of members or one file of another laptop, or closes one. */
export type ToReader =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly encoding: string | null }
  | ({ readonly type: 'list'; readonly bytes: Uint8Array } & ListOptions)
  | { readonly type: 'seal' | 'open'; readonly bytes: Uint8Array; readonly phrase: string }

/** Its answer, before it ends. */
export type FromReader =
  | { readonly type: 'read'; readonly result: Result<UnderstoodDocument, DocumentProblem> }
  | { readonly type: 'list'; readonly result: Result<ReadList, ListProblem> }
  | { readonly type: 'seal'; readonly result: Result<Uint8Array, never> }
  | { readonly type: 'open'; readonly result: Result<HandOver, CodeOf<'hand-over'>> }

/** The text that each message has beside its bytes. */
const texts: Readonly<Record<ToReader['type'], string | null>> = { read: 'fileName', list: null, seal: 'phrase', open: 'phrase' }

const isType = (value: unknown): value is ToReader['type'] => typeof value === 'string' && Object.hasOwn(texts, value)

export const isToReader = (message: unknown): message is ToReader => {
  if (!isRecord(message) || !(message['bytes'] instanceof Uint8Array) || !isType(message['type'])) return false
  const text = texts[message['type']]
  return text === null || typeof message[text] === 'string'
}

export const isFromReader = (message: unknown): message is FromReader =>
  isRecord(message) && isType(message['type']) && isRecord(message['result'])
