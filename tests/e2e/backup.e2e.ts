import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, newFolder } from './launch.ts'
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
