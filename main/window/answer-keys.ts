import { app, type BrowserWindow } from 'electron'
import { windowKeyOf, type WindowKey } from '../../core/key.ts'

/** What the keys do that Vigil has beside zoom and quit. */
export type WindowActs = { readonly lock: () => void; readonly hide: () => void }

/** Zoom levels of Chromium: 0 is 100 %, each whole level is 1.2 times the one before. -4 is 48 %, 8 is 430 %. */
const zoomLevels = { step: 0.5, min: -4, max: 8 } as const

const answer = (window: BrowserWindow, wanted: WindowKey, acts: WindowActs): void => {
  const { webContents } = window
  const setZoom = (level: number): void => webContents.setZoomLevel(Math.min(Math.max(level, zoomLevels.min), zoomLevels.max))
  switch (wanted) {
    case 'larger': return setZoom(webContents.getZoomLevel() + zoomLevels.step)
    case 'smaller': return setZoom(webContents.getZoomLevel() - zoomLevels.step)
    case 'actual-size': return setZoom(0)
    case 'quit': return app.quit()
    case 'lock': return acts.lock()
    case 'hide': return acts.hide()
  }
}

/** Zoom, quit, lock and hide by keys. A menu would know a key only by one sign, which not every keyboard types. */
export const answerKeys = (window: BrowserWindow, acts: WindowActs): void => {
  window.webContents.on('before-input-event', (event, { type, key, code, shift, alt, control, meta }) => {
    if (type !== 'keyDown') return
    const hasCommand = process.platform === 'darwin' ? meta : control
    const wanted = windowKeyOf({ key, code, hasShift: shift, hasAlt: alt, hasCommand })
    if (wanted === null) return
    event.preventDefault()
    answer(window, wanted, acts)
  })
}
