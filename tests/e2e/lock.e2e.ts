import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { saysScreenLock } from '../../core/passphrase/lock-reason.ts'
import { platformOf } from '../../main/platform.ts'
import { encryptedFile, testPassphrase } from '../kit/encrypted-file.ts'
import { expectNoFaultsInEachSize, faultsOf } from './axe.ts'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

const cacheOf = (folder: string): string => `${folder}-cache`

let folder: string
test.beforeEach(() => {
  folder = newFolder()
  encryptedFile(join(folder, 'vigil.sqlite'))
})
test.afterEach(() => {
  for (const left of [folder, cacheOf(folder)]) rmSync(left, { recursive: true, force: true })
})

const unlock = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
}

/** The app, open. `arguments`: of its start. */
const open = async (words: readonly string[] = []): Promise<Launched> => {
  const launched = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 }, arguments: words })
  await unlock(launched.page)
  return launched
}

/** A key as the system gives it: main hears it before the page does. */
const pressKey = ({ app }: Pick<Launched, 'app'>, keyCode: string, modifiers: readonly 'control'[] = []): Promise<void> =>
  app.evaluate(({ BrowserWindow }, key) => {
    for (const type of ['keyDown', 'keyUp'] as const) BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type, keyCode: key.keyCode, modifiers: [...key.modifiers] })
  }, { keyCode, modifiers })

const nameField = (page: Page) => page.getByRole('textbox', { name: /^Name/ }).first()

/** Typed and at once locked by what follows, so that it is not on the disk yet. */
const typeName = async (page: Page): Promise<void> => {
  await goTo(page, /^Members/)
  await press(page, /Add a member/)
  await nameField(page).pressSequentially('Ines')
}

const findName = async (page: Page): Promise<void> => {
  await press(page, /1 draft kept/)
  await page.getByRole('menuitem', { name: /^Ines/ }).click()
  await expect(nameField(page)).toHaveValue('Ines')
}

/** The folder of Chromium's profile, which names the port of the new process. */
const profileIn = (cache: string): string | undefined => readdirSync(cache, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('DevToolsActivePort'))

/** The page of the process that locking started. Playwright knows only the one that it started itself. */
const lockedAgain = async (oldPort: string): Promise<{ readonly page: Page; readonly end: () => Promise<void> }> => {
  const portPath = join(cacheOf(folder), profileIn(cacheOf(folder)) ?? '')
  await expect.poll(() => (existsSync(portPath) ? readFileSync(portPath, 'utf8') : oldPort), 'port of the new process').not.toBe(oldPort)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(portPath, 'utf8').split('\n')[0]}`)
  await expect.poll(() => browser.contexts()[0]?.pages().length, 'pages of the new process').toBe(1)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The new process has no page')
  return {
    page,
    end: async () => {
      const holder = readlinkSync(join(portPath, '..', 'SingletonLock'))
      process.kill(Number(holder.slice(holder.lastIndexOf('-') + 1)), 'SIGTERM')
      await browser.close()
    },
  }
}

test('Lock ends the process and starts it again: it asks for the passphrase, and what was typed is found', async () => {
  const first = await open(['--remote-debugging-port=0'])
  const portPath = join(cacheOf(folder), profileIn(cacheOf(folder)) ?? '')
  const oldPort = readFileSync(portPath, 'utf8')
  await typeName(first.page)
  const ended = first.app.waitForEvent('close')
  await first.page.getByRole('button', { name: 'Lock', exact: true }).click()
  await ended
  const { page, end } = await lockedAgain(oldPort)
  await expect(page.getByRole('heading', { name: 'Vigil is locked' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused()
  await unlock(page)
  await findName(page)
  await end()
})

for (const [name, act] of [
  ['the key', (app: Launched['app']) => pressKey({ app }, 'L', ['control'])],
  ['the sleep of the computer', (app: Launched['app']) => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))],
  // Heard on Windows and macOS only: on Linux no system would send it.
  ...(saysScreenLock(platformOf(process.platform)) ? [['the lock of the screen', (app: Launched['app']) => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))] as const] : []),
  ['the key that hides', (app: Launched['app']) => pressKey({ app }, 'F9')],
] as const) {
  test(`${name} closes the data and keeps what is typed`, async () => {
    const first = await open()
    await first.app.evaluate(({ app }) => {
      app.relaunch = () => undefined
    })
    await typeName(first.page)
    const ended = first.app.waitForEvent('close')
    await act(first.app)
    await ended
    const second = await open()
    await findName(second.page)
    expect(second.complaints).toEqual([])
    await second.close()
  })
}

/** The wall clock of main from now on. */
const later = ({ app }: Launched, minutes: number): Promise<void> => app.evaluate((_electron, milliseconds) => {
  const now = Date.now
  Date.now = () => now() + milliseconds
}, minutes * 60_000)

test('a window without a key is locked after a warning, which any key ends and which does nothing else', async () => {
  const first = await open()
  const { page, app } = first
  await app.evaluate((electron) => {
    electron.app.relaunch = () => undefined
  })
  await typeName(page)
  await later(first, 14.8)
  const warning = page.getByRole('alertdialog', { name: /Vigil locks in \d+ seconds?/ })
  await expect(warning).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await faultsOf(page), colorScheme).toEqual([])
  }
  await pressKey(first, 'Enter')
  await expect(warning).toHaveCount(0)
  await expect(nameField(page)).toHaveValue('Ines')
  await expect(nameField(page)).toBeFocused()
  const ended = app.waitForEvent('close')
  await later(first, 16)
  await ended
  const second = await open()
  await findName(second.page)
  await second.close()
})

test('the settings say when the data lock, and Lock is there only with a passphrase', async () => {
  const { page, app, close } = await open()
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Passphrase', exact: true }).click()
  await page.getByRole('button', { name: /Without a key or the mouse/ }).click()
  await page.getByRole('option', { name: 'After 5 minutes' }).click()
  await page.getByRole('checkbox', { name: /computer sleeps/ }).press('Space')
  await expectNoFaultsInEachSize({ app, page })
  // Not chosen any more.
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await page.getByLabel('Passphrase now').last().fill(testPassphrase)
  await page.getByRole('button', { name: 'Remove the passphrase' }).click()
  await expect(page.getByText('The data are not locked.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toHaveCount(0)
  await close()
})
