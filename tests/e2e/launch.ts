import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from '@playwright/test'
import { electronPath } from '../../scripts/setup/electron-path.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Launched = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  /** What the page complained of: errors of the console and of the content policy. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export type LaunchOptions = {
  readonly dataFolder?: string
  readonly today?: string
  readonly size?: { readonly width: number; readonly height: number }
  /** A packaged app's executable instead of the checkout. */
  readonly executable?: string
  readonly arguments?: readonly string[]
  /** The file of an office. Without one the file of this computer, if it has one, is not used either. */
  readonly policies?: string
  /** No folder is named: the usual one is in this folder. */
  readonly usualIn?: string
  /** Gives the program that starts the executable, such as one that records it. */
  readonly starter?: (executable: string) => string
  readonly keepsSandbox?: boolean
}

export const newFolder = (name = 'vigil-journey-'): string => mkdtempSync(join(tmpdir(), name))

/** What takes longer hangs, and is named before the whole journey runs out of time. */
const patienceMilliseconds = 60_000

const closeSoon = async (app: ElectronApplication): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The app did not end within ${patienceMilliseconds / 1000} s of being closed`)), patienceMilliseconds)
  })
  await Promise.race([app.close(), late]).finally(() => clearTimeout(timer))
}

const switchesOf = (options: LaunchOptions, dataFolder: string): string[] => [
  ...(options.executable === undefined ? [root] : []),
  ...(process.getuid?.() === 0 && !options.keepsSandbox ? ['--no-sandbox'] : []),
  ...(options.usualIn === undefined ? [`--data=${dataFolder}`] : []), `--today=${options.today ?? '2026-11-12'}`, ...(options.arguments ?? []),
]

/** Started by this, the app is attached to only once its page is there. Windows has no such shell. */
const attachAfterLoad = (executable: string) => process.platform === 'win32'
  ? { executablePath: executable, env: {} }
  : { executablePath: fileURLToPath(new URL('attach-after-load.sh', import.meta.url)), env: { APP: executable, NODE: process.execPath } }

/** No such file is there. */
const noPolicies = join(tmpdir(), 'vigil-no-policies', 'policies.json')

/** The environment of an app whose caches, and with them its lock against a second start, are in a folder of its own. */
const envOf = (cacheFolder: string | undefined, { policies = noPolicies, usualIn }: Pick<LaunchOptions, 'policies' | 'usualIn'> = {}): Record<string, string> =>
  ({ ...process.env, LANG: 'en_GB.UTF-8', VIGIL_POLICIES: policies, ...(cacheFolder === undefined ? {} : { XDG_CACHE_HOME: cacheFolder }), ...(usualIn === undefined ? {} : { XDG_CONFIG_HOME: usualIn }) }) as Record<string, string>

type Start = { readonly executable: string; readonly args: readonly string[]; readonly chromiumSandbox?: boolean; readonly cacheFolder?: string | undefined; readonly options?: LaunchOptions }

/** Starts an executable so that the launch is always answered. */
export const launch = ({ executable, args, chromiumSandbox = false, cacheFolder, options }: Start): Promise<ElectronApplication> => {
  const { executablePath, env } = attachAfterLoad(executable)
  return _electron.launch({
    executablePath, args: [...args], chromiumSandbox, timeout: patienceMilliseconds,
    env: { ...envOf(cacheFolder, options), ...env },
  })
}

/** Where Chromium keeps its profile while a journey uses this data folder. */
const cacheFolderOf = (dataFolder: string): string => `${dataFolder}-cache`

/** Starts the real app on a folder of its own and waits for its first page. */
export const launchApp = async (options: LaunchOptions = {}): Promise<Launched> => {
  const dataFolder = options.dataFolder ?? newFolder()
  const executable = options.executable ?? electronPath()
  const app = await launch({
    executable: options.starter?.(executable) ?? executable,
    args: switchesOf(options, dataFolder),
    // Beside the data, so that a run leaves nothing in the home of who runs it.
    cacheFolder: cacheFolderOf(dataFolder),
    options,
    // Else the tool itself switches the sandbox off.
    chromiumSandbox: options.keepsSandbox === true,
  })
  const page = await app.firstWindow({ timeout: patienceMilliseconds })
  page.setDefaultTimeout(patienceMilliseconds)
  const complaints: string[] = []
  const note = (message: ConsoleMessage): void => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  }
  page.on('console', note)
  page.on('pageerror', (error) => complaints.push(String(error)))
  // What came before, while the first page loaded.
  for (const message of await page.consoleMessages()) note(message)
  complaints.push(...(await page.pageErrors()).map(String))
  if (options.size) await resize(app, options.size)
  await page.locator('h1').first().waitFor()
  return {
    app, page, dataFolder, complaints,
    close: async () => {
      await closeSoon(app)
      rmSync(cacheFolderOf(dataFolder), { recursive: true, force: true })
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

export const resize = (app: ElectronApplication, size: { readonly width: number; readonly height: number }): Promise<void> =>
  app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size)

/** What the next system dialogs answer, since nobody sits before this screen. */
export const answerDialogs = (app: ElectronApplication, answers: { readonly open?: string; readonly save?: string }): Promise<void> =>
  app.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = async () => ({ canceled: open === undefined, filePaths: open === undefined ? [] : [open] })
    dialog.showSaveDialog = async () => ({ canceled: save === undefined, filePath: save ?? '' })
  }, answers)

/** Starts the app once more on the same folder, as “Open with” does. Resolves to the status it ends with. */
export const startAgain = (executable: string, dataFolder: string, words: readonly string[]): Promise<number | null> => new Promise((resolve, reject) => {
  const started = spawn(executable, switchesOf({ arguments: words }, dataFolder), { stdio: 'ignore', env: envOf(cacheFolderOf(dataFolder)) })
  started.once('error', reject)
  started.once('exit', resolve)
})
