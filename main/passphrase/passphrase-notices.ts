import type { PassphraseNotice } from '../../core/passphrase/notice.ts'
import { hasStoredKey, putStoredKeyAside } from '../../db/file/stored-key.ts'
import { endAsked, keepAsked, noticeOf, type AskedKind } from '../../db/key/asked-change.ts'
import { endTypedLost } from '../../db/key/typed-lost.ts'

/** Knows what was asked and interrupted, and says it until somebody has read it. */
export type PassphraseNotices = {
  readonly now: () => PassphraseNotice | null
  /** Somebody has read it. The key of data that these replaced stays, under another name. */
  readonly read: () => void
  /** Does what was asked; an interruption meanwhile is said at the next start, and so is what ended by an error. */
  readonly during: <Value extends { readonly ok: boolean }>(kind: AskedKind, work: () => Promise<Value>) => Promise<Value>
}

/** `isSet`: whether the data are encrypted now. */
export const createPassphraseNotices = (path: string, isSet: () => boolean): PassphraseNotices => {
  let notice = noticeOf(path, isSet())
  let running = 0
  const putAside = (): void => {
    if (!isSet() && hasStoredKey(path)) putStoredKeyAside(path)
  }
  return {
    now: () => notice,
    read: () => {
      putAside()
      // That of another notice is said after this one.
      if (notice === 'typed-lost') endTypedLost(path)
      endAsked(path)
      notice = null
    },
    during: async (kind, work) => {
      // That of other data would be written over.
      if (kind === 'set') putAside()
      // There is nothing to change or remove, and what was asked would say that the key of the others is a remainder.
      if (!isSet() && hasStoredKey(path)) return work()
      running += 1
      keepAsked(path, kind)
      try {
        const done = await work()
        if (done.ok) notice = null
        // A key that could not be removed is removed by the next start, which knows by what was asked that it is of no other data.
        const isSettled = isSet() || !hasStoredKey(path)
        if (running === 1 && isSettled) endAsked(path)
        return done
      } finally {
        running -= 1
      }
    },
  }
}
