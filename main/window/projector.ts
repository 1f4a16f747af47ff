import { BrowserWindow, screen } from 'electron'
import type { EventId } from '../../core/ids.ts'
import { webPreferences } from './web-preferences.ts'

/** Where there is one screen only: large enough for the numbers, small enough to be moved. */
const size = { width: 960, height: 600 } as const

const open: { window: BrowserWindow | null } = { window: null }

/** Whether a window is the one for the projector. */
export const isProjector = (window: BrowserWindow): boolean => window === open.window

/** A screen that the window of the app is not on. */
const otherScreen = (main: BrowserWindow | undefined): Electron.Display | undefined => {
  const own = main ? screen.getDisplayMatching(main.getBounds()).id : screen.getPrimaryDisplay().id
  return screen.getAllDisplays().find(({ id }) => id !== own)
}

type Options = { readonly outFolder: string; readonly page: string }

/**
 * Shows the totals of an event in a second window, on another screen where there is one, filling it. Asked again, the
 * window comes to the front. It closes with the window of the app.
 */
export const showProjector = ({ outFolder, page }: Options) => (eventId: EventId): void => {
  const address = new URL(page)
  address.hash = `projector/${eventId}`
  if (open.window !== null) {
    open.window.focus()
    return
  }
  const main = BrowserWindow.getAllWindows()[0]
  const other = otherScreen(main)
  const window = new BrowserWindow({
    ...size, ...(other ? { x: other.bounds.x + 40, y: other.bounds.y + 40 } : {}), show: false, backgroundColor: '#12191b', autoHideMenuBar: true, fullscreen: other !== undefined, webPreferences: webPreferences(outFolder),
  })
  open.window = window
  window.once('ready-to-show', () => window.show())
  window.once('closed', () => {
    open.window = null
  })
  main?.once('closed', () => {
    if (!window.isDestroyed()) window.destroy()
  })
  void window.loadURL(address.href).catch(() => undefined)
}
