import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { unzipSync } from 'fflate'
import { answerDialogs, launchApp, newFolder } from './launch.ts'
import { press as pressButton } from './steps.ts'

const words = (path: string): string => new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']).replaceAll(/<[^>]*>/gu, ' ')

test('a pack is chosen, looked at, made, found by a code and made again, the same to the byte', async () => {
  const folder = newFolder()
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1440, height: 900 } })
  const press = (name: RegExp | string) => pressButton(page, name)
  await press(/Practise/)
  await press(/Make a letter pack/)
  await expect(page.getByText(/Page 1 of 8/)).toBeVisible()

  // The pages are those of the file: the first letter shows its sender, and initials when only they may be printed.
  const shown = page.locator('.preview__stage')
  await page.getByRole('option', { name: /Letter for Ines Albrecht/ }).first().click()
  await expect(shown).toContainText('4 Mill Lane')
  await page.getByRole('radio', { name: 'Initials' }).or(page.getByRole('button', { name: 'Initials' })).first().click()
  await page.getByRole('option', { name: /Letter for I\. A\./ }).first().click()
  await expect(shown).not.toContainText('4 Mill Lane')
  for (const part of ['Tally sheet', 'Sign-in sheet', 'Envelopes']) await page.getByText(part, { exact: true }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Winter evening')
  await expect(page.getByText(/Page \d+ of 17/)).toBeVisible()
  await expect(page.getByRole('option', { name: /Tally sheet/ })).toHaveCount(1)

  // Any page is found by what is on it, also beyond those that are drawn, and its code is a placeholder.
  await page.getByRole('combobox', { name: /^Go to a target/ }).fill('17')
  await page.getByRole('option', { name: /^Page 17/ }).first().click()
  await expect(page.getByText('Page 17 of 17')).toBeVisible()
  await page.getByRole('combobox', { name: /^Go to a target/ }).fill('albrecht')
  await page.getByRole('option', { name: /^Ines Albrecht to/ }).first().click()
  await expect(shown).toContainText('····-001-·')

  // While something is missing the pages stay, and one press leads to its field.
  await page.getByText('Letters to take home', { exact: true }).click()
  await expect(page.getByText('These pages are as they were before the last change.')).toBeVisible()
  await expect(shown).toContainText('····-001-·')
  await press(/^To the field/)
  await expect(page.getByRole('textbox', { name: /^Places with letters/ })).toBeFocused()
  await page.getByText('Letters to take home', { exact: true }).click()

  const first = join(folder, 'first.docx')
  await answerDialogs(app, { save: first })
  await press(/Make the pack/)
  await expect(page.getByText('The letter pack is ready')).toBeVisible()
  await expect(page.getByText('Winter evening')).toBeVisible()
  const text = words(first)
  expect([/I\. A\./u.test(text), /Ines Albrecht/u.test(text), text.includes('Tally sheet'), existsSync(`${first}.part`)]).toEqual([true, false, true, false])

  const code = /[0-9A-Z]{4}-001-[0-9A-Z]/u.exec(text)?.[0] ?? ''
  await page.getByRole('textbox', { name: /Code at the foot/ }).fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.locator('.find-letter')).toContainText('Not recorded yet')
  await press('Record as posted')
  await expect(page.locator('.find-letter')).toContainText('Recorded as posted')

  const again = join(folder, 'again.docx')
  await answerDialogs(app, { save: again })
  await press(/Make again/)
  await expect.poll(() => existsSync(again), 'the pack made again is on the disk').toBe(true)
  await expect(page.getByText('again.docx', { exact: true })).toBeVisible()
  expect(readFileSync(again).equals(readFileSync(first))).toBe(true)

  expect(complaints).toEqual([])
  await close()
  const db = new Database(join(folder, 'vigil.sqlite'), { readonly: true })
  const kept = db.prepare('SELECT (SELECT count(*) FROM packs) AS packs, (SELECT count(*) FROM pack_letters) AS letters, (SELECT letter_code FROM actions) AS code').get()
  db.close()
  expect(kept).toEqual({ packs: 1, letters: 6, code })
  rmSync(folder, { recursive: true, force: true })
})

test('what is missing leads to its field, and what was chosen is still there on the way back', async () => {
  const { page, complaints, close } = await launchApp({ today: '2026-11-12', size: { width: 1440, height: 900 } })
  const press = (name: RegExp | string) => pressButton(page, name)
  await press(/Practise/)
  await press(/More for this case/)
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByRole('group', { name: 'Ilsabet Moran' }).getByRole('textbox', { name: /^Country/ }).fill('')
  await press(/Save/)
  await press(/Make a letter pack/)
  await page.getByText('Petition', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Winter evening')
  await page.getByRole('listitem').filter({ hasText: 'no country is filled in' }).getByRole('button', { name: /^Edit the case/ }).click()
  await expect(page.getByRole('group', { name: 'Ilsabet Moran' }).getByRole('textbox', { name: /^Country/ })).toBeFocused()
  await page.keyboard.type('Maravia')
  await press(/Save/)
  await expect(page.getByRole('heading', { level: 1, name: 'Letter pack' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Winter evening')
  await expect(page.getByRole('checkbox', { name: 'Petition' })).toBeChecked()
  await expect(page.getByText('no country is filled in')).toHaveCount(0)
  expect(complaints).toEqual([])
  await close()
})
