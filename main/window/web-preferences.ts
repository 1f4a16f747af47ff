import { join } from 'node:path'
import type { WebPreferences } from 'electron'

/** What every page runs with: in the sandbox, without Node, with nothing that may reach out. Electron's own values are written too, so that they stay so. */
const locked = {
  sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
  webviewTag: false, webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, navigateOnDragDrop: false, spellcheck: false,
} as const satisfies WebPreferences

/** The preferences of our own pages, which have the bridge to main. */
export const webPreferences = (outFolder: string): WebPreferences => ({ ...locked, preload: join(outFolder, 'preload', 'index.cjs') })

/** The preferences of the hidden window that prints a PDF: no bridge, and Chromium's own viewer, which counts as a plugin. */
export const printPreferences: WebPreferences = { ...locked, plugins: true }
