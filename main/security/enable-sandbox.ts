import { app } from 'electron'

/** Forces the sandbox in copies for people, which no switch can turn off; in tests as root, Electron runs only without it. */
export const enableSandbox = (isForTesting: boolean): void => {
  if (!isForTesting || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
