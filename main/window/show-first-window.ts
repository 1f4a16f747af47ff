import { BrowserWindow } from 'electron'

/** Brings the window to the front when the app is started a second time. */
export const showFirstWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
