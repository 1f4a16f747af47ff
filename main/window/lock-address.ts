import { sheetNumber } from '../../core/passphrase/recovery-key.ts'
import { readStoredKey } from '../../db/file/stored-key.ts'
import { noticeOf } from '../../db/key/asked-change.ts'
import { lockPage } from '../security/own-address.ts'

/** What is readable beside locked data and has to be said before they are open: what was interrupted, and which sheet opens them. Nothing of it is secret. */
const valuesOf = (path: string): Readonly<Record<string, string>> => {
  try {
    const [notice, stored] = [noticeOf(path, true), readStoredKey(path)]
    return { ...(notice === null ? {} : { notice }), ...(stored.ok ? { sheet: sheetNumber(stored.value.byRecovery.salt) } : {}) }
  } catch {
    // The start has said what is wrong with these files, or the call that opens the data will.
    return {}
  }
}

/** The address of the page that asks for the passphrase of a database. */
export const lockAddress = (path: string): string => {
  const address = new URL(lockPage)
  address.search = new URLSearchParams(valuesOf(path)).toString()
  return address.href
}
