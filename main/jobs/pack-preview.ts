import type { PackPlan } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import type { Preview } from '../../documents/pack/write-preview.ts'
import { isFromWorker } from './protocol.ts'
import type { ForkWorker, WorkerHandle } from './worker-handle.ts'

/** Writes the pages of a plan around one of them, from 1; null where the worker died. */
export type PreviewPack = (plan: PackPlan, page: number, pictures: PictureFiles) => Promise<Preview | null>

/** The worker ends when no preview was asked for in this time. */
const idleMilliseconds = 60_000

type Worker = { readonly handle: WorkerHandle; /** The last plan that was sent to it. */ plan: PackPlan | null; readonly waiting: Map<number, (preview: Preview | null) => void> }

/** Makes previews in a process of its own, which stays while more are asked for, so that the window never waits. */
export const createPackPreview = (fork: ForkWorker, idle = idleMilliseconds): PreviewPack => {
  const state: { worker: Worker | null; timer: NodeJS.Timeout | undefined; requests: number } = { worker: null, timer: undefined, requests: 0 }
  const start = (): Worker => {
    const worker: Worker = { handle: fork('pack-worker'), plan: null, waiting: new Map() }
    worker.handle.onMessage((message) => {
      if (!isFromWorker(message) || message.type !== 'previewed') return
      worker.waiting.get(message.request)?.(message.preview)
      worker.waiting.delete(message.request)
    })
    worker.handle.onExit(() => {
      if (state.worker === worker) state.worker = null
      for (const answer of worker.waiting.values()) answer(null)
    })
    return worker
  }
  return (plan, page, pictures) => new Promise((answer) => {
    clearTimeout(state.timer)
    state.timer = setTimeout(() => state.worker?.handle.kill(), idle)
    state.timer.unref()
    const worker = state.worker ?? start()
    state.worker = worker
    state.requests += 1
    const request = state.requests
    worker.waiting.set(request, answer)
    const isKnown = worker.plan === plan
    worker.handle.send({ type: 'preview', plan: isKnown ? null : plan, pictures: isKnown ? {} : pictures, page, request })
    worker.plan = plan
  })
}
