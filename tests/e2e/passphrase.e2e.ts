import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { faultsOf } from './axe.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo } from './steps.ts'

const passphrase = 'lantern over the mill lane'
const nextPassphrase = 'another lantern entirely'

let folder: string
test.beforeEach(() => {
  folder = newFolder()
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Files of the data folder in which the practice case can be read. */
const readable = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /librarian/iu.test(readFileSync(path, 'latin1'))).map((path) => path.slice(folder.length + 1)).toSorted()

const openPassphrase = async (page: Page): Promise<void> => {
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Passphrase', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Passphrase' })).toBeVisible()
}

test('a group locks its data with a passphrase, changes it, and removes it again', async () => {
  const first = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  const { page } = first
  await page.getByRole('button', { name: /Practise/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  expect(readable().length).toBeGreaterThan(0)
  await openPassphrase(page)
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase again').fill(passphrase)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Next' }).click()
  const groups = (await page.getByRole('listitem').filter({ hasText: /^\d[0-9A-Z]{5}$/ }).allTextContents()).map((text) => text.slice(1))
  expect(groups.length).toBe(8)
  const print = page.getByRole('button', { name: 'Print the sheet' })
  await expect(print).toBeFocused()
  await expect(print).toBeInViewport({ ratio: 1 })
  expect(await faultsOf(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Kept by')).toBeVisible()
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'It is on paper' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^\d[0-9A-Z]{5}$/ })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Recovery key' }).fill([...groups.slice(0, 7), '00000'].join(' '))
  await page.getByRole('button', { name: 'Encrypt the data' }).click()
  await expect(page.getByText(/^Group 8 of the recovery key is mistyped\./)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(groups.join(' '))
  await page.getByRole('button', { name: 'Encrypt the data' }).click()
  await expect(page.getByText('The data are locked with a passphrase.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Passphrase' })).toBeFocused()
  expect(readable()).toEqual([])
  await page.getByLabel('Passphrase now').first().fill(passphrase)
  await page.getByLabel('New passphrase').fill(nextPassphrase)
  await page.getByLabel('Passphrase again').fill(nextPassphrase)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(page.getByText('The passphrase is changed').first()).toBeVisible()
  await first.close()
  expect(readable()).toEqual([])

  const second = await launchApp({ dataFolder: folder })
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await second.page.keyboard.press('Enter')
  await expect(second.page.getByRole('alert')).toHaveText(/This is not the passphrase of these data/)
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(nextPassphrase)
  await second.page.keyboard.press('Enter')
  await goTo(second.page, /^Cases/)
  await expect(second.page.getByRole('row', { name: /LIBRARIAN/ }).first()).toBeVisible()
  await openPassphrase(second.page)
  await second.page.getByLabel('Passphrase now').last().fill(nextPassphrase)
  await second.page.getByRole('button', { name: 'Remove the passphrase' }).click()
  await expect(second.page.getByText('The data are not locked.')).toBeVisible()
  await second.close()
  expect(readable()).toContain('vigil.sqlite')
  expect(second.complaints).toEqual([])
})
