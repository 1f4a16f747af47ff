import type { PackProgress } from '../../core/pack/types.ts'
import { writePack } from '../../documents/pack/write-pack.ts'
import { writePreview } from '../../documents/pack/write-preview.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { isToWorker } from './protocol.ts'
import { hearParent, leave, tellParent } from './worker-port.ts'

const tell = (message: FromWorker): Promise<void> => tellParent(message)

const progressEveryMilliseconds = 50

/** Thousands of letters must not mean thousands of messages; the last one is always told. */
const createProgress = (): ((progress: PackProgress) => void) => {
  let last = 0
  return (progress) => {
    const now = performance.now()
    if (now - last < progressEveryMilliseconds && progress.done < progress.total) return
    last = now
    void tell({ type: 'progress', progress })
  }
}

const make = async ({ plan, outPath, template }: Extract<ToWorker, { type: 'make' }>, isCancelled: () => boolean): Promise<void> => {
  const result = await writePack(plan, outPath, { isCancelled, onProgress: createProgress(), onNaming: () => tell({ type: 'naming' }) }, { template })
  await tell({ type: 'done', result })
  leave()
}

/** Stays for the next one: a person changes choices many times before a pack is made. */
const preview = async ({ plan, request }: Extract<ToWorker, { type: 'preview' }>): Promise<void> =>
  tell({ type: 'previewed', request, preview: await writePreview(plan).catch(() => null) })

/** Serves one parent, which lets it make one pack or show any number of previews. */
const serve = (): void => {
  let isCancelled = false
  hearParent((message) => {
    if (!isToWorker(message)) return
    switch (message.type) {
      case 'cancel': isCancelled = true; break
      case 'preview': void preview(message); break
      case 'make': void make(message, () => isCancelled)
    }
  })
}

serve()
