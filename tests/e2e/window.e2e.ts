import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { launchApp, newFolder } from './launch.ts'
import { goTo, press } from './steps.ts'

type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const boundsOf = (app: ElectronApplication): Promise<{ readonly window: Bounds; readonly screen: Bounds }> =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0]?.getBounds()
    if (!window) throw new Error('no window')
    return { window, screen: screen.getDisplayMatching(window).workArea }
  })

const isWithin = (inner: Bounds, outer: Bounds): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height

/** Presses a key with Ctrl as the system does: keys of the page's own tool never reach the window. */
const pressWithControl = (app: ElectronApplication, keyCode: string): Promise<void> =>
  app.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.sendInputEvent({ type: 'keyDown', keyCode: code, modifiers: ['control'] })
    contents?.sendInputEvent({ type: 'keyUp', keyCode: code, modifiers: ['control'] })
  }, keyCode)

const zoomOf = (app: ElectronApplication): Promise<number | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel())

test('the window opens where it was, wholly on a screen that is there', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'window.json'), JSON.stringify({ width: 3440, height: 1400, isMaximized: false }))
  const large = await launchApp({ dataFolder: folder })
  const { window, screen } = await boundsOf(large.app)
  expect(window.width).toBeGreaterThan(screen.width - 4)
  expect(isWithin(window, screen), JSON.stringify({ window, screen })).toBe(true)
  await large.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 80, width: 900, height: 600 }))
  await expect.poll(async () => (await boundsOf(large.app)).window, 'the new place').toEqual({ x: 120, y: 80, width: 900, height: 600 })
  await large.close()

  const again = await launchApp({ dataFolder: folder })
  expect((await boundsOf(again.app)).window).toEqual({ x: 120, y: 80, width: 900, height: 600 })
  await again.close()

  writeFileSync(join(folder, 'window.json'), JSON.stringify({ width: 900, height: 600, position: { x: 5_000, y: 200 }, isMaximized: false }))
  const gone = await launchApp({ dataFolder: folder })
  const { window: found, screen: left } = await boundsOf(gone.app)
  expect({ width: found.width, height: found.height, isOnScreen: isWithin(found, left) }).toEqual({ width: 900, height: 600, isOnScreen: true })
  await gone.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the keys of the window work on every page', async () => {
  const { app, page, complaints, close } = await launchApp({ size: { width: 1093, height: 614 } })
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeFocused()
  await press(page, /^Open$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Add a case' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()

  for (const [keys, level] of [['=', 0.5], ['+', 1], ['numadd', 1.5], ['-', 1], ['numsub', 0.5], ['0', 0]] as const) {
    await pressWithControl(app, keys)
    await expect.poll(() => zoomOf(app), `zoom after ${keys}`).toBe(level)
  }

  await page.keyboard.press('Control+f')
  await expect(page.locator('.bar__search input')).toBeFocused()
  await goTo(page, /^Members/)
  // The list and its search come with the answer, after the heading.
  await expect(page.locator('.sheet input[type="search"]')).toBeVisible()
  await page.keyboard.press('Control+f')
  await expect(page.locator('.sheet input[type="search"]')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.locator('.bar__search input')).toBeFocused()
  expect(complaints).toEqual([])
  await close()
})

test('Esc closes a form before its page, keeps what was typed, and Ctrl+Q ends Vigil with it on the disk', async () => {
  const folder = newFolder()
  const first = await launchApp({ dataFolder: folder, size: { width: 1440, height: 900 } })
  const { page } = first
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await press(page, /Add a note$/)
  const note = page.getByRole('textbox', { name: 'Note', exact: true })
  await note.fill('Ring the family first.')
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(page.getByRole('button', { name: /Add a note$/ })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(note).toHaveValue('Ring the family first.')
  await note.press('End')
  await note.pressSequentially(' Then write.')
  const ended = first.app.waitForEvent('close')
  await pressWithControl(first.app, 'Q').catch(() => undefined)
  await ended

  const second = await launchApp({ dataFolder: folder, size: { width: 1440, height: 900 } })
  await goTo(second.page, /^Cases/)
  await second.page.locator('.table__row').first().click()
  await expect(second.page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Ring the family first. Then write.')
  await second.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the right mouse button opens a menu in text fields', async () => {
  const { app, page, close } = await launchApp()
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await app.evaluate(({ Menu }) => {
    const shown: string[][] = []
    Object.assign(globalThis, { shown })
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      shown.push(this.items.filter(({ type }) => type !== 'separator').map(({ label }) => label))
    }
  })
  await page.locator('.bar__search input').click({ button: 'right' })
  const menus = () => app.evaluate(() => (globalThis as unknown as { readonly shown: readonly (readonly string[])[] }).shown)
  await expect.poll(menus, 'the menu').toEqual([['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all']])
  await close()
})
