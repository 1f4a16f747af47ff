import { app, BrowserWindow, powerMonitor, type WebContents } from 'electron'
import { saysScreenLock, type LockReason } from '../../core/passphrase/lock-reason.ts'
import { noteTypedLost } from '../../db/key/typed-lost.ts'
import { listPacks } from '../../db/packs.ts'
import { clearCopied } from '../files/copied-text.ts'
import { createAskClose } from '../passphrase/ask-close.ts'
import { createAskToLock } from '../passphrase/ask-to-lock.ts'
import { createAutoLock, type AutoLock } from '../passphrase/auto-lock.ts'
import type { Locking } from '../passphrase/locking.ts'
import type { DoorServices } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { WindowActs } from '../window/answer-keys.ts'
import { confirmClose } from '../window/confirm-close.ts'
import { hideWindows } from '../window/hide-windows.ts'
import { isProjector } from '../window/projector.ts'
import { setMenu } from '../window/set-menu.ts'

const tickMilliseconds = 1_000

export type AppLock = {
  /** What the calls about locking do. */
  readonly locking: Locking
  /** What the keys and the menu of the window do. */
  readonly acts: WindowActs
  /** Begins to watch, once the data are open. */
  readonly watch: (services: DoorServices) => void
  /** A passphrase was set or removed. */
  readonly passphraseChanged: () => void
}

const stopMaking = async ({ db, jobs, pdfs }: DoorServices): Promise<void> => {
  const packs = jobs.runningCount() > 0 ? listPacks(db).filter(({ state }) => state === 'making') : []
  for (const { id } of packs) jobs.cancel(id)
  // A pack or PDF that is stopped in order leaves no file, not even a temporary one.
  await Promise.allSettled([pdfs.stop(), ...packs.map(({ id }) => jobs.whenDone(id))])
}

/** Hears each key and each movement of the mouse in any window, those of later too. */
const listenToInput = ({ heard, isWarning }: AutoLock): void => {
  const listen = (contents: WebContents): void => {
    contents.on('input-event', heard)
    contents.on('before-input-event', (event) => {
      // Who comes back does not know what the key would do.
      if (isWarning()) event.preventDefault()
      heard()
    })
  }
  for (const { webContents } of BrowserWindow.getAllWindows()) listen(webContents)
  app.on('web-contents-created', (_event, contents) => listen(contents))
}

/** Does something with each window, those of later too. */
const withWindows = (act: (window: BrowserWindow) => void): void => {
  for (const window of BrowserWindow.getAllWindows()) act(window)
  app.on('browser-window-created', (_event, window) => act(window))
}

/**
 * Locks by ending the process, so that nothing of the data is left in its memory, and starting it again: it shows the page
 * that asks for the passphrase. `args`: of that start. `path`: of the database.
 */
export const createAppLock = (args: readonly string[], path: string): AppLock => {
  const now: { services?: DoorServices; endsFor?: LockReason } = {}
  const isSet = (): boolean => now.services?.passphrases.isSet() ?? false
  const isConverting = (): boolean => now.services?.passphrases.isConverting() ?? false
  const making = (): number => (now.services ? now.services.jobs.runningCount() + (now.services.pdfs.running() ? 1 : 0) : 0) + (isConverting() ? 1 : 0)
  const end = async (reason: LockReason, losesTyped: boolean): Promise<void> => {
    if (now.services) await stopMaking(now.services)
    await clearCopied()
    now.endsFor = reason
    if (losesTyped) for (const window of BrowserWindow.getAllWindows()) window.destroy()
    app.quit()
  }
  const locking = createAskToLock({
    isSet,
    making,
    hide: hideWindows,
    askWindow: (asked) => now.services?.emit('passphrase.lockAsked', asked),
    noteLost: () => noteTypedLost(path),
    end: (reason, losesTyped) => void end(reason, losesTyped),
    whenDone: (reason) => autoLock.whenDone(reason),
    stayOpen: () => {
      delete now.endsFor
      autoLock.stayOpen()
    },
  })
  const autoLock = createAutoLock({
    now: () => Date.now(),
    choices: () => (now.services && isSet() ? currentSettings(now.services) : undefined),
    isBusy: () => making() > 0,
    isShownToRoom: () => BrowserWindow.getAllWindows().some(isProjector),
    warn: (secondsLeft) => now.services?.emit('passphrase.lockSoon', { secondsLeft }),
    lock: locking.ask,
  })
  const acts: WindowActs = {
    lock: () => locking.ask('asked'),
    hide: () => {
      hideWindows()
      locking.ask('hide')
    },
  }
  const passphraseChanged = (): void => {
    setMenu({ ...acts, canLock: isSet() })
    // The names of documents that were opened.
    if (isSet()) app.clearRecentDocuments()
  }
  const askClose = createAskClose({ isConverting, isEnding: () => now.endsFor !== undefined, confirm: confirmClose, quit: () => app.quit() })
  withWindows((window) => void window.on('close', (event) => {
    if (!isProjector(window)) askClose(event)
  }))
  app.on('will-quit', () => {
    // Who hid the window starts Vigil again when it is safe.
    if (now.endsFor !== undefined && now.endsFor !== 'hide') app.relaunch({ args: [...args] })
  })
  return {
    acts,
    passphraseChanged,
    locking,
    watch: (services) => {
      now.services = services
      passphraseChanged()
      listenToInput(autoLock)
      powerMonitor.on('suspend', autoLock.sleeps)
      if (saysScreenLock(services.platform)) powerMonitor.on('lock-screen', autoLock.screenLocked)
      const ticks = setInterval(autoLock.tick, tickMilliseconds)
      app.once('will-quit', () => clearInterval(ticks))
    },
  }
}
