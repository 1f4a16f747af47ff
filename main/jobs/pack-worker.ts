import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
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

const make = async ({ plan, outPath, template, pictures }: Extract<ToWorker, { type: 'make' }>, isCancelled: () => boolean): Promise<void> => {
  const result = await writePack(plan, outPath, { isCancelled, onProgress: createProgress(), onNaming: () => send({ type: 'naming' }) }, { fonts: fontsHere(), template, pictures })
  await send({ type: 'done', result })
  exitProcess()
}

/** Does not end the process: a person changes choices many times before a pack is made. */
const createPreview = (): ((asked: Extract<ToWorker, { type: 'preview' }>) => Promise<void>) => {
  let last: { readonly plan: PackPlan; readonly pictures: PictureFiles } | null = null
  return async ({ plan, pictures, page, request }) => {
    if (plan !== null) last = { plan, pictures }
    await send({ type: 'previewed', request, preview: last === null ? null : await writePreview(last.plan, page, { fonts: fontsHere(), pictures: last.pictures }).catch(() => null) })
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
