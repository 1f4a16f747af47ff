import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makeOutletData } from '../kit/outlet-data.ts'
import { faultsOf } from './axe.ts'
import { launchApp } from './launch.ts'

const picture = process.env['VIGIL_SHOTS']

test('packs are given out, come back by number and by code, and Home reminds of those that are overdue', async () => {
  const { folder, codes, loose } = await makeOutletData('2026-11-12')
  const { page, close, complaints } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })
  // Home says what is overdue, and leads to it.
  await page.getByRole('button', { name: /^Open the outlet: Ask Larch Hill school/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Larch Hill school' })).toBeVisible()
  await page.getByRole('button', { name: 'Ask Larch Hill school', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('8 are still out')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Note it as asked' }).click()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`, 'u') })
  await expect(row('Larch Hill school').getByRole('button', { name: /^Came back/ })).toBeVisible()

  // By number: one press, three numbers, Enter. The letters wait to be posted then.
  await row('Weir Market café').getByRole('button', { name: /^Came back/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Weir Market café' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'To post here' })).toBeFocused()
  await page.keyboard.type('5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1')
  await expect(page.getByText(/8 letters were out, 7 are named here/)).toBeVisible()
  if (picture !== undefined) await page.screenshot({ path: `${picture}-return.png` })
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(row('Weir Market café')).toContainText('13 back, 5 posted, 1 out, 1 unwritten')

  // A petition sheet that was left there comes back signed.
  await page.getByRole('button', { name: 'Something else was signed there' }).click()
  await expect(page.getByRole('textbox', { name: 'How many' })).toBeFocused()
  await page.keyboard.type('41')
  expect(await faultsOf(page)).toEqual([])
  if (picture !== undefined) await page.screenshot({ path: `${picture}-signed.png` })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('cell', { name: /^Signed there: 41 petition signatures/ })).toBeVisible()

  // By code: each once.
  await page.getByRole('button', { name: 'Mill Lane library', exact: true }).click()
  await page.getByRole('button', { name: 'Scan the codes' }).click()
  await page.keyboard.type(`${codes[4] ?? ''}\n`)
  await expect(page.getByText(`${codes[4] ?? ''} counted`)).toBeVisible()
  await page.getByRole('textbox', { name: 'Code of a letter' }).fill(codes[0] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/was counted/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Code of a letter' }).fill('')

  // A letter that was given out by number is counted by its code, too; one that another outlet got is not.
  await page.getByRole('button', { name: 'Weir Market café', exact: true }).click()
  await page.getByRole('button', { name: 'Scan the codes' }).click()
  await page.getByRole('textbox', { name: 'Code of a letter' }).fill(codes[5] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/was given to Mill Lane library/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Code of a letter' }).fill(loose)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${loose} counted`)).toBeVisible()

  // A new outlet, and packs for it.
  await page.getByRole('button', { name: 'Add an outlet' }).click()
  await page.keyboard.type('Tenter Lane surgery')
  await page.keyboard.press('Enter')
  await expect(row('Tenter Lane surgery')).toContainText('No pack given out yet')
  await row('Tenter Lane surgery').getByRole('button', { name: /^Give out/ }).click()
  await page.getByRole('textbox', { name: 'Packs' }).fill('3')
  await expect(page.getByText('3 packs, 12 letters together')).toBeVisible()
  if (picture !== undefined) await page.screenshot({ path: `${picture}-give.png` })
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Packs' }).press('Enter')
  await expect(row('Tenter Lane surgery')).toContainText('12 out')
  await expect(page.getByRole('heading', { level: 2, name: 'Tenter Lane surgery' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('dialog', { name: 'Undo would take back' }).getByRole('button', { name: 'Undo', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row('Tenter Lane surgery')).toContainText('No pack given out yet')
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
