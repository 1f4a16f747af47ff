import { screen, type BrowserWindow } from 'electron'
import { fitBounds, type Area, type WantedBounds } from './fit-bounds.ts'

/** The areas of the screens that windows may use, the main screen first. */
const usableAreas = (): readonly [Area, ...Area[]] => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main.workArea, ...others.map(({ workArea }) => workArea)]
}

/** The bounds for a window that wants these ones, wholly on a screen that is there. */
export const boundsOnScreen = (wanted: WantedBounds): Area => fitBounds(wanted, usableAreas())

/** Brings the window back when its screen is unplugged or becomes smaller. */
export const stayOnScreen = (window: BrowserWindow): void => {
  const bringBack = (): void => {
    if (window.isDestroyed() || window.isMaximized() || window.isFullScreen()) return
    const { x, y, width, height } = window.getBounds()
    window.setBounds(boundsOnScreen({ width, height, position: { x, y } }))
  }
  screen.on('display-removed', bringBack)
  screen.on('display-metrics-changed', bringBack)
  window.once('closed', () => {
    screen.off('display-removed', bringBack)
    screen.off('display-metrics-changed', bringBack)
  })
}
