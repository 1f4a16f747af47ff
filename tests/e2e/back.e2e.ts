import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { fillFolder } from '../kit/many-records.ts'
import { sampleText } from '../kit/sample-document.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo, press } from './steps.ts'

const folder = newFolder()
test.beforeAll(() => fillFolder(folder, { cases: 300, members: 400, actions: 1_000 }))
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

/** Where the focus is, and how far the list is scrolled. */
const place = (page: Page) => page.evaluate(() => ({ focused: document.activeElement?.closest('.table__row')?.getAttribute('data-key') ?? document.activeElement?.tagName, top: document.querySelector('.page__scroll')?.scrollTop ?? 0 }))

const expectPlace = async (page: Page, { focused, top }: Awaited<ReturnType<typeof place>>): Promise<void> => {
  await expect.poll(async () => (await place(page)).focused, 'the row with the focus').toBe(focused)
  // Rows that are drawn again may be a little lower or higher: less than one row.
  expect(Math.abs((await place(page)).top - top)).toBeLessThan(40)
}

test('Back from a case finds a long list of cases scrolled as it was, with its row focused, also over the form of the case', async () => {
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1440, height: 900 } })
  await goTo(page, /^Cases/)
  await page.locator('.table__row').first().focus()
  // The rest of the list comes when its end is in sight.
  await page.keyboard.press('End')
  await expect(page.locator('.load-more')).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  const before = await place(page)
  expect(before.top).toBeGreaterThan(5_000)
  await page.keyboard.press('Enter')
  await expect(page.locator('.case')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expectPlace(page, before)

  await page.keyboard.press('Enter')
  await expect(page.locator('.case')).toBeVisible()
  await press(page, /^Add a target/)
  await expect(page.getByRole('heading', { level: 1, name: 'Edit the case' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.locator('.case')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expectPlace(page, before)
  expect(complaints).toEqual([])
  await close()
})

test('Back finds all actions, of the tab that was open, scrolled as they were, with the row focused', async () => {
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1440, height: 900 } })
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'All actions' }).click()
  await page.locator('.table__row').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  const before = await place(page)
  expect(before.top).toBeGreaterThan(5_000)
  await goTo(page, /^Settings/)
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expectPlace(page, before)
  expect(complaints).toEqual([])
  await close()
})

test('Back from a document finds the documents with its row focused', async () => {
  const files = Array.from({ length: 12 }, (_, index) => {
    const path = join(folder, `document-${index}.txt`)
    writeFileSync(path, sampleText.replaceAll('105.22', `${900 + index}.26`))
    return path
  })
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 }, arguments: files })
  await expect(page.locator('.document[data-key]')).toHaveCount(12)
  const row = page.locator('.document[data-key]').nth(9)
  const key = await row.getAttribute('data-key')
  await row.getByRole('button').last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check what Vigil read' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key')), 'the row with the focus').toBe(key)
  expect(complaints).toEqual([])
  await close()
})
