import { app, dialog } from 'electron'
import type { Log } from '../log/log.ts'

/** Logs every fault that nothing has caught. After a thrown one the app cannot go on: it says so and ends. */
export const reportFaults = (log: Log): void => {
  process.on('uncaughtException', (error) => {
    const number = log.error('uncaught', error)
    dialog.showErrorBox('Vigil has to close', `Something went wrong inside Vigil (${number}). Everything that was shown as saved is on the disk. Open Vigil again.`)
    app.exit(1)
  })
  process.on('unhandledRejection', (error) => void log.error('unhandled', error))
}
