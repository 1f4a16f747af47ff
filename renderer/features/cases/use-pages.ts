import { useEffect, useState } from 'react'
import { call } from '../../api.ts'
import type { DocumentId } from '../../../core/ids.ts'
import type { PageDocument } from './pdf-pages/page-document.ts'

export type Pages = { readonly state: 'none' } | { readonly state: 'opening' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly pages: PageDocument }

/** The pages of a document that is not kept yet, for formats that have pages. The drawing code is loaded when first needed. */
export const usePages = (documentId: DocumentId, mediaType: string): Pages => {
  const hasPages = mediaType === 'application/pdf'
  const [opened, setOpened] = useState<Pages>({ state: hasPages ? 'opening' : 'none' })
  useEffect(() => {
    if (!hasPages) return
    let isUnmounted = false
    let close: () => void = () => undefined
    const open = async (): Promise<Pages> => {
      const answer = await call('cases.waitingBytes', { documentId })
      if (!answer.ok || isUnmounted) return { state: 'failed' }
      const { openPageDocument } = await import('./pdf-pages/page-document.ts')
      const pages = await openPageDocument(answer.value)
      close = pages.close
      if (isUnmounted) close()
      return { state: 'ready', pages }
    }
    open().catch((): Pages => ({ state: 'failed' })).then((next) => {
      if (!isUnmounted) setOpened(next)
    })
    return () => {
      isUnmounted = true
      close()
    }
  }, [documentId, hasPages])
  return opened
}
