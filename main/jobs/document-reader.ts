import { fail } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import type { ReadDocument } from '../../documents/read/read-document.ts'
import { sniffFormat } from '../../documents/read/sniff-format.ts'
import { isFromReader } from './read-protocol.ts'
import type { ToReader } from './read-protocol.ts'
import { runInProcess } from './run-in-process.ts'
import type { ForkWorker } from './worker-handle.ts'

/** Turns bytes into lines of text. `encoding` is the one a person picked, where it could not be determined. */
export type DocumentReader = (bytes: Uint8Array, fileName: string, encoding: string | null) => Promise<Result<ReadDocument, DocumentProblem>>

/** An appeal of two pages takes well under a second; a document that takes this long was made to. */
const maxMilliseconds = 20_000

/** In bytes: an appeal as text is a tenth of it. */
const maxBytesHere = 300_000

/**
 * Reads short plain text in this process and every other format in a process of its own, with limits of time and
 * memory, so that a hostile file cannot reach the app and its database.
 */
export const createDocumentReader = (fork: ForkWorker, timeLimit = maxMilliseconds): DocumentReader => async (bytes, fileName, encoding) => {
  if (bytes.length > maxBytesHere || sniffFormat(bytes) !== 'text') return readInProcess(fork, timeLimit, { type: 'read', bytes, fileName, encoding })
  // Loaded when first needed: the readers of all formats are large, and the window would wait for them at each start.
  const { readDocument } = await import('../../documents/read/read-document.ts')
  return readDocument(bytes, fileName, { encoding })
}

const readInProcess = async (fork: ForkWorker, timeLimit: number, message: ToReader): Promise<Result<ReadDocument, DocumentProblem>> => {
  const answer = await runInProcess(fork, {
    worker: 'read-worker', message, timeLimit, answerIn: (given) => (isFromReader(given) && given.type === 'read' ? given.result : undefined),
  })
  return typeof answer === 'string' ? fail({ code: answer }) : answer
}
