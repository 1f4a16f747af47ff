import { randomInt } from 'node:crypto'
import { appendFileSync, chmodSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolders } from '../../db/file/make-folders.ts'
import { redact } from './log-redaction.ts'
import { freeReserve, keepReserve } from './log-reserve.ts'

type LogData = Readonly<Record<string, number | string | boolean>>

/** Logs events and errors without personal data: codes and counts, with messages redacted. */
export type Log = {
  readonly info: (event: string, data?: LogData) => void
  /** Returns the id of the error that a person can quote, such as `E-4F2K`. */
  readonly error: (event: string, error: unknown) => string
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const newErrorId = (): string => `E-${Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')}`

const maxBytes = 1_000_000

const rotate = (path: string): void => {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(path, `${path}.1`)
}

const wordsOf = (error: unknown): string => redact(error instanceof Error ? (error.stack ?? error.message) : typeof error)

/** Logs of earlier versions were readable by other users of the computer. */
const closeToOthers = (folder: string, path: string): void => {
  for (const [name, mode] of [[folder, 0o700], [path, 0o600], [`${path}.1`, 0o600]] as const) {
    try {
      chmodSync(name, mode)
    } catch {
      // Not there yet, or not on a file system with owners.
    }
  }
}

/** Makes a log in a folder. Failing to write to it never stops the work. */
export const createLog = (folder: string): Log => {
  const path = join(folder, 'vigil.log')
  closeToOthers(folder, path)
  const append = (line: string): void => appendFileSync(path, line, { mode: 0o600 })
  const write = (entry: Record<string, unknown>): void => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`
    try {
      makeFolders(folder, 0o700)
      rotate(path)
      keepReserve(folder)
      append(line)
    } catch {
      // Most often a full disk: what happens on one has to be in the log.
      try {
        freeReserve(folder)
        append(line)
      } catch {
        // The work itself says where the disk fails.
      }
    }
  }
  return {
    info: (event, data = {}) => write({ event, ...data }),
    error: (event, error) => {
      const id = newErrorId()
      write({ event, id, error: wordsOf(error) })
      return id
    },
  }
}
