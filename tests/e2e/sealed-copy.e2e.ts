import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { recoveryGroups } from '../../core/passphrase/recovery-key.ts'
import { copyDatabase } from '../../db/backup.ts'
import { closeDatabase } from '../../db/database.ts'
import { openOrThrow } from '../kit/crashed-files.ts'
import { encryptedFile, testKey, testPassphrase, testRecovery } from '../kit/encrypted-file.ts'
import { faultsOf } from './axe.ts'
import { answerDialogs, launchApp, newFolder, resize } from './launch.ts'
import { goTo, press } from './steps.ts'

const small = { width: 1093, height: 614 }

let folder: string
let stick: string
let copy: string
test.beforeEach(() => {
  folder = newFolder()
  stick = newFolder('vigil-stick-')
  copy = join(stick, 'vigil-2026-11-12T18-40-00Z-daily.sqlite.age')
  const path = join(stick, 'vigil.sqlite')
  encryptedFile(path)
  const db = openOrThrow(path, { key: testKey })
  if (!copyDatabase(db, copy).ok) throw new Error('No copy could be made')
  closeDatabase(db)
})
test.afterEach(() => {
  for (const made of [folder, stick]) rmSync(made, { recursive: true, force: true })
})

test('a lost laptop’s copy on a stick is restored in a new Vigil by the recovery key on paper alone', async () => {
  for (const name of ['vigil.sqlite', 'vigil.sqlite-key', 'vigil.sqlite-key-copy']) rmSync(join(stick, name))
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, size: small })
  await answerDialogs(app, { open: copy })
  await press(page, /^Bring a group from another laptop/)
  await expect(page.getByRole('heading', { name: 'This copy is encrypted with another key' })).toBeVisible()
  await expect(page.getByLabel('Passphrase of this copy')).toHaveCount(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator(`html[data-theme=${colorScheme}]`)).toBeAttached()
    for (const size of [small, { width: 1440, height: 900 }]) {
      await resize(app, size)
      expect(await faultsOf(page), `${colorScheme} ${size.width}`).toEqual([])
      await page.screenshot({ path: test.info().outputPath(`asks-${colorScheme}-${size.width}.png`) })
    }
  }
  await resize(app, small)
  const field = page.getByLabel('Recovery key of this copy')
  await field.fill(recoveryGroups(new Uint8Array(testRecovery.length).fill(4)).join(' '))
  await press(page, 'Open the copy')
  await expect(page.getByText(/it does not open this copy/)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('wrong.png') })
  await field.fill(recoveryGroups(testRecovery).join(' ').toLowerCase())
  await press(page, 'Open the copy')
  await expect(page.getByText(/its data can be read by everybody who uses this laptop/)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('opened.png') })
  await press(page, 'Restore this copy')
  await goTo(page, /^Cases/)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  expect(complaints).toEqual([])
  await close()
})

test('encrypted data make encrypted copies, and restore them without asking; none has another file beside it', async () => {
  const data = join(folder, 'data')
  mkdirSync(data)
  encryptedFile(join(data, 'vigil.sqlite'))
  const { page, complaints, close } = await launchApp({ dataFolder: data, size: small })
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await page.keyboard.press('Enter')
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: /Backup and restore/ }).click()
  await press(page, /^Back up now/)
  const rows = page.getByRole('main').getByRole('row')
  await expect(rows.filter({ hasText: 'on request' })).toHaveCount(1)
  await rows.filter({ hasText: 'on request' }).click()
  await press(page, 'Restore this copy')
  await expect(page.getByText('The copy is restored').first()).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('restored.png') })
  expect(complaints).toEqual([])
  await close()
  expect(readFileSync(join(data, 'vigil.sqlite')).includes('Berge')).toBe(false)
})
