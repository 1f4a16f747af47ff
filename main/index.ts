import { app, session } from 'electron'
import { z } from 'zod'
import { appId } from './app/app-id.ts'
import { loadRendererFiles } from './app-protocol/renderer-files.ts'
import { registerAppScheme, serveApp } from './app-protocol/serve-app.ts'
import { environment } from './data-folder/environment.ts'
import { isOnNetwork } from './data-folder/folder-place.ts'
import { logFolder } from './data-folder/open-data-folder.ts'
import { createGivenDocuments } from './files/given-documents.ts'
import { createLog } from './log/log.ts'
import { reportFaults } from './start/report-faults.ts'
import { enableSandbox } from './security/enable-sandbox.ts'
import { lockDownContents } from './security/lock-down-contents.ts'
import { lockDownSession } from './security/lock-down-session.ts'
import { stayOffline } from './security/stay-offline.ts'
import { openApp } from './start/open-app.ts'
import { runCommand } from './start/run-command.ts'
import { readStart } from './start/start.ts'
import { showFirstWindow } from './window/show-first-window.ts'
import { words } from './words.ts'

const start = readStart(import.meta.url)
const given = createGivenDocuments()
const fromSecondStart = z.object({ documents: z.array(z.string()) })

/** Another start of Vigil ends at once; its documents are opened here. */
const takeSecondStart = (data: unknown): void => {
  showFirstWindow()
  const parsed = fromSecondStart.safeParse(data)
  if (parsed.success) given.add(parsed.data.documents)
}

const startWindow = async (): Promise<void> => {
  const { place, profileFolder } = start
  // On the network nothing is written: the other computer may not answer, and the start would wait for it.
  const log = createLog(logFolder(isOnNetwork(place.folder, environment()) ? profileFolder : place.folder))
  reportFaults(log)
  given.add(start.documents)
  app.on('second-instance', (_event, _argv, _folder, data) => takeSecondStart(data))
  enableSandbox(start.isForTesting)
  registerAppScheme()
  lockDownContents()
  stayOffline(start.developmentServer)
  await app.whenReady()
  lockDownSession(session.defaultSession, start.developmentServer)
  serveApp(loadRendererFiles(start.outFolder))
  await openApp(start, log, given)
}

/** What went wrong before there is a window is said in a box: a process without a window would hold the data, unseen. */
const endStart = (error: unknown): void => {
  setImmediate(() => {
    throw error
  })
}

const openTheOnlyWindow = (): void => {
  app.setPath('userData', start.profileFolder)
  if (app.requestSingleInstanceLock({ documents: start.documents })) void startWindow().catch(endStart)
  else app.exit(0)
}

// A Mac gives documents so, also before the app is ready.
app.on('open-file', (event, path) => {
  event.preventDefault()
  given.add([path])
})
app.setName('vigil')
// Windows shows notices only of programs that it knows by this name, which the installer gives to the shortcut.
app.setAppUserModelId(appId)

const refuseSwitch = (name: string): void => {
  process.stderr.write(`${words.commandLine.switchRefused({ name })}\n`)
  app.exit(1)
}

if (start.refusedSwitch !== undefined) refuseSwitch(start.refusedSwitch)
else if (start.command) void runCommand(start.command, start.policies)
else openTheOnlyWindow()
