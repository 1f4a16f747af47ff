import { fail } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import { sniffFormat } from '../../documents/read/sniff-format.ts'
import type { UnderstoodDocument } from './read-and-understand.ts'
import { isFromReader } from './read-protocol.ts'
import type { ToReader } from './read-protocol.ts'
import { runInProcess } from './run-in-process.ts'
import type { ForkWorker } from './worker-handle.ts'

/** Turns bytes into lines of text and what they say. `encoding` is the one a person picked, where it could not be determined. */
export type DocumentReader = (bytes: Uint8Array, fileName: string, encoding: string | null) => Promise<Result<UnderstoodDocument, DocumentProblem>>

/** An appeal of two pages takes well under a second, a report of three hundred pages several on a slow laptop; a document that takes this long was made to. */
const maxMilliseconds = 60_000

/** In bytes: five times an appeal as text. What is longer would keep the window waiting, up to seconds where it was made to. */
const maxBytesHere = 50_000

/**
 * Reads short plain text in this process and every other format in a process of its own, with limits of time and
 * memory, so that a hostile file cannot reach the app and its database.
 */
export const createDocumentReader = (fork: ForkWorker, timeLimit = maxMilliseconds): DocumentReader => async (bytes, fileName, encoding) => {
  if (bytes.length > maxBytesHere || sniffFormat(bytes) !== 'text') return readInProcess(fork, timeLimit, { type: 'read', bytes, fileName, encoding })
  // Loaded when first needed: the readers of all formats are large, and the window would wait for them at each start.
  const { readAndUnderstand } = await import('./read-and-understand.ts')
  return readAndUnderstand(bytes, fileName, encoding)
}

const readInProcess = async (fork: ForkWorker, timeLimit: number, message: ToReader): Promise<Result<UnderstoodDocument, DocumentProblem>> => {
  const answer = await runInProcess(fork, {
    worker: 'read-worker', message, timeLimit, answerIn: (given) => (isFromReader(given) && given.type === 'read' ? given.result : undefined),
  })
  return typeof answer === 'string' ? fail({ code: answer }) : answer
}
