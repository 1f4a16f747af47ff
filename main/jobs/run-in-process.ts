import type { ForkWorker, WorkerHandle, WorkerName } from './worker-handle.ts'
import { watchMemory } from './watch-memory.ts'
import { heapBytesOf } from './worker-path.ts'

type Question<Answer> = {
  readonly worker: WorkerName
  readonly message: Parameters<WorkerHandle['send']>[0]
  /** The answer in a message; undefined for another message. */
  readonly answerIn: (message: unknown) => Answer | undefined
  /** In milliseconds. */
  readonly timeLimit: number
}

/** Why a process gave no answer: it took too long, or too much memory, or it ended by itself. */
export type NoAnswer = 'too-slow' | 'too-much-memory' | 'reader-stopped'

/** A process that ends by itself while it takes up nearly as much as its heap may hold has run out of it. */
const outOfHeapShare = 0.8

/** Asks one question of a process that is started for it and ended with it. It is ended where it takes too long or too much memory. */
export const runInProcess = <Answer>(fork: ForkWorker, { worker, message, answerIn, timeLimit }: Question<Answer>): Promise<Answer | NoAnswer> =>
  new Promise((settle) => {
    const reader = fork(worker)
    let why: NoAnswer | null = null
    const end = (reason: NoAnswer): void => {
      why = reason
      reader.kill()
    }
    const timer = setTimeout(() => end('too-slow'), timeLimit)
    const watch = watchMemory(reader, () => end('too-much-memory'))
    const stop = (): void => {
      clearTimeout(timer)
      watch.stop()
    }
    reader.onMessage((given) => {
      const answer = answerIn(given)
      if (answer === undefined) return
      stop()
      settle(answer)
    })
    reader.onExit(() => {
      stop()
      // After an answer this has no effect.
      settle(why ?? (watch.largest() > outOfHeapShare * heapBytesOf(worker) ? 'too-much-memory' : 'reader-stopped'))
    })
    reader.send(message)
  })
