import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

/** The disk of the app in main, full or not, and how many drafts it has refused. */
type Disk = { isFull: boolean; refused: number }

type AnswerCall = (event: unknown, name: string, ...rest: readonly unknown[]) => unknown

/** From now on main answers as it does when the disk is full: what is typed cannot be kept. */
const fillDisk = ({ app }: Launched): Promise<void> =>
  app.evaluate(({ ipcMain }) => {
    const answer = (Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<string, AnswerCall>).get('vigil:call')
    const disk = globalThis as unknown as Disk
    Object.assign(disk, { isFull: true, refused: 0 })
    ipcMain.removeHandler('vigil:call')
    ipcMain.handle('vigil:call', (event, name: string, ...rest) => {
      if (!disk.isFull || name !== 'drafts.keep') return answer?.(event, name, ...rest)
      disk.refused += 1
      return { ok: false, problem: { code: 'draft-disk-full', values: {}, dataSafety: 'nothing-changed' } }
    })
  })

const refusedCount = ({ app }: Launched): Promise<number> => app.evaluate(() => (globalThis as unknown as Disk).refused)

const makeRoom = ({ app }: Launched): Promise<void> =>
  app.evaluate(() => {
    ;(globalThis as unknown as Disk).isFull = false
  })

/** Closes the window as its own button does. */
const closeWindow = ({ app }: Launched): Promise<void> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

const nameField = (page: Page) => page.getByRole('textbox', { name: /^Name/ }).first()

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Close and lose what you typed last?' })

const typeMember = async ({ page }: Launched): Promise<void> => {
  await goTo(page, /^Members/)
  await press(page, /Add a member/)
  await nameField(page).pressSequentially('Ines')
  await expect(page.locator('.saved[data-sign="cannot"]')).toBeVisible()
}

test.describe('a window that is closed while what was typed cannot be kept', () => {
  let folder: string
  let launched: Launched
  test.beforeEach(async () => {
    folder = newFolder()
    launched = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
    await press(launched.page, /Practise/)
    await expect(launched.page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
    await fillDisk(launched)
    await typeMember(launched)
  })
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('stays open and asks, and has everything once there is room again', async () => {
    const { page } = launched
    await closeWindow(launched)
    await expect(question(page)).toBeVisible()
    // The try that follows fails too, and the question is still there.
    const before = await refusedCount(launched)
    await expect.poll(() => refusedCount(launched), 'drafts that the full disk refused').toBeGreaterThan(before + 1)
    await expect(question(page)).toContainText('the disk is full')
    await page.screenshot({ path: test.info().outputPath('question.png') })
    await makeRoom(launched)
    await expect(page.locator('.saved[data-sign="kept"]')).toBeVisible()
    await expect(question(page)).toHaveCount(0)
    await expect(nameField(page)).toHaveValue('Ines')
    await launched.close()
    const second = await launchApp({ dataFolder: folder })
    await press(second.page, /1 draft kept/)
    await second.page.getByRole('menuitem', { name: /^Ines/ }).click()
    await expect(nameField(second.page)).toHaveValue('Ines')
    await second.close()
  })

  test('closes and loses it only where a person says so', async () => {
    const ended = launched.app.waitForEvent('close')
    await closeWindow(launched)
    await press(launched.page, 'Close and lose it')
    await ended
  })
})
