import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { fillFolder } from '../kit/many-records.ts'
import { launchApp, newFolder } from './launch.ts'

const folder = newFolder()
test.beforeAll(() => fillFolder(folder, { cases: 1_000, members: 10_000, actions: 0 }))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the top field shows results while typing among a thousand cases and ten thousand members, by the keyboard alone', async () => {
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1093, height: 614 } })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('member 09', { delay: 30 })
  const list = page.getByRole('listbox', { name: 'Results' })
  const members = list.getByRole('group', { name: 'Members' })
  await expect(members.getByRole('option')).toHaveCount(4)
  // Until the results are those of all that was typed.
  await expect(members.getByRole('option').nth(1)).toHaveText(/^Member 09/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const second = await members.getByRole('option').nth(1).innerText()
  await expect(list.locator('[data-focused]')).toHaveText(second.trim())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: second.trim() })).toBeVisible()
  await expect(list).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('case 0010')
  await expect(list.getByRole('group', { name: 'Cases' }).getByRole('option').first()).toContainText('Case 0010')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.type('case 0010')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Cases' }).or(page.getByRole('heading', { level: 2, name: 'Cases' })).first()).toBeVisible()
  await page.locator('.search-line').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /Case 0010/ })).toBeVisible()
  expect(complaints).toEqual([])
  await close()
})
