import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { fillFolder } from '../kit/many-records.ts'
import { faultsOf } from './axe.ts'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo } from './steps.ts'

// Lists of ten thousand: each step waits for a state with a name, none for a time.
let launched: Launched
const folder = newFolder()
test.beforeAll(async () => {
  fillFolder(folder, { cases: 10_000, members: 10_000, actions: 20_000 })
  launched = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1440, height: 900 } })
})
test.afterAll(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

const go = (name: RegExp): Promise<void> => goTo(launched.page, name)
const rowOf = (page: Page, name: RegExp) => page.getByRole('row', { name })
/** How many rows are drawn: of ten thousand only those in sight. */
const drawnRows = (page: Page): Promise<number> => page.locator('.table__row').count()
const heading = (page: Page, name: RegExp) => page.getByRole('columnheader', { name })

test('ten thousand members are opened, sorted, filtered and walked to the last', async () => {
  const { page, complaints } = launched
  await go(/^Members/)
  await expect(rowOf(page, /Member 00001/)).toBeVisible()
  await expect(page.getByText('10,000 members')).toBeVisible()
  expect(await drawnRows(page)).toBeLessThan(100)

  await test.step('a press opens a member and the list stays', async () => {
    await rowOf(page, /Member 00003/).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Member 00003' })).toBeVisible()
    await expect(rowOf(page, /Member 00003/)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 2, name: 'Member 00003' })).toHaveCount(0)
  })

  await test.step('End goes to the last row, Home to the first', async () => {
    await rowOf(page, /Member 00001/).focus()
    await page.keyboard.press('End')
    await expect(rowOf(page, /Member 10000/)).toBeFocused()
    await expect(rowOf(page, /Member 10000/)).toBeInViewport()
    await page.keyboard.press('ArrowUp')
    await expect(rowOf(page, /Member 09999/)).toBeFocused()
    expect(await drawnRows(page)).toBeLessThan(100)
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Home')
    await expect(rowOf(page, /Member 00001/)).toBeFocused()
  })

  await test.step('a heading sorts, twice the other way', async () => {
    await heading(page, /^Name/).first().click()
    await expect(page.locator('.table__row').first()).toContainText('Member 10000')
    await heading(page, /^Name/).first().click()
    await expect(page.locator('.table__row').first()).toContainText('Member 00001')
  })

  await test.step('words filter', async () => {
    await page.getByRole('searchbox', { name: /Find a member/ }).fill('09999')
    await expect(page.getByText('1 of 10,000 members')).toBeVisible()
    await expect(rowOf(page, /Member 09999/)).toBeVisible()
    await page.getByRole('searchbox', { name: /Find a member/ }).fill('')
    await expect(page.getByText('10,000 members')).toBeVisible()
  })
  expect(complaints).toEqual([])
})

test('ten thousand cases: words are found as they are typed, rows come as they are looked at', async () => {
  const { page, complaints } = launched
  await go(/^Cases/)
  await expect(page.locator('.table__row').first()).toContainText('Case 00100')
  const search = page.getByRole('searchbox', { name: /Find in all cases and documents/ }).last()
  await search.pressSequentially('李明 ugan', { delay: 20 })
  await expect(page.getByRole('status')).toHaveText('667 cases found')
  await expect(page.locator('.table__row').first().locator('mark.hit').first()).toHaveText('李明')
  await search.fill('')
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page.getByRole('button', { name: /Deadline/ }).last().click()
  await page.getByRole('option', { name: 'Within 30 days' }).click()
  await expect(page.getByRole('status')).toHaveText('775 cases found')
  // The first answer ends before its list does: the rest comes when its end is in sight.
  await page.locator('.load-more').scrollIntoViewIfNeeded()
  await expect(page.locator('.load-more')).toHaveCount(0)
  await page.locator('.table__row').first().focus()
  await page.keyboard.press('End')
  await expect(page.locator('.table__row:focus')).toContainText('Sat 12 Dec')
  await page.keyboard.press('Enter')
  await expect(page.locator('.case-aside .table__row[aria-current]')).toHaveCount(1)
  expect(await drawnRows(page)).toBeLessThan(100)
  expect(complaints).toEqual([])
})

test('every letter to post is listed, marked in one go and taken back in one go', async () => {
  const { page, complaints } = launched
  await go(/^Actions/)
  await page.getByRole('radio', { name: 'Letters to post 4,000' }).click()
  await page.getByRole('button', { name: 'Mark 4,000 letters as posted' }).click()
  await expect(page.getByText('4,000 letters marked as posted')).toBeVisible()
  await expect(page.getByText('Nothing that is recorded as written waits to be posted.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('button', { name: 'Mark 4,000 letters as posted' })).toBeVisible()

  await test.step('all actions end with the oldest day', async () => {
    await page.getByRole('radio', { name: 'All actions' }).click()
    await page.getByRole('button', { name: /^Show all 20,000/ }).click()
    await expect(page.locator('.load-more')).toHaveCount(0)
    await page.locator('.table__row').first().focus()
    await page.keyboard.press('End')
    await expect(page.locator('.table__row:focus')).toContainText('300/26')
  })

  await test.step('one case of ten thousand is picked by typing', async () => {
    const picker = page.getByRole('combobox', { name: 'Case' })
    await page.keyboard.press('Home')
    await expect(page.locator('.table__row:focus')).toContainText('9801/26')
    await page.getByRole('button', { name: 'Filter' }).click()
    await picker.scrollIntoViewIfNeeded()
    await expect(picker).toBeInViewport()
    await picker.fill('9999/26')
    await page.getByRole('option', { name: /9999\/26/ }).click()
    await expect(picker).toHaveValue(/9999\/26/)
    await expect(page.locator('.table__row')).toHaveCount(2)
  })
  expect(complaints).toEqual([])
})
