import { BrowserWindow, dialog } from 'electron'
import { words } from '../words.ts'

/** Asks in a box of the system, above the window, whether Vigil is closed while it encrypts or decrypts; Esc keeps it open. */
export const confirmClose = async (): Promise<boolean> => {
  const { closeTitle, closeText, closeKeep, closeNow } = words.lock
  const [window] = BrowserWindow.getAllWindows()
  const box = { type: 'warning', message: closeTitle, detail: closeText, buttons: [closeKeep, closeNow], defaultId: 0, cancelId: 0, noLink: true } as const
  const { response } = await (window ? dialog.showMessageBox(window, { ...box, buttons: [...box.buttons] }) : dialog.showMessageBox({ ...box, buttons: [...box.buttons] }))
  return response === 1
}
