import { join } from 'node:path'
import type { WebPreferences } from 'electron'

/** What every page of ours runs with: in the sandbox, without Node, with nothing that may reach out. */
export const webPreferences = (outFolder: string): WebPreferences => ({
  preload: join(outFolder, 'preload', 'index.cjs'),
  sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false, webviewTag: false, spellcheck: false, webSecurity: true, navigateOnDragDrop: false,
})
