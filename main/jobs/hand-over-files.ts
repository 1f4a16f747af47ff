import type { HandOver } from '../../core/laptop/hand-over.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import { fail, type Result } from '../../core/result.ts'
import { isFromReader } from './read-protocol.ts'
import { runInProcess } from './run-in-process.ts'
import type { ForkWorker } from './worker-handle.ts'

/** Closes files for another laptop with a phrase, and opens them. */
export type HandOverFiles = {
  readonly seal: (bytes: Uint8Array, phrase: string) => Promise<Result<Uint8Array, CodeOf<'hand-over'>>>
  readonly open: (bytes: Uint8Array, phrase: string) => Promise<Result<HandOver, CodeOf<'hand-over'>>>
}

/** The key of a phrase alone takes two seconds on a slow laptop; a file that takes this long was made to. */
const maxMilliseconds = 60_000

/** In a process of its own, with limits of time and memory: making a key from a phrase takes long, and the file is a stranger's. */
export const createHandOverFiles = (fork: ForkWorker, timeLimit = maxMilliseconds): HandOverFiles => ({
  seal: async (bytes, phrase) => {
    const answer = await runInProcess(fork, { worker: 'read-worker', message: { type: 'seal', bytes, phrase }, timeLimit, answerIn: (given) => (isFromReader(given) && given.type === 'seal' ? given.result : undefined) })
    return typeof answer === 'string' ? fail('stopped') : answer
  },
  open: async (bytes, phrase) => {
    const answer = await runInProcess(fork, { worker: 'read-worker', message: { type: 'open', bytes, phrase }, timeLimit, answerIn: (given) => (isFromReader(given) && given.type === 'open' ? given.result : undefined) })
    return typeof answer === 'string' ? fail('stopped') : answer
  },
})
