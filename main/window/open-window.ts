import { BrowserWindow, nativeTheme } from 'electron'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Log } from '../log/log.ts'
import { errorAddress } from './error-address.ts'
import { answerKeys, type WindowActs } from './answer-keys.ts'
import { showFieldMenu } from './field-menu.ts'
import { boundsOnScreen, stayOnScreen } from './stay-on-screen.ts'
import { webPreferences } from './web-preferences.ts'
import { readWindowPlace, saveWindowPlace } from './window-place.ts'

type WindowOptions = {
  readonly outFolder: string
  readonly dataFolder: string
  readonly log: Log
  readonly page: string
  readonly acts: WindowActs
}

// The background colour of the design, so that nothing flashes before the page is loaded.
const backgroundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#0F1719' : '#E9EAE5')
const overlay = (): Electron.TitleBarOverlay => ({
  color: backgroundColor(), symbolColor: nativeTheme.shouldUseDarkColors ? '#BCC6C6' : '#41535A', height: 40,
})

/** Shows the error page when the page crashed or did not load, instead of a blank window. */
const showFaults = (window: BrowserWindow, log: Log): void => {
  const show = (event: string, detail: string): void => {
    const number = log.error(event, new Error(detail))
    void window.loadURL(errorAddress(plainProblem('window-failed'), { number, again: true }))
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') show('window-gone', reason)
  })
  window.webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    // A cancelled load (-3) is not an error.
    if (isMainFrame && code !== -3) show('window-did-not-load', description)
  })
  window.webContents.on('unresponsive', () => void log.error('window-unresponsive', new Error('unresponsive')))
}

/** Opens the only window, with a page of the app. */
export const openWindow = async ({ outFolder, dataFolder, log, page, acts }: WindowOptions): Promise<BrowserWindow> => {
  const { isMaximized, ...wanted } = readWindowPlace(dataFolder)
  const window = new BrowserWindow({
    ...boundsOnScreen(wanted), minWidth: 480, minHeight: 360, show: false, backgroundColor: backgroundColor(),
    titleBarStyle: 'hidden', titleBarOverlay: overlay(), autoHideMenuBar: true,
    webPreferences: webPreferences(outFolder),
  })
  showFaults(window, log)
  stayOnScreen(window)
  answerKeys(window, acts)
  showFieldMenu(window)
  window.once('ready-to-show', () => (isMaximized ? window.maximize() : window.show()))
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds()
    saveWindowPlace(dataFolder, { width, height, position: { x, y }, isMaximized: window.isMaximized() })
  })
  nativeTheme.on('updated', () => {
    if (window.isDestroyed()) return
    window.setBackgroundColor(backgroundColor())
    window.setTitleBarOverlay(overlay())
  })
  await window.loadURL(page).catch(() => undefined)
  return window
}
