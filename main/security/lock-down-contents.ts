import { app } from 'electron'
import type { WebContents } from 'electron'
import { isPrintAddress, mayNavigate } from './own-address.ts'

const lockDown = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    // Chromium's viewer of PDF files draws the pages in a frame of its own.
    if (!event.isMainFrame && isPrintAddress(contents.getURL()) && isPrintAddress(event.url)) return
    if (!event.isMainFrame || !mayNavigate(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Applies to every page: no navigation away, no new windows, no webviews. */
export const lockDownContents = (): void => {
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
}
