import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { recoveryGroups } from '../../core/passphrase/recovery-key.ts'
import { encryptedFile, testPassphrase, testRecovery } from '../kit/encrypted-file.ts'
import { expectNoFaultsInEachLook, faultsOf } from './axe.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo, refusalsOf } from './steps.ts'

let folder: string
test.beforeEach(() => {
  folder = newFolder()
  encryptedFile(join(folder, 'vigil.sqlite'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('locked data ask for their passphrase: a wrong one is said in plain words, the right one opens them', async () => {
  const before = readFileSync(join(folder, 'vigil.sqlite'))
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await expect(page.getByRole('heading', { name: 'Vigil is locked' })).toBeVisible()
  await expectNoFaultsInEachLook({ app, page })
  expect(await refusalsOf(page, [['cases.list', null]])).toEqual(['unknown-call'])
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('not this one at all')
  const shows = page.getByRole('checkbox', { name: 'Show what is typed' })
  await shows.check()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text')
  await shows.uncheck()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'password')
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(/This is not the passphrase of these data\. .*recovery key/)
  expect(readFileSync(join(folder, 'vigil.sqlite')).equals(before)).toBe(true)
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await goTo(page, /^Cases/)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  expect(complaints).toEqual([])
  await close()
  expect(readFileSync(join(folder, 'vigil.sqlite')).includes('Berge')).toBe(false)
})

test('whoever forgot the passphrase opens the data with the printed recovery key and chooses a new one', async () => {
  const first = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await first.page.getByRole('button', { name: 'The passphrase is forgotten' }).click()
  const groups = recoveryGroups(testRecovery)
  await first.page.getByLabel('Recovery key').fill([...groups.slice(0, 2), '00000', ...groups.slice(3)].join(' '))
  await first.page.getByLabel('New passphrase').fill('another lantern entirely')
  await first.page.getByLabel('Passphrase again').fill('another lantern')
  expect(await faultsOf(first.page)).toEqual([])
  await first.page.getByRole('button', { name: 'Open Vigil' }).click()
  await expect(first.page.getByRole('alert')).toHaveText('The two new passphrases are not the same. Type both again.')
  await expect(first.page.getByLabel('New passphrase')).toBeFocused()
  await first.page.getByRole('checkbox', { name: 'Show what is typed' }).check()
  for (const name of ['New passphrase', 'Passphrase again']) await expect(first.page.getByLabel(name)).toHaveAttribute('type', 'text')
  await first.page.getByLabel('Passphrase again').fill('another lantern entirely')
  await first.page.getByRole('button', { name: 'Open Vigil' }).click()
  await expect(first.page.getByRole('alert')).toHaveText(/Group 3 of the recovery key is mistyped\./)
  // In a small window too.
  await expect(first.page.getByRole('alert')).toBeInViewport({ ratio: 1 })
  await first.page.getByLabel('Recovery key').fill(groups.join(' ').toLowerCase())
  await first.page.getByRole('button', { name: 'Open Vigil' }).click()
  await goTo(first.page, /^Cases/)
  await first.close()
  const second = await launchApp({ dataFolder: folder })
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('another lantern entirely')
  await second.page.keyboard.press('Enter')
  await goTo(second.page, /^Cases/)
  await second.close()
})
