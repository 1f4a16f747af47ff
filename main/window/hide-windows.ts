import { BrowserWindow } from 'electron'
import { words } from '../words.ts'
import { isProjector } from './projector.ts'

const { hiddenTitle, app: name } = words.menus

const hide = (window: BrowserWindow): void => {
  const showName = (): void => {
    window.off('restore', showName).off('focus', showName)
    window.setTitle(name)
  }
  window.setTitle(hiddenTitle)
  window.minimize()
  window.on('restore', showName).on('focus', showName)
}

/** Takes every window out of sight at once; the list of windows says nothing of Vigil. The window for the room is closed: it comes back by its button. */
export const hideWindows = (): void => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (isProjector(window)) window.destroy()
    else hide(window)
  }
}
