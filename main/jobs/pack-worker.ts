import { writePack } from '../../documents/pack/write-pack.ts'
import { writePreview } from '../../documents/pack/write-preview.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { isToWorker } from './protocol.ts'
import { hearParent, leave, tellParent } from './worker-port.ts'

const tell = (message: FromWorker): Promise<void> => tellParent(message)

const progressEveryMilliseconds = 50

let isCancelled = false
let lastProgress = 0

const make = async ({ plan, outPath, template }: Extract<ToWorker, { type: 'make' }>): Promise<void> => {
  const result = await writePack(plan, outPath, {
    isCancelled: () => isCancelled,
    onProgress: (progress) => {
      const now = performance.now()
      if (now - lastProgress < progressEveryMilliseconds && progress.done < progress.total) return
      lastProgress = now
      void tell({ type: 'progress', progress })
    },
    onNaming: () => tell({ type: 'naming' }),
  }, { template })
  await tell({ type: 'done', result })
  leave()
}

/** Stays for the next one: a person changes choices many times before a pack is made. */
const preview = async ({ plan, request }: Extract<ToWorker, { type: 'preview' }>): Promise<void> =>
  tell({ type: 'previewed', request, preview: await writePreview(plan).catch(() => null) })

hearParent((message) => {
  if (!isToWorker(message)) return
  if (message.type === 'cancel') isCancelled = true
  else if (message.type === 'preview') void preview(message)
  else void make(message)
})
