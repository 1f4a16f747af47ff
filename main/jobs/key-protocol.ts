import { isRecord } from './is-record.ts'

/** The message of main to the process that makes the key of a passphrase. */
export type ToKeyMaker = { readonly type: 'derive'; readonly passphrase: string; readonly salt: Uint8Array; readonly cost: { readonly memory: number; readonly passes: number; readonly lanes: number } }

/** Its answer, before it ends. */
export type FromKeyMaker = { readonly type: 'derived'; readonly key: Uint8Array }

export const isToKeyMaker = (message: unknown): message is ToKeyMaker => isRecord(message) && message['type'] === 'derive'

export const isFromKeyMaker = (message: unknown): message is FromKeyMaker => isRecord(message) && message['type'] === 'derived' && message['key'] instanceof Uint8Array
