import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { faultsOf } from './axe.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo } from './steps.ts'

const record = async (page: Page, count: string): Promise<void> => {
  await goTo(page, /^Actions/)
  const field = page.getByRole('textbox', { name: /How many/ })
  await field.fill(count)
  await field.press('Enter')
  await expect(page.getByText(`Recorded: ${count} letters`)).toBeVisible()
}

const asked = (page: Page) => page.getByRole('dialog', { name: 'Undo would take back' })

test('an evening of entries is not undone by keys pressed again, and comes back after a restart', async () => {
  const folder = newFolder()
  const first = await launchApp({ dataFolder: folder, today: '2026-11-12' })
  await first.page.getByRole('button', { name: /Practise/ }).first().click()
  await expect(first.page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  for (const count of ['11', '12', '13']) await record(first.page, count)
  await goTo(first.page, /^Home/)
  await expect(first.page.getByRole('heading', { level: 1 })).toBeFocused()
  for (let press = 0; press < 9; press += 1) await first.page.keyboard.press('Control+z')
  await expect(asked(first.page)).toContainText('13 letters recorded')
  expect(await faultsOf(first.page)).toEqual([])
  await first.page.keyboard.press('Escape')
  await expect(asked(first.page)).toHaveCount(0)
  await first.page.keyboard.press('Control+z')
  await expect(asked(first.page).getByRole('button', { name: 'Undo', exact: true })).toBeFocused()
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByText(/^Undone: 13 letters recorded/)).toBeVisible()
  await first.close()

  const { page, close, complaints } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('dialog', { name: 'Redo would bring back' })).toContainText('13 letters recorded')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Redone: 13 letters recorded/)).toBeVisible()
  const search = page.getByRole('searchbox').first()
  await search.pressSequentially('letters')
  await page.keyboard.press('Control+z')
  await expect(asked(page)).toHaveCount(0)
  await expect(search).not.toHaveValue('letters')

  await page.getByRole('button', { name: 'Show the undo list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Undo list' })).toBeVisible()
  await page.getByRole('button', { name: /^Undo: 11 letters recorded/ }).click()
  await expect(page.getByText(/^Undone: 11 letters recorded/)).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: /^Undo: Practice case added/ }).click()
  await expect(page.getByText('2 later changes depend on it')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('complementary').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText(/^Undone: Practice case added/)).toBeVisible()
  await expect(page.locator('.step s')).toHaveCount(4)
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
