import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PassphraseNotice } from '../../core/passphrase/notice.ts'
import { syncFolder, writePrivateText } from '../file/durable.ts'
import { keyFileText } from '../file/key-file.ts'
import { hasStoredKey, readStoredKey } from '../file/stored-key.ts'
import { isTypedLost } from './typed-lost.ts'

/** What a person asked to be done with the passphrase of data. */
export type AskedKind = 'set' | 'remove' | 'change'

/** `before`: the sum of the wrapped key as it was, `none` where there was none. */
type Asked = { readonly kind: AskedKind; readonly before: string }

const placeOf = (path: string): string => `${path}-asked`
const pattern = /^vigil-asked 1 (?<kind>set|remove|change) (?<before>none|[0-9a-f]{64})\n$/u

const sumNow = (path: string): string => {
  const stored = readStoredKey(path)
  return stored.ok ? createHash('sha256').update(keyFileText(stored.value)).digest('hex') : 'none'
}

/** Keeps beside the data what was asked, before anything of it is done: an interruption is said at the next start by it. Nothing is refused where it cannot be written. */
export const keepAsked = (path: string, kind: AskedKind): void => {
  try {
    writePrivateText(placeOf(path), `vigil-asked 1 ${kind} ${sumNow(path)}\n`)
  } catch {
    // A disk that takes nothing: what is asked says so itself.
  }
}

/** It is done or refused, and the window has the answer. */
export const endAsked = (path: string): void => {
  try {
    rmSync(placeOf(path), { force: true })
    syncFolder(dirname(path))
  } catch {
    // It is said once more at the next start.
  }
}

const readAsked = (path: string): Asked | undefined => {
  try {
    const { kind, before } = pattern.exec(readFileSync(placeOf(path), 'utf8'))?.groups ?? {}
    return before === undefined ? undefined : { kind: kind as AskedKind, before }
  } catch {
    return undefined
  }
}

/** Whether a conversion of the data was begun and not ended: then a wrapped key beside readable data is its own remainder. */
export const isConversionOpen = (path: string): boolean => {
  const asked = readAsked(path)
  return asked !== undefined && asked.kind !== 'change'
}

/** What has to be said about the passphrase of data that are found like this. `isSet`: they are encrypted. */
export const noticeOf = (path: string, isSet: boolean): PassphraseNotice | null => {
  const asked = readAsked(path)
  if (asked?.kind === 'set') return isSet ? 'set-done' : 'set-undone'
  if (asked?.kind === 'remove') return isSet ? 'remove-undone' : 'remove-done'
  if (!isSet) return hasStoredKey(path) ? 'replaced' : null
  if (!asked) return isTypedLost(path) ? 'typed-lost' : null
  return sumNow(path) === asked.before ? 'change-undone' : 'change-done'
}
