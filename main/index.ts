import { app, session } from 'electron'
import { loadRendererFiles } from './app-protocol/renderer-files.ts'
import { registerAppScheme, serveApp } from './app-protocol/serve-app.ts'
import { logFolder } from './data-folder/open-data-folder.ts'
import { createLog } from './log/log.ts'
import { reportFaults } from './start/report-faults.ts'
import { enableSandbox } from './security/enable-sandbox.ts'
import { lockDownContents } from './security/lock-down-contents.ts'
import { lockDownSession } from './security/lock-down-session.ts'
import { stayOffline } from './security/stay-offline.ts'
import { openApp } from './start/open-app.ts'
import { runCommand } from './start/run-command.ts'
import { readStart } from './start/start.ts'
import { setMenu } from './window/set-menu.ts'
import { showFirstWindow } from './window/show-first-window.ts'

const start = readStart(import.meta.url)

const startWindow = async (): Promise<void> => {
  const log = createLog(logFolder(start.dataFolder))
  reportFaults(log)
  app.on('second-instance', showFirstWindow)
  enableSandbox(start.isForTesting)
  registerAppScheme()
  lockDownContents()
  stayOffline(start.developmentServer)
  await app.whenReady()
  lockDownSession(session.defaultSession, start.developmentServer)
  serveApp(loadRendererFiles(start.outFolder))
  setMenu()
  await openApp(start, log)
}

const openTheOnlyWindow = (): void => {
  app.setPath('userData', start.profileFolder)
  if (app.requestSingleInstanceLock()) void startWindow()
  else app.exit(0)
}

app.setName('vigil')

if (start.isRefused) app.exit(1)
else if (start.command) void runCommand(start.command)
else openTheOnlyWindow()
