import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, session } from 'electron'
import { closeDatabase, openDatabase, type WritableDb } from '../db/database.ts'
import { markInterruptedPacks } from '../db/packs.ts'
import { loadRendererFiles } from './app-protocol/renderer-files.ts'
import { registerAppScheme, serveApp } from './app-protocol/serve-app.ts'
import { createAppServices, databaseFile } from './app-services.ts'
import { defaultDataFolder } from './cli/default-data-folder.ts'
import { currentSettings } from './settings/current-settings.ts'
import { answer } from './door/answer.ts'
import { handlers } from './door/table.ts'
import { emitToWindows, listenToWindow } from './door/ipc.ts'
import { createLog } from './log/log.ts'
import { openProblem } from './problems/open-problems.ts'
import { findResourcesFolder } from './resources-folder.ts'
import { lockDownContents } from './security/lock-down-contents.ts'
import { lockDownSession } from './security/lock-down-session.ts'
import { startPage } from './security/own-address.ts'
import { isForTesting, mustRefuseDebugging } from './security/refuse-debugging.ts'
import type { Emit } from './services.ts'
import { readStartSwitches } from './start-switches.ts'
import { todayByClock } from './today.ts'
import { errorAddress } from './window/error-address.ts'
import { followTheme } from './window/follow-theme.ts'
import { openWindow } from './window/open-window.ts'
import { setMenu } from './window/set-menu.ts'

const start = { argv: process.argv, isPackaged: app.isPackaged, resourcesPath: process.resourcesPath }
const forTesting = isForTesting(start)
const switches = readStartSwitches({ ...start, isForTesting: forTesting })
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const outFolder = join(dirname(fileURLToPath(import.meta.url)), '..')
const dataFolder = switches.data ?? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })
const log = createLog(join(dataFolder, 'logs'))

const runCommand = async (words: readonly string[]): Promise<void> => {
  const { runCli } = await import('./cli.ts')
  const status = await runCli(words)
  process.stdout.write('', () => app.exit(status))
}

const reportFaults = (): void => {
  process.on('uncaughtException', (error) => {
    const number = log.error('uncaught', error)
    dialog.showErrorBox('Vigil has to close', `Something went wrong inside Vigil (${number}). Everything that was shown as saved is on the disk. Open Vigil again.`)
    app.exit(1)
  })
  process.on('unhandledRejection', (error) => void log.error('unhandled', error))
}

const closeWith = (db: WritableDb): void => {
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => closeDatabase(db))
}

const emit: Emit = (name, payload) => emitToWindows(name, payload)

const openApp = async (): Promise<void> => {
  mkdirSync(dataFolder, { recursive: true })
  const opened = openDatabase(databaseFile(dataFolder), { snapshotFolder: join(dataFolder, 'snapshots') })
  const window = { outFolder, dataFolder, log }
  if (!opened.ok) {
    const number = log.error(`database-${opened.problem.code}`, new Error(opened.problem.code))
    await openWindow({ ...window, page: errorAddress(openProblem(opened.problem), { number, again: false }) })
    return
  }
  closeWith(opened.value)
  markInterruptedPacks(opened.value)
  const today = switches.today
  const services = createAppServices({
    db: opened.value, log, emit, today: today ? () => today : todayByClock, resourcesFolder: findResourcesFolder(outFolder),
  })
  followTheme(currentSettings(services).theme)
  listenToWindow(async (name, input) => {
    const answered = await answer(handlers, services, name, input)
    if (name === 'settings.save') followTheme(currentSettings(services).theme)
    return answered
  }, developmentServer)
  await openWindow({ ...window, page: developmentServer ?? startPage })
}

const startWindow = async (): Promise<void> => {
  // As root Electron runs only without its sandbox; people's copies keep it whatever they are started with.
  if (!forTesting || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerAppScheme()
  lockDownContents()
  await app.whenReady()
  lockDownSession(session.defaultSession, developmentServer)
  serveApp(loadRendererFiles(outFolder))
  setMenu()
  await openApp()
}

const showFirstWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

app.setName('vigil')
app.setPath('userData', dataFolder)

if (mustRefuseDebugging(start)) app.exit(1)
else if (switches.command) void runCommand(switches.command)
else if (!app.requestSingleInstanceLock()) app.exit(0)
else {
  reportFaults()
  app.on('second-instance', showFirstWindow)
  void startWindow()
}
