import { sheetNumber } from '../../core/passphrase/recovery-key.ts'
import { readStoredKeys } from '../../db/file/stored-key.ts'
import { noticeOf } from '../../db/key/asked-change.ts'
import { lockPage } from '../security/own-address.ts'

/** The number of the sheet that opens the data; undefined where the two files of the key have different ones, of which one is of other data. */
const sheetOf = (path: string): string | undefined => {
  const stored = readStoredKeys(path)
  const [number, ...others] = new Set(stored.ok ? stored.value.map(({ byRecovery: { salt } }) => sheetNumber(salt)) : [])
  return others.length === 0 ? number : undefined
}

/** What is readable beside locked data and has to be said before they are open: what was interrupted, and which sheet opens them. Nothing of it is secret. */
const valuesOf = (path: string): Readonly<Record<string, string>> => {
  try {
    const [notice, sheet] = [noticeOf(path, true), sheetOf(path)]
    return { ...(notice === null ? {} : { notice }), ...(sheet === undefined ? {} : { sheet }) }
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
