// The floor to compare with: Electron, one window, one line of text. No await at the top: Electron is only
// ready once this file has been read to its end.
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(() => new BrowserWindow({ width: 1093, height: 614, show: false }).loadURL('data:text/html,<h1>Bare</h1>'))
