import { BrowserWindow } from 'electron'
import { isProjector } from './projector.ts'

/** Brings the window to the front when the app is started a second time. */
export const showFirstWindow = (): void => {
  const window = BrowserWindow.getAllWindows().find((one) => !isProjector(one))
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
