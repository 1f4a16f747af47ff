import type { Answer } from '../../preload/contract.ts'

/** More than a person can ask for before the first of them is answered. */
const maxRequests = 200

/** What was asked for under a name, and what it was answered. */
export type Requests = {
  /** Runs the work, or answers as it was answered before under the same name. A refusal may be tried again. */
  readonly once: (request: string, work: () => Promise<Answer<unknown>>) => Promise<Answer<unknown>>
}

export const createRequests = (): Requests => {
  const answers = new Map<string, Promise<Answer<unknown>>>()
  const forget = (request: string): void => void answers.delete(request)
  return {
    once: (request, work) => {
      const known = answers.get(request)
      if (known) return known
      const answered = work()
      answers.set(request, answered)
      const [oldest] = answers.keys()
      if (answers.size > maxRequests && oldest !== undefined) forget(oldest)
      void answered.then(({ ok }) => {
        if (!ok) forget(request)
      })
      return answered
    },
  }
}
