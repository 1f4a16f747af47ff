import type { PackPlan } from '../../core/pack/types.ts'
import type { Preview } from '../../documents/pack/write-preview.ts'
import { isFromWorker } from './protocol.ts'
import type { ForkWorker, WorkerHandle } from './worker-handle.ts'

/** Writes a plan's first pages; null where its worker has died over them. */
export type PreviewPack = (plan: PackPlan) => Promise<Preview | null>

/** A person who looks at the plan changes it again within this time, or has gone on to something else. */
const idleMilliseconds = 60_000

type Worker = { readonly handle: WorkerHandle; readonly waiting: Map<number, (preview: Preview | null) => void> }

/** Previews in a process of their own, which is kept while they are asked for: the window never waits for one. */
export const createPackPreview = (fork: ForkWorker, idle = idleMilliseconds): PreviewPack => {
  const kept: { worker: Worker | null; timer: NodeJS.Timeout | undefined; requests: number } = { worker: null, timer: undefined, requests: 0 }
  const start = (): Worker => {
    const worker: Worker = { handle: fork('pack-worker'), waiting: new Map() }
    worker.handle.onMessage((message) => {
      if (!isFromWorker(message) || message.type !== 'previewed') return
      worker.waiting.get(message.request)?.(message.preview)
      worker.waiting.delete(message.request)
    })
    worker.handle.onExit(() => {
      if (kept.worker === worker) kept.worker = null
      for (const answer of worker.waiting.values()) answer(null)
    })
    return worker
  }
  return (plan) => new Promise((answer) => {
    clearTimeout(kept.timer)
    kept.timer = setTimeout(() => kept.worker?.handle.kill(), idle)
    kept.timer.unref()
    const worker = kept.worker ?? start()
    kept.worker = worker
    kept.requests += 1
    const request = kept.requests
    worker.waiting.set(request, answer)
    worker.handle.send({ type: 'preview', plan, request })
  })
}
