import { writePack } from '../../documents/letter/write-pack.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { isToWorker } from './protocol.ts'

/** What Electron puts on `process` in a utility process; plain Node has `process.send` instead. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void
  readonly on: (name: 'message', listener: (event: { readonly data: unknown }) => void) => void
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort

const post = parentPort?.postMessage.bind(parentPort)

const tell = (message: FromWorker): Promise<void> =>
  new Promise((told) => {
    if (post !== undefined) {
      post(message)
      told()
    } else if (process.send) process.send(message, undefined, undefined, () => told())
    else told()
  })

const leave = (): void => {
  // A utility process that exits at once may take its last message with it.
  if (parentPort === undefined) process.disconnect()
  else setTimeout(() => process.exit(0), exitDelayMilliseconds)
}

const exitDelayMilliseconds = 20
const progressEveryMilliseconds = 50

let isCancelled = false
let lastProgress = 0

const make = async ({ plan, outPath }: Extract<ToWorker, { type: 'make' }>): Promise<void> => {
  const result = await writePack(plan, outPath, {
    isCancelled: () => isCancelled,
    onProgress: (progress) => {
      const now = performance.now()
      if (now - lastProgress < progressEveryMilliseconds && progress.done < progress.total) return
      lastProgress = now
      void tell({ type: 'progress', progress })
    },
    onNaming: () => tell({ type: 'naming' }),
  })
  await tell({ type: 'done', result })
  leave()
}

const hear = (message: unknown): void => {
  if (!isToWorker(message)) return
  if (message.type === 'cancel') isCancelled = true
  else void make(message)
}

if (parentPort === undefined) process.on('message', hear)
else parentPort.on('message', ({ data }) => hear(data))
// Ctrl+C reaches the whole group of processes: the parent hears it too and cancels in good order.
process.on('SIGINT', () => undefined)
// Without a parent nobody waits for the pack.
process.on('disconnect', () => process.exit(0))
