import type { ForkWorker, WorkerHandle, WorkerName } from './worker-handle.ts'

type Question<Answer> = {
  readonly worker: WorkerName
  readonly message: Parameters<WorkerHandle['send']>[0]
  /** The answer in a message; undefined for another message. */
  readonly answerIn: (message: unknown) => Answer | undefined
  /** In milliseconds. */
  readonly timeLimit: number
}

/** A process that reads an appeal takes up a fifth of it. */
const maxResidentBytes = 900_000_000
const watchMilliseconds = 100

/** Asks one question of a process that is started for it and ended with it. It is ended where it takes too long or too much memory: then, and where no answer comes, it answers `too-slow` or `reader-stopped`. */
export const runInProcess = <Answer>(fork: ForkWorker, { worker, message, answerIn, timeLimit }: Question<Answer>): Promise<Answer | 'too-slow' | 'reader-stopped'> =>
  new Promise((settle) => {
    const reader = fork(worker)
    let isTooSlow = false
    const timer = setTimeout(() => {
      isTooSlow = true
      reader.kill()
    }, timeLimit)
    // The heap has a limit of its own, which buffers and what is unpacked are no part of.
    const watch = setInterval(() => {
      if ((reader.residentBytes?.() ?? 0) > maxResidentBytes) reader.kill()
    }, watchMilliseconds)
    const stop = (): void => {
      clearTimeout(timer)
      clearInterval(watch)
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
      settle(isTooSlow ? 'too-slow' : 'reader-stopped')
    })
    reader.send(message)
  })
