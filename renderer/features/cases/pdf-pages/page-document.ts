import { AnnotationMode, PDFWorker, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Sizes in PDF points. */
export type PageSize = { readonly width: number; readonly height: number }

export type PageDocument = {
  readonly sizes: readonly PageSize[]
  /** Draws a page (from 1) with a width in device pixels. Call `stop` to cancel. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => { readonly done: Promise<void>; readonly stop: () => void }
  readonly close: () => void
}

const maxPages = 200

/** Pixels of one picture on a page; a larger one is left out of the drawing. A page that was scanned at 600 dots to the inch has 35 million. */
const maxPicturePixels = 40_000_000

/**
 * Opens a PDF for drawing, in a worker of its own, without its links, forms, scripts and attachments.
 * Nothing is fetched. Rejects when the file cannot be opened.
 */
export const openPageDocument = async (bytes: Uint8Array): Promise<PageDocument> => {
  const port = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' })
  const worker = PDFWorker.create({ port })
  const close = (): void => {
    worker.destroy()
    port.terminate()
  }
  try {
    const document = await getDocument({
      data: bytes.slice(), worker, useWasm: false, useWorkerFetch: false, enableXfa: false, maxImageSize: maxPicturePixels, disableAutoFetch: true, disableStream: true, useSystemFonts: true,
    }).promise
    const numbers = Array.from({ length: Math.min(document.numPages, maxPages) }, (_, index) => index + 1)
    const sizes = await Promise.all(numbers.map(async (number): Promise<PageSize> => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
      return { width, height }
    }))
    return {
      sizes,
      close,
      draw: (number, canvas, width) => {
        let stop: () => void = () => undefined
        let isStopped = false
        const draw = async (): Promise<void> => {
          const page = await document.getPage(number)
          const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
          if (isStopped) return
          canvas.width = Math.floor(viewport.width)
          canvas.height = Math.floor(viewport.height)
          const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.DISABLE })
          stop = () => task.cancel()
          await task.promise
        }
        return { done: draw(), stop: () => { isStopped = true; stop() } }
      },
    }
  } catch (error) {
    close()
    throw error
  }
}
