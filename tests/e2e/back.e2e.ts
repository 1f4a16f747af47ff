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

/** Where the focus is: the row, its place in the window in pixels, and how far the list is scrolled. */
const placeNow = (page: Page) => page.evaluate(() => {
  const row = document.activeElement?.closest('.table__row')
  return { focused: row?.getAttribute('data-key') ?? document.activeElement?.tagName, inWindow: row?.getBoundingClientRect().top ?? 0, scrolled: document.querySelector('.page__scroll')?.scrollTop ?? 0 }
})

/** The same once the list rests: the row with the focus is in sight and does not move any more. */
const place = async (page: Page): Promise<Awaited<ReturnType<typeof placeNow>>> => {
  await expect(page.locator('.table__row:focus')).toBeInViewport()
  let last = await placeNow(page)
  let same = 0
  // Rows are measured some frames after they are drawn, on a busy machine much later: one look alike says nothing.
  await expect.poll(async () => {
    const before = last
    last = await placeNow(page)
    same = last.inWindow === before.inWindow && last.focused === before.focused ? same + 1 : 0
    return same
  }, 'the list rests').toBeGreaterThan(2)
  return last
}

const expectPlace = async (page: Page, { focused, inWindow }: Awaited<ReturnType<typeof place>>): Promise<void> => {
  await expect.poll(async () => (await placeNow(page)).focused, 'the row with the focus').toBe(focused)
  await expect.poll(async () => Math.abs((await placeNow(page)).inWindow - inWindow), 'pixels between where the row was and where it is').toBeLessThan(8)
}

/** Goes to the last row but one of a list whose rest is loaded when its end is in sight. */
const goToEnd = async (page: Page): Promise<Awaited<ReturnType<typeof place>>> => {
  await page.locator('.table__row').first().focus()
  await page.keyboard.press('End')
  // A long list loads some more at its end by itself, and all the rest when it is asked to: the button may go before it is pressed.
  const all = page.getByRole('button', { name: /^Show all/ })
  const isWhole = async (): Promise<boolean> => (await page.locator('.load-more').count()) === 0
  await expect(async () => {
    if (await all.isVisible()) await all.click({ timeout: 2_000 })
    expect(await isWhole()).toBe(true)
  }, 'the list is whole').toPass()
  await page.locator('.table__row').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  const there = await place(page)
  expect(there.scrolled).toBeGreaterThan(5_000)
  return there
}

test('Back from a case finds a long list of cases scrolled as it was, with its row focused, also over the form of the case', async () => {
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1440, height: 900 } })
  await goTo(page, /^Cases/)
  const before = await goToEnd(page)
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
  const toSettingsAndBack = async (): Promise<void> => {
    await goTo(page, /^Settings/)
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
  }
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'All actions' }).click()
  const atEnd = await goToEnd(page)
  await toSettingsAndBack()
  await expectPlace(page, atEnd)

  // In the middle, rows of many heights are above the one with the focus, and none of them has been drawn on the way back.
  for (let times = 0; times < 25; times += 1) await page.keyboard.press('PageUp')
  const inMiddle = await place(page)
  expect(inMiddle.focused).not.toBe(atEnd.focused)
  await toSettingsAndBack()
  await expectPlace(page, inMiddle)
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
