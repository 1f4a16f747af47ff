import { app } from 'electron'
import type { WebContents } from 'electron'
import { mayNavigate } from './own-address.ts'

const lockDown = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Every page that will ever be made stays where it is: no links out, no new windows, no guests. */
export const lockDownContents = (): void => {
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
}
