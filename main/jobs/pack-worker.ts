import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import { writePack } from '../../documents/pack/write-pack.ts'
import { writePreview } from '../../documents/pack/write-preview.ts'
import { findResourcesFolder } from '../resources-folder.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { isToWorker } from './protocol.ts'
import { readFonts } from './read-fonts.ts'
import { listenToParent, exitProcess, sendToParent } from './worker-port.ts'

const send = (message: FromWorker): Promise<void> => sendToParent(message)

const progressEveryMilliseconds = 50

/** Limits progress messages, because there are thousands of letters; the last one is always sent. */
const createProgress = (): ((progress: PackProgress) => void) => {
  let last = 0
  return (progress) => {
    const now = performance.now()
    if (now - last < progressEveryMilliseconds && progress.done < progress.total) return
    last = now
    void send({ type: 'progress', progress })
  }
}

const fontsHere = () => readFonts(findResourcesFolder(import.meta.dirname))

const make = async ({ plan, outPath, template }: Extract<ToWorker, { type: 'make' }>, isCancelled: () => boolean): Promise<void> => {
  const result = await writePack(plan, outPath, { isCancelled, onProgress: createProgress(), onNaming: () => send({ type: 'naming' }) }, { fonts: fontsHere(), template })
  await send({ type: 'done', result })
  exitProcess()
}

/** Does not end the process: a person changes choices many times before a pack is made. */
const createPreview = (): ((asked: Extract<ToWorker, { type: 'preview' }>) => Promise<void>) => {
  let last: PackPlan | null = null
  return async ({ plan, page, request }) => {
    last = plan ?? last
    await send({ type: 'previewed', request, preview: last === null ? null : await writePreview(last, page, fontsHere()).catch(() => null) })
  }
}

/** Serves one parent: it makes one pack, or any number of previews. */
const serve = (): void => {
  let isCancelled = false
  const preview = createPreview()
  listenToParent((message) => {
    if (!isToWorker(message)) return
    switch (message.type) {
      case 'cancel': isCancelled = true; break
      case 'preview': void preview(message); break
      case 'make': void make(message, () => isCancelled)
    }
  })
}

serve()
