import type { ReadList } from '../../core/member/import-types.ts'
import { fail, type Result } from '../../core/result.ts'
import type { ListProblem } from '../../documents/member/list-problem.ts'
import { listFormat } from '../../documents/member/list-format.ts'
import type { ListOptions } from '../../documents/member/read-list.ts'
import { isFromReader } from './read-protocol.ts'
import { runInProcess } from './run-in-process.ts'
import type { ForkWorker } from './worker-handle.ts'

/** Turns the bytes of a file into a list of members. */
export type ListReader = (bytes: Uint8Array, options: ListOptions) => Promise<Result<ReadList, ListProblem>>

/** A workbook of 20,000 rows takes two seconds on a slow laptop; one that takes this long was made to. */
const maxMilliseconds = 30_000

/** In bytes: some thousand members. */
const maxBytesHere = 1_000_000

/**
 * Reads short CSV text in this process, and longer ones, workbooks and address cards in a process of their own, with limits
 * of time and memory: their readers are large libraries, and the file is a stranger's.
 */
export const createListReader = (fork: ForkWorker, timeLimit = maxMilliseconds): ListReader => async (bytes, options) => {
  if (bytes.length <= maxBytesHere && listFormat(bytes) === 'text') {
    // Loaded when first needed, as the readers of documents are.
    const { readList } = await import('../../documents/member/read-list.ts')
    return readList(bytes, options)
  }
  const answer = await runInProcess(fork, {
    worker: 'read-worker', message: { type: 'list', bytes, ...options }, timeLimit,
    answerIn: (message) => (isFromReader(message) && message.type === 'list' ? message.result : undefined),
  })
  return typeof answer === 'string' ? fail({ code: answer }) : answer
}
