import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, newFolder, resize } from './launch.ts'
import { goTo, press } from './steps.ts'

test('a backup is made from the settings by a process of its own, and is sound', async () => {
  const folder = newFolder()
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: /Backup and restore/ }).click()
  await press(page, /^Back up now/)
  await expect.poll(() => readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('-on-request.sqlite')).length, 'copies made on request').toBe(1)
  await expect(page.getByText(/damaged/i)).toHaveCount(0)
  await page.screenshot({ path: test.info().outputPath('backups.png') })
  expect(complaints).toEqual([])
  await close()
  expect(readdirSync(join(folder, 'backups')).filter((name) => !name.endsWith('.sqlite'))).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})

test('the list of copies has room for its words at every width, and what a restore would do is beside the copy that is chosen', async () => {
  const folder = newFolder()
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1280, height: 800 } })
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await page.evaluate(async () => {
    for (let number = 0; number < 12; number += 1) await window.vigil.call('backups.make', null)
  })
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: /Backup and restore/ }).click()
  const rows = page.getByRole('main').getByRole('row')
  await expect.poll(() => rows.count(), 'rows of the list').toBeGreaterThan(5)
  for (const width of [1280, 1200, 1093, 1440]) {
    await resize(app, { width, height: 800 })
    await expect.poll(() => page.evaluate(() => window.innerWidth), 'width of the window').toBe(width)
    const words = await page.locator('.backup-lines').evaluateAll((lines) => lines.map((line) => line.clientHeight))
    expect(Math.max(...words), `height of the words in a row at ${width}`).toBeLessThan(70)
  }
  await resize(app, { width: 1280, height: 800 })
  await rows.last().click()
  const restore = page.getByRole('button', { name: 'Restore this copy' })
  await expect(restore).toBeInViewport()
  await expect(rows.last()).toBeInViewport()
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
