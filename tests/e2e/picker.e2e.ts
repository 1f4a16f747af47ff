import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { fillFolder } from '../kit/many-records.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo } from './steps.ts'

const folder = newFolder()
test.beforeAll(() => fillFolder(folder, { cases: 12, members: 40, actions: 10 }))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is typed into a field with a list stays as it is typed, key by key, and the arrow key leads to what matches it', async () => {
  const { page, complaints, close } = await launchApp({ dataFolder: folder, size: { width: 1440, height: 900 } })
  await goTo(page, /^Reports/)
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'All actions' }).click()
  await page.getByRole('button', { name: /^Filter/ }).click()
  const field = page.getByRole('combobox', { name: 'Member' })
  await field.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('00017', { delay: 80 })
  await expect(field).toHaveValue('00017')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(/00017/)
  expect(complaints).toEqual([])
  await close()
})
