import { createServices } from '../create-services.ts'
import { openDataFolder } from '../data-folder/open-data-folder.ts'
import { answer } from '../door/answer.ts'
import { emitToWindows, listenToWindow } from '../door/ipc.ts'
import { createDialogFiles } from '../files/dialogs.ts'
import { createTokenTable } from '../files/tokens.ts'
import { handlers } from '../handlers.ts'
import { createForkUtility } from '../jobs/fork-utility.ts'
import type { Log } from '../log/log.ts'
import { openProblem } from '../problems/open-problems.ts'
import { startPage } from '../security/own-address.ts'
import type { DoorServices } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { todayByClock } from '../today.ts'
import { errorAddress } from '../window/error-address.ts'
import { followTheme } from '../window/follow-theme.ts'
import { openWindow } from '../window/open-window.ts'
import { keepBackups } from './keep-backups.ts'
import type { Start } from './start.ts'

const answerWindow = (services: DoorServices, { developmentServer }: Start): void => {
  followTheme(currentSettings(services).theme)
  listenToWindow(async (name, input, context) => {
    const answered = await answer(handlers, services, name, input, context)
    if (name === 'settings.save') followTheme(currentSettings(services).theme)
    return answered
  }, developmentServer)
}

/** Opens the data and the window; where the data cannot be opened, a window that says why. */
export const openApp = async (start: Start, log: Log): Promise<void> => {
  const window = { outFolder: start.outFolder, dataFolder: start.dataFolder, log }
  const opened = openDataFolder(start.dataFolder, true)
  if (!opened.ok) {
    const number = log.error(`database-${opened.problem.code}`, new Error(opened.problem.code))
    await openWindow({ ...window, page: errorAddress(openProblem(opened.problem), { number, again: false }) })
    return
  }
  const { today } = start
  const files = createDialogFiles(createTokenTable())
  const services = createServices({ db: opened.value, dataFolder: start.dataFolder, emit: emitToWindows, log, today: today ? () => today : todayByClock, files, fork: createForkUtility() })
  const { afterStart } = keepBackups(services)
  answerWindow(services, start)
  await openWindow({ ...window, page: start.developmentServer ?? startPage })
  afterStart()
}
