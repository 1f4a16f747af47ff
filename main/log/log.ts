import { randomInt } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { redact } from './log-redaction.ts'

type LogData = Readonly<Record<string, number | string | boolean>>

/** Events and errors without personal data: codes and counts, messages redacted. */
export type Log = {
  readonly info: (event: string, data?: LogData) => void
  /** Returns the id under which a person can name the error, such as `E-4F2K`. */
  readonly error: (event: string, error: unknown) => string
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const newErrorId = (): string => `E-${Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')}`

const largestBytes = 1_000_000

const rotate = (path: string): void => {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) renameSync(path, `${path}.1`)
}

const wordsOf = (error: unknown): string => redact(error instanceof Error ? (error.stack ?? error.message) : typeof error)

/** A log file in a folder. A log that cannot be written never stops the work. */
export const createLog = (folder: string): Log => {
  const path = join(folder, 'vigil.log')
  const write = (entry: Record<string, unknown>): void => {
    try {
      mkdirSync(folder, { recursive: true })
      rotate(path)
      appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
    } catch {
      // A full disk is told where the work itself fails.
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
