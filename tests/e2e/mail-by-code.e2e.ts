import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { launchApp } from './launch.ts'
import { press } from './steps.ts'

const picture = process.env['VIGIL_SHOTS']

test('a letter that came back is found by its code, marked at its address, named in a text for the office, and the next pack warns', async () => {
  const { folder, codes } = await makeEveningData('2026-12-05')
  const { page, close, complaints } = await launchApp({ dataFolder: folder, today: '2026-12-05', size: { width: 1093, height: 614 } })
  await press(page, /^Letter packs|^Packs/)
  await page.getByRole('textbox', { name: /Code/ }).fill(codes[0] ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'It came back' }).click()
  const form = page.getByRole('form', { name: 'A letter came back' })
  await expect(form.getByText(/^Letter to .*, made 5 December 2026/)).toBeVisible()
  await form.getByRole('textbox', { name: 'What is on the envelope' }).fill('Marit says: gone away')
  if (picture !== undefined) await page.screenshot({ path: `${picture}-mail-form.png` })
  expect(await faultsOf(page)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/A letter to this address came back, last 5 Dec 2026: address unknown/)).toBeVisible()
  await page.getByRole('button', { name: /^Tell the office/ }).click()
  await expect(page.getByText(/came back on 5 December 2026: address unknown\./)).toBeVisible()
  await page.getByRole('button', { name: 'Copy the text' }).scrollIntoViewIfNeeded()
  if (picture !== undefined) await page.screenshot({ path: `${picture}-mail-office.png` })
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Make a letter pack' }).first().click()
  await expect(page.getByText(/a letter to this address came back: look for a better one/)).toBeVisible()
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
