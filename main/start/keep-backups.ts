import { app } from 'electron'
import type { WritableDb } from '../../db/database.ts'
import { closeDatabase } from '../../db/database.ts'
import type { DoorServices } from '../services.ts'

const hourMilliseconds = 3_600_000

type Given = Pick<DoorServices, 'db' | 'backups' | 'passphrases' | 'log' | 'emit'>

const guarded = ({ log }: Pick<Given, 'log'>, work: () => void): void => {
  try {
    work()
  } catch (error) {
    // A copy that cannot be made must not keep the app from closing; the sidebar says that the newest is old.
    log.error('backup', error)
  }
}

const closeWith = (given: Given, db: WritableDb): void => {
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    guarded(given, () => given.backups.makeIfChangedNow('on-quit'))
    closeDatabase(db)
  })
}

/** Copies by themselves: those that an interruption left readable are encrypted after the start; new ones after the start and then each hour where the newest is over a day old, and on quit after changes. Closes the data at the end. */
export const keepBackups = (given: Given): { readonly afterStart: () => void } => {
  closeWith(given, given.db)
  // Later than the start, which would keep the window waiting for each copy.
  const sealLeft = async (): Promise<void> => {
    try {
      await given.passphrases.sealLeft()
    } catch (error) {
      given.log.error('seal-left', error)
    }
  }
  const makeIfDue = async (): Promise<void> => {
    try {
      await given.backups.makeIfDue()
      given.emit('backups.changed', null)
    } catch (error) {
      given.log.error('backup', error)
    }
  }
  return {
    afterStart: () => {
      void sealLeft().then(makeIfDue)
      setInterval(() => void makeIfDue(), hourMilliseconds).unref()
    },
  }
}
