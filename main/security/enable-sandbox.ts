import { app } from 'electron'

/** People's copies keep the sandbox whatever they are started with; as root, in tests, Electron runs only without it. */
export const enableSandbox = (isForTesting: boolean): void => {
  if (!isForTesting || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
