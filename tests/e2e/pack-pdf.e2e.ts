import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { whyNoLibreOffice } from '../kit/libre-office.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'
import { press as pressButton } from './steps.ts'

test('a target gets the salutation that its office suggests, and the pack is made into PDF as well', async () => {
  test.skip(whyNoLibreOffice() !== '', whyNoLibreOffice())
  const folder = newFolder()
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })
  const press = (name: RegExp | string) => pressButton(page, name)
  await press(/Practise/)
  await press(/More for this case/)
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const target = page.getByRole('group', { name: 'Ilsabet Moran' })
  await target.getByRole('textbox', { name: /^Office held/ }).fill('Ambassador of Maravia')
  await target.getByRole('textbox', { name: /^Salutation/ }).fill('')
  await expect(target.getByText(/^Proposed from the office/)).toBeVisible()
  await press(/Save the case/)

  // The plan names what is printed without it, and takes the proposal in one press.
  await press(/Make a letter pack/)
  await expect(page.getByText(/no salutation: its 3 letters begin with “Dear Sir or Madam,”/)).toBeVisible()
  await press('Use “Dear Ambassador,”: Ilsabet Moran')
  await expect(page.getByText('Ilsabet Moran is greeted with “Dear Ambassador,”')).toBeVisible()
  await expect(page.getByText(/no salutation/)).toHaveCount(0)

  await page.getByText('Also make a PDF', { exact: true }).click()
  await answerDialogs(app, { save: join(folder, 'letters.docx') })
  await press(/Make the pack/)
  await expect(page.getByText('The PDF is ready')).toBeVisible()
  await expect(page.getByText('letters.docx, letters.pdf')).toBeVisible()
  expect(readFileSync(join(folder, 'letters.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
