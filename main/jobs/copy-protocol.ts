import { isRecord } from './is-record.ts'

/** The message of main to the process that works on one copy of the data: what to do, with which files, and with which key where they are encrypted. */
export type ToCopier = { readonly type: 'copy'; readonly work: 'finish' | 'copyTo' | 'read' | 'seal' | 'unseal'; readonly paths: readonly string[]; readonly key: { readonly bytes: Uint8Array; readonly recovery: Uint8Array } | undefined }

/** Its answer, before it ends. */
export type FromCopier = { readonly type: 'copied'; readonly answer: unknown }

export const isToCopier = (message: unknown): message is ToCopier => isRecord(message) && message['type'] === 'copy'

export const isFromCopier = (message: unknown): message is FromCopier => isRecord(message) && message['type'] === 'copied'
