import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { answerDialogs, launchApp, type LaunchOptions } from './launch.ts'
import { goTo } from './steps.ts'

/** The short loop: practice case, letter pack, action, report. Ends the app. */
export const walkShortLoop = async (options: LaunchOptions, folder: string): Promise<void> => {
  const { app, page, complaints, close } = await launchApp(options)
  const packPath = join(folder, 'pack.docx')
  await answerDialogs(app, { save: packPath, open: folder })
  await page.getByRole('button', { name: /Practise/ }).click()
  await page.getByRole('button', { name: 'Make a letter pack' }).click()
  await page.getByRole('button', { name: 'Make the pack' }).click()
  await expect(page.getByText('Ready', { exact: true })).toBeVisible()
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'Posted' }).click()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByText('Recorded: 1 letter')).toBeVisible()
  await goTo(page, /^Reports/)
  await page.getByRole('button', { name: 'Save the report' }).click()
  await expect(page.getByText('The report is saved')).toBeVisible()
  expect(complaints).toEqual([])
  await close()
  expect(Object.keys(unzipSync(new Uint8Array(readFileSync(packPath))))).toContain('word/document.xml')
}
