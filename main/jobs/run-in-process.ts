import type { ForkWorker, WorkerHandle, WorkerName } from './worker-handle.ts'

type Question<Answer> = {
  readonly worker: WorkerName
  readonly message: Parameters<WorkerHandle['send']>[0]
  /** The answer in a message; undefined for another message. */
  readonly answerIn: (message: unknown) => Answer | undefined
  /** In milliseconds. */
  readonly timeLimit: number
}

/** Asks one question of a process that is started for it and ended with it. Answers `too-slow` or `reader-stopped` where no answer comes. */
export const runInProcess = <Answer>(fork: ForkWorker, { worker, message, answerIn, timeLimit }: Question<Answer>): Promise<Answer | 'too-slow' | 'reader-stopped'> =>
  new Promise((settle) => {
    const reader = fork(worker)
    let isTooSlow = false
    const timer = setTimeout(() => {
      isTooSlow = true
      reader.kill()
    }, timeLimit)
    reader.onMessage((given) => {
      const answer = answerIn(given)
      if (answer === undefined) return
      clearTimeout(timer)
      settle(answer)
    })
    reader.onExit(() => {
      clearTimeout(timer)
      // After an answer this has no effect.
      settle(isTooSlow ? 'too-slow' : 'reader-stopped')
    })
    reader.send(message)
  })
