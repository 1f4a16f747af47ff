import { emptyCollation } from '../../core/collate/collation.ts'
import type { CollateChoice, CollateTable, CollateView, ReadProgress } from '../../core/collate/view.ts'
import type { Day } from '../../core/day.ts'
import { plainProblem, type Problem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { FileProblem } from '../../documents/files/write-durably.ts'
import { isFromCollator, type CollateQuestion, type SlipSource, type TotalsFile } from '../jobs/collate-protocol.ts'
import type { ForkWorker, WorkerHandle } from '../jobs/worker-handle.ts'
import { watchMemory } from '../jobs/watch-memory.ts'
import { createOfficeDesk } from './office-desk.ts'

type Stopped = Problem<'collator-stopped'>
type Asked<Value> = Promise<Result<Value, Stopped>>

/** Adds up an office's slips for the window. */
export type Collator = {
  /** Answers how many of the files were refused, when they are read. */
  readonly add: (sources: readonly SlipSource[]) => Asked<number>
  readonly stop: () => Asked<null>
  readonly rest: (choice: 'read' | 'leave') => Asked<number>
  readonly view: (choice: CollateChoice, table: CollateTable) => Asked<CollateView>
  readonly write: (choice: CollateChoice, files: readonly TotalsFile[], today: Day) => Asked<Result<null, FileProblem>>
  /** Closes all slips. */
  readonly clear: () => Promise<void>
}

/** What is shown while nothing was opened: no process is started for it. */
const nothingOpen: CollateView = {
  reading: null, unread: 0, passedOver: 0, periods: [], counts: { 'counted': 0, 'replaced': 0, 'waiting': 0, 'left-out': 0, slips: 0, otherPeriod: 0, refused: 0, silent: 0 }, collation: emptyCollation,
}

/** The heap of the process, the room that its engine may take, and as much again. */
const maxResidentBytes = 2_000_000_000

type Waiting = { readonly answer: (value: unknown) => void; readonly fail: () => void }
type Running = { readonly worker: WorkerHandle; readonly waiting: Map<number, Waiting> }

/** In a process of its own, so that the window goes on answering. It begins with the first slip and ends when they are closed. */
export const createCollator = (fork: ForkWorker, onProgress: (progress: ReadProgress | null) => void): Collator => {
  let running: Running | null = null
  let requests = 0
  /** Whether the slips that were open are gone without anybody closing them. */
  let hasFailed = false
  const start = (): Running => {
    const own: Running = { worker: fork('collate-worker'), waiting: new Map() }
    own.worker.onMessage((message) => {
      if (!isFromCollator(message)) return
      if (message.type === 'collating') return onProgress(message.progress)
      own.waiting.get(message.request)?.answer(message.answer)
      own.waiting.delete(message.request)
    })
    const watch = watchMemory(own.worker, () => own.worker.kill(), maxResidentBytes)
    own.worker.onExit(() => {
      watch.stop()
      if (running === own) [running, hasFailed] = [null, true]
      for (const one of own.waiting.values()) one.fail()
      onProgress(null)
    })
    ;[running, hasFailed] = [own, false]
    return own
  }
  const ask = <Value>(question: CollateQuestion): Asked<Value> => new Promise((settle) => {
    const { worker, waiting } = running ?? start()
    requests += 1
    waiting.set(requests, { answer: (value) => settle(ok(value as Value)), fail: () => settle(fail(plainProblem('collator-stopped'))) })
    worker.send({ type: 'collate', request: requests, question })
  })
  /** What returns nothing crosses to another process as undefined. */
  const done = async (asked: Asked<unknown>): Asked<null> => {
    const answer = await asked
    return answer.ok ? ok(null) : answer
  }
  return {
    add: (sources) => ask({ type: 'add', sources }),
    stop: async () => (running === null ? ok(null) : done(ask({ type: 'stop' }))),
    rest: async (choice) => (running === null ? ok(0) : ask({ type: 'rest', choice })),
    view: async (choice, table) => (running === null ? (hasFailed ? fail(plainProblem('collator-stopped')) : ok(nothingOpen)) : ask({ type: 'view', choice, table })),
    write: (choice, files, today) => ask({ type: 'write', choice, files, today }),
    clear: async () => {
      const closed = running
      ;[running, hasFailed] = [null, false]
      closed?.worker.kill()
    },
  }
}

/** In this process: for the tests. */
export const collatorHere = (onProgress: (progress: ReadProgress | null) => void = () => undefined): Collator => {
  let desk = createOfficeDesk(onProgress)
  return {
    add: async (sources) => ok(await desk.add(sources)),
    stop: async () => {
      desk.stop()
      return ok(null)
    },
    rest: async (choice) => ok(await desk.rest(choice)),
    view: async (choice, table) => ok(await desk.view(choice, table)),
    write: async (choice, files, today) => ok(await desk.write(choice, files, today)),
    clear: async () => {
      await desk.close()
      desk = createOfficeDesk(onProgress)
    },
  }
}
