import { readFile } from 'node:fs/promises'
import { BrowserWindow, type WebFrameMain } from 'electron'
import { printedFiles } from '../app-protocol/printed-file.ts'
import { printPreferences } from './web-preferences.ts'

const patience = { /** For the pages to be there, which takes longer with many. */ pages: 30_000, /** Between two looks. */ look: 100, /** A dialog that cannot be shown is said at once. */ refusal: 1_000 } as const

const open: { window: BrowserWindow | null } = { window: null }

const closeLast = (): void => {
  const last = open.window
  open.window = null
  printedFiles.forget()
  if (last !== null && !last.isDestroyed()) last.destroy()
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds))

/** The height of the drawn pages, which Chromium's viewer knows once it has read the file. */
const hasPages = async (frame: WebFrameMain): Promise<boolean> => {
  const height: unknown = await frame.executeJavaScript("document.querySelector('#sizer')?.offsetHeight ?? 0").catch(() => 0)
  return typeof height === 'number' && height > 0
}

/** The frame in which the viewer draws the pages: it has the address of the file, inside the viewer. */
const pagesFrame = (window: BrowserWindow): WebFrameMain | undefined =>
  window.webContents.mainFrame.framesInSubtree.find((frame) => frame.parent !== null && frame.url === window.webContents.getURL())

const pagesCome = async (window: BrowserWindow): Promise<boolean> => {
  for (const end = Date.now() + patience.pages; Date.now() < end && !window.isDestroyed(); await wait(patience.look)) {
    const frame = pagesFrame(window)
    if (frame !== undefined && await hasPages(frame)) return true
  }
  return false
}

/** Whether the system shows its dialog. Chromium says nothing when the dialog of a PDF is closed, and at once when it cannot be shown. */
const showDialog = (window: BrowserWindow): Promise<boolean> => Promise.race([
  new Promise<boolean>((resolve) => {
    window.webContents.print({}, (isDone, reason) => resolve(isDone || reason === '' || /cancel/iu.test(reason)))
  }),
  wait(patience.refusal).then(() => true),
])

/**
 * Prints a PDF with the system's dialog, where all pages or some can be chosen: its own pages, each on its own paper and
 * at its own size. A window that nobody sees holds it until the next one is printed or the app is closed. False where it
 * cannot be shown, such as without any printer.
 */
export const printPdf = async (path: string): Promise<boolean> => {
  closeLast()
  const main = BrowserWindow.getAllWindows()[0]
  const window = new BrowserWindow({ show: false, webPreferences: printPreferences })
  open.window = window
  main?.off('closed', closeLast).once('closed', closeLast)
  const address = printedFiles.keep(await readFile(path))
  await window.loadURL(address).catch(() => undefined)
  const isShown = await pagesCome(window) && await showDialog(window)
  // Another file was printed meanwhile: this one is not wanted any more.
  if (open.window !== window) return true
  if (!isShown) closeLast()
  return isShown
}
