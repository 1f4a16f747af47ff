import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { sampleText } from '../kit/sample-document.ts'
import { faultsOf } from './axe.ts'
import { press, tabTo } from './keyboard.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'

const heading = (page: Page, name: RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** Counts the keys that are pressed in the window from now on. */
const countKeys = (page: Page): Promise<void> => page.evaluate(() => {
  document.documentElement.dataset['keys'] = '0'
  window.addEventListener('keydown', () => { document.documentElement.dataset['keys'] = String(Number(document.documentElement.dataset['keys']) + 1) }, true)
})
const keysOf = async (page: Page): Promise<number> => Number(await page.evaluate(() => document.documentElement.dataset['keys']))

const setTextSize = (page: Page, textSize: 100 | 200): Promise<boolean> => page.evaluate(async (size) => {
  const settings = await window.vigil.call('settings.get', null)
  return settings.ok && (await window.vigil.call('settings.save', { settings: { ...settings.value, textSize: size } })).ok
}, textSize)

test('from the welcome page to the first letter pack, by keyboard', async () => {
  const folder = newFolder()
  const documentPath = join(folder, 'appeal.txt')
  writeFileSync(documentPath, sampleText)
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })
  await answerDialogs(app, { open: documentPath, save: join(folder, 'pack.docx') })
  const next = page.getByRole('button', { name: 'Next' })
  await countKeys(page)

  await test.step('the first field is focused, and Next is in view at once and at 200 %', async () => {
    await press(page, 'button', /Set up our group/)
    await expect(page.getByRole('textbox', { name: /Name of the group/ })).toBeFocused()
    await expect(next).toBeInViewport({ ratio: 1 })
    expect(await faultsOf(page)).toEqual([])
    await setTextSize(page, 200)
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['layout']), 'the text is twice as large').toBe('narrow')
    await expect(next).toBeInViewport({ ratio: 1 })
    expect(await faultsOf(page)).toEqual([])
    await setTextSize(page, 100)
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['layout']), 'the text is as it was').toBe('rail')
  })

  await test.step('what was typed stays when the set-up is left and taken up again', async () => {
    await tabTo(page, 'textbox', /Name of the group/)
    await page.keyboard.type('Harbour Letter Group')
    const typing = await keysOf(page)
    await press(page, 'button', /^Home/)
    await press(page, 'button', /Go on with the set-up/)
    await expect(page.getByRole('textbox', { name: /Name of the group/ })).toHaveValue('Harbour Letter Group')
    await page.evaluate((keys) => { document.documentElement.dataset['keys'] = String(keys) }, typing)
  })

  await test.step('three steps', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.type('Norhaven')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12 Quay Street')
    await press(page, 'button', /^Next$/)
    await expect(page.getByRole('textbox', { name: /National office/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await heading(page, /Harbour Letter Group is set up/)
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('the first case', async () => {
    await press(page, 'button', /Add a case/)
    await heading(page, /Add a case/)
    await press(page, 'button', /Open documents/)
    await heading(page, /Check what Vigil read/)
    await press(page, 'button', /Keep the case/)
    await expect(page.getByRole('button', { name: /Make a letter pack/ }).first()).toBeVisible()
  })

  await test.step('the first letter pack', async () => {
    await press(page, 'button', /Make a letter pack/)
    await expect(page.getByText(/One Word file with \d+ pages/)).toBeVisible()
    await expect(page.getByText(/the group is not set up/)).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await heading(page, /Letter packs/)
    await expect(page.getByText('Ready', { exact: true })).toBeVisible()
  })

  const keys = await keysOf(page)
  test.info().annotations.push({ type: 'keys', description: String(keys) })
  expect(keys, 'keys from the welcome page to the first letter pack').toBeLessThan(110)
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
