import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { closeDatabase } from '../../db/database.ts'
import { noteTypedLost } from '../../db/key/typed-lost.ts'
import { openOrThrow } from '../kit/crashed-files.ts'
import { encryptedFile, testPassphrase } from '../kit/encrypted-file.ts'
import { keepCase } from '../kit/kept-records.ts'
import { expectNoFaultsInEachSize } from './axe.ts'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo } from './steps.ts'

let folder: string
test.beforeEach(() => {
  folder = newFolder()
})
test.afterEach(() => {
  for (const left of [folder, `${folder}-cache`]) rmSync(left, { recursive: true, force: true })
})

const path = (): string => join(folder, 'vigil.sqlite')

const isAsked = (): boolean => existsSync(`${path()}-asked`)

/** Ends the process as a cut of the power does, as soon as it has noted what was asked. */
const killWhenAsked = async ({ app }: Launched): Promise<void> => {
  await expect.poll(isAsked, 'note of what was asked').toBe(true)
  const ended = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await ended
}

const openPassphrase = async (page: Page): Promise<void> => {
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Passphrase', exact: true }).click()
}

test('a kill at the beginning of Encrypt is said on Home and beside the passphrase, until it was read', async () => {
  const db = openOrThrow(path())
  keepCase(db, 1)
  closeDatabase(db)
  const first = await launchApp({ dataFolder: folder })
  await openPassphrase(first.page)
  await first.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await first.page.getByLabel('Passphrase again').fill(testPassphrase)
  await first.page.getByRole('button', { name: 'Next' }).click()
  const groups = (await first.page.getByRole('listitem').filter({ hasText: /^\d[0-9A-Z]{5}$/ }).allTextContents()).map((text) => text.slice(1))
  const number = /sheet ([0-9A-Z]{4})$/u.exec(await first.page.getByRole('heading', { name: /^Recovery key, sheet/ }).textContent() ?? '')?.[1] ?? 'none'
  await first.page.getByRole('button', { name: 'It is on paper' }).click()
  await expect(first.page.getByRole('heading', { name: `Type the key back from sheet ${number}` })).toBeVisible()
  await first.page.getByRole('textbox', { name: 'Recovery key' }).fill(groups.join(' '))
  await first.page.getByRole('button', { name: 'Encrypt the data' }).click({ noWaitAfter: true })
  await killWhenAsked(first)
  expect(readFileSync(path()).includes('Berge')).toBe(true)

  const second = await launchApp({ dataFolder: folder })
  const said = ({ page }: Launched) => page.getByText('Encrypting was interrupted before it began')
  await expect(said(second)).toBeVisible()
  await expectNoFaultsInEachSize(second)
  await second.page.getByRole('button', { name: 'Go to Passphrase' }).click()
  await expect(second.page.getByRole('heading', { level: 2, name: 'Passphrase' })).toBeVisible()
  await expect(said(second)).toBeVisible()
  await expectNoFaultsInEachSize(second)
  await second.page.getByRole('button', { name: 'Do not show this again' }).click()
  await expect(said(second)).toHaveCount(0)
  await second.close()
  const third = await launchApp({ dataFolder: folder })
  await expect(third.page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await expect(said(third)).toHaveCount(0)
  await third.close()
})

test('a kill while the passphrase is changed is said where it is asked for', async () => {
  encryptedFile(path())
  const first = await launchApp({ dataFolder: folder })
  await first.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await first.page.keyboard.press('Enter')
  await openPassphrase(first.page)
  await first.page.getByLabel('Passphrase now').first().fill(testPassphrase)
  await first.page.getByLabel('New passphrase').fill('another lantern entirely')
  await first.page.getByLabel('Passphrase again').fill('another lantern entirely')
  await first.page.getByRole('button', { name: 'Change the passphrase' }).click({ noWaitAfter: true })
  await killWhenAsked(first)
  const second = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await expect(second.page.getByText('It was not done: the passphrase from before opens the data.')).toBeVisible()
  await expectNoFaultsInEachSize(second)
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await second.page.keyboard.press('Enter')
  await expect(second.page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await expect(second.page.getByText('Changing the passphrase was interrupted')).toBeVisible()
  await second.close()
})

test('what was typed last and lost is said where the passphrase is asked for and after it, until it was read', async () => {
  encryptedFile(path())
  noteTypedLost(path())
  const { page, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  const said = page.getByText('What was typed last is lost')
  await expect(said).toBeVisible()
  await expect(page.getByText('What was typed last is kept')).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'Do not show this again' }).click()
  await expect(said).toHaveCount(0)
  await close()
  expect(existsSync(`${path()}-typed-lost`)).toBe(false)
})

test('readable data that somebody put in the place of locked ones open, and it is said what that can mean', async () => {
  encryptedFile(path())
  const other = join(folder, 'other.sqlite')
  const db = openOrThrow(other)
  keepCase(db, 2)
  closeDatabase(db)
  copyFileSync(other, path())
  for (const end of ['-wal', '-shm']) rmSync(`${path()}${end}`, { force: true })
  const { page, close } = await launchApp({ dataFolder: folder })
  await expect(page.getByText('The data are readable, but a key says that they were locked')).toBeVisible()
  await page.getByRole('button', { name: 'Do not show this again' }).click()
  await expect(page.getByText('The data are readable, but a key says that they were locked')).toHaveCount(0)
  await close()
  expect([existsSync(`${path()}-key`), existsSync(`${path()}-key-old-1`)]).toEqual([false, true])
})
