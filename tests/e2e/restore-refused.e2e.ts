import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectNoFaultsInEachLook } from './axe.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo, refusalsOf } from './steps.ts'

let folder: string
test.beforeEach(() => {
  folder = newFolder()
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const dataFile = (): string => join(folder, 'vigil.sqlite')

/** One case, and a copy of it that is made on quit. */
const makeDataWithCopy = async (): Promise<void> => {
  const first = await launchApp({ dataFolder: folder })
  await first.page.getByRole('button', { name: /Practise/ }).first().click()
  await expect(first.page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await first.close()
  expect(readdirSync(join(folder, 'backups')).length).toBeGreaterThan(0)
}

/** Overwrites all pages but the first, so that it still says whose file it is. */
const damage = (): void => {
  const bytes = readFileSync(dataFile())
  writeFileSync(dataFile(), bytes.fill(0x5a, 4096))
}

test('a damaged file beside a good copy: one click restores the copy, opens the data and keeps the damaged file', async () => {
  await makeDataWithCopy()
  damage()
  const damaged = readFileSync(dataFile())
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await expect(page.getByText('The data file is damaged.')).toBeVisible()
  await expect(page.getByText(/Restore .*copies|Restore the good copy of/)).toBeVisible()
  await expect(page.getByLabel('Copy to restore').locator('option').first()).toHaveText(/\(when Vigil was closed\): 1 case, 3 members$/)
  await expectNoFaultsInEachLook({ app, page })
  // While the data are refused no other call is answered, and no copy that was not found.
  expect(await refusalsOf(page, [['cases.list', null], ['backups.restoreRefused', { copy: 99 }], ['backups.restoreRefused', { copy: 'vigil.sqlite' }]])).toEqual(['unknown-call', 'copy-gone', 'bad-input'])
  expect(readFileSync(dataFile()).equals(damaged)).toBe(true)

  await page.getByRole('button', { name: 'Restore this copy and open Vigil' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await goTo(page, /^Cases/)
  await expect(page.getByRole('row', { name: /LIBRARIAN/ }).first()).toBeVisible()
  const kept = readdirSync(folder).find((name) => name.endsWith('.damaged')) ?? ''
  expect(readFileSync(join(folder, kept, 'vigil.sqlite')).equals(damaged)).toBe(true)
  expect(complaints).toEqual([])
  await close()
  // The restored data are saved to: the next start opens them.
  const again = await launchApp({ dataFolder: folder })
  await expect(again.page.locator('nav').first().getByRole('button', { name: /^Cases/ })).toBeVisible()
  await again.close()
})

test('a missing file beside a good copy is restored the same way', async () => {
  await makeDataWithCopy()
  rmSync(dataFile())
  const { page, close } = await launchApp({ dataFolder: folder })
  await page.getByRole('button', { name: 'Restore this copy and open Vigil' }).click()
  await expect(page.locator('nav').first().getByRole('button', { name: /^Cases/ })).toBeVisible()
  expect(statSync(dataFile()).size).toBeGreaterThan(0)
  await close()
})

test('without a good copy nothing is offered', async () => {
  await makeDataWithCopy()
  damage()
  rmSync(join(folder, 'backups'), { recursive: true })
  const { page, close } = await launchApp({ dataFolder: folder })
  await expect(page.getByText(/ask for help before doing anything else/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Restore/ })).toHaveCount(0)
  await close()
  expect(existsSync(dataFile())).toBe(true)
})
