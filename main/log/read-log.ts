import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redact } from './log-redaction.ts'

const maxLines = 200

const linesOf = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '')
  } catch {
    return []
  }
}

/** The newest lines of the log in a folder, the newest last. They name nobody; lines of earlier versions are redacted once more. */
export const readLog = (folder: string): readonly string[] =>
  [...linesOf(join(folder, 'vigil.log.1')), ...linesOf(join(folder, 'vigil.log'))].slice(-maxLines).map(redact)
