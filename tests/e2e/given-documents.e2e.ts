import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { electronPath } from '../../scripts/setup/electron-path.mjs'
import { sampleText } from '../kit/sample-document.ts'
import { dropFiles } from './drop-files.ts'
import { launchApp, newFolder, startAgain } from './launch.ts'
import { goTo, press } from './steps.ts'

const folder = newFolder()
const documentIn = (name: string, text = sampleText): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isChecking = (page: Page): Promise<void> => expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Pastes or drops a file that is on no disk, such as an attachment in a mail program. */
const paste = (page: Page, fileName: string, text: string): Promise<void> => page.evaluate(([name, content]) => {
  const clipboardData = new DataTransfer()
  clipboardData.items.add(new File([content], name, { type: 'text/plain' }))
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}, [fileName, text] as const)

test('a document dropped on any page is checked at once, and what was typed there stays a draft', async () => {
  const { page, complaints, close } = await launchApp({ size: { width: 1093, height: 614 } })
  await dropFiles(page, [documentIn('first.txt')])
  await isChecking(page)

  await goTo(page, /^Members/)
  await press(page, /Add a member/)
  await page.getByRole('textbox', { name: /^Name/ }).first().fill('Ines Albrecht')
  await dropFiles(page, [documentIn('second.txt', `${sampleText}\nsecond`), documentIn('third.txt', `${sampleText}\nthird`)])
  await expect(heading(page, /to check/i)).toBeVisible()
  await expect(page.locator('.document__title')).toHaveCount(3)
  expect(page.url()).toBe('app://vigil/index.html')
  await goTo(page, /^Members/)
  await press(page, /Add a member/)
  await expect(page.getByRole('textbox', { name: /^Name/ }).first()).toHaveValue('Ines Albrecht')

  mkdirSync(join(folder, 'appeals'), { recursive: true })
  await dropFiles(page, [join(folder, 'appeals')])
  await expect(page.getByRole('alert')).toContainText('This is a folder or a device, not a file.')
  await expect(page.getByRole('alert')).toContainText('appeals')

  await goTo(page, /^Reports/)
  await page.getByRole('textbox', { name: /^Remarks/ }).focus()
  await paste(page, 'from-a-mail.txt', `${sampleText}\npasted`)
  await isChecking(page)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Add a case')).toBeVisible()
  expect(complaints).toEqual([])
  await close()
})

test('a document given as an argument is checked, also by a second start while Vigil runs', async () => {
  const dataFolder = newFolder()
  const { page, app, close } = await launchApp({ dataFolder, arguments: [documentIn('argument.txt')] })
  await isChecking(page)
  await goTo(page, /^Home/)
  const path = documentIn('open with.txt', `${sampleText}\nopen with`)
  const status = await startAgain(electronPath(), dataFolder, [`file://${path.replaceAll(' ', '%20')}`])
  expect(status).toBe(0)
  await isChecking(page)
  await expect(page.getByText('open with').first()).toBeVisible()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await close()
  rmSync(dataFolder, { recursive: true, force: true })
})
