import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { fillFolder } from '../kit/many-records.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo, press } from './steps.ts'

const folder = newFolder()
test.beforeAll(() => fillFolder(folder, { cases: 300, members: 400, actions: 0 }))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const scrolled = (page: Page): Promise<number> => page.evaluate(() => document.querySelector('.page__scroll')?.scrollTop ?? 0)

test('Back finds the members scrolled as they were with the same one open, and the cases that were searched', async () => {
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await goTo(page, /^Members/)
  await page.locator('.table__row').first().focus()
  await page.keyboard.press('End')
  await expect(page.locator('.table__row:focus')).toContainText('Member 00400')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Member 00400' })).toBeVisible()
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(1_000)
  await press(page, /^Edit/)
  await expect(page.getByRole('heading', { level: 1, name: 'Edit the member' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { level: 2, name: 'Member 00400' })).toBeVisible()
  await expect.poll(() => scrolled(page), 'how far the members are scrolled').toBeGreaterThan(before - 4)

  await goTo(page, /^Cases/)
  await page.locator('.sheet input[type="search"]').fill('26')
  await expect(page.getByText('300 cases found')).toBeVisible()
  await page.locator('.table__row').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Case/ })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.locator('.sheet input[type="search"]')).toHaveValue('26')
  expect(complaints).toEqual([])
  await close()
})
