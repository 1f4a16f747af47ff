// The floor to compare with: Electron, one window, one line of text.
import { app, BrowserWindow } from 'electron'

await app.whenReady()
const window = new BrowserWindow({ width: 1093, height: 614, show: false })
await window.loadURL('data:text/html,<h1>Bare</h1>')
