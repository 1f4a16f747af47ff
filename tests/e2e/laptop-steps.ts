import { expect, type Page } from '@playwright/test'
import type { Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

/** The dialogs of the system answer with this file. */
export const dialogsAnswer = (launched: Launched, path: string): Promise<void> =>
  launched.app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, path)

const openSection = async (page: Page): Promise<void> => {
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Two laptops' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Two laptops' })).toBeVisible()
}

/** Writes the file and answers the words that open it. `choose`: what is handed over, where it is not the event. */
export const handOver = async (launched: Launched, path: string, ownName: string, choose: (page: Page) => Promise<void> = async () => {}): Promise<string> => {
  const { page } = launched
  await dialogsAnswer(launched, path)
  await openSection(page)
  await choose(page)
  await page.getByLabel('Name of this laptop').fill(ownName)
  await press(page, 'Hand over')
  const words = page.locator('.phrase__words li')
  await expect(words).toHaveCount(6)
  return (await words.allTextContents()).join(' ')
}

/** Types the words of a file where they are asked for. */
export const typeWords = async (page: Page, phrase: string): Promise<void> => {
  await page.getByLabel('Words').fill(phrase)
  await page.keyboard.press('Enter')
}

/** Opens a file by its words. */
export const openFile = async (launched: Launched, path: string, phrase: string): Promise<void> => {
  const { page } = launched
  await dialogsAnswer(launched, path)
  await openSection(page)
  await press(page, 'Choose the file')
  await typeWords(page, phrase)
}

/** Joins, and waits for what is said then. */
export const joinBoth = async (page: Page): Promise<void> => {
  await press(page, 'Join the two')
  await expect(page.getByText('What the other laptop handed over is on this one now').first()).toBeVisible()
}

/** Opens a file by its words on the first page of a laptop that has no data. */
export const openFirst = async (launched: Launched, path: string, phrase: string): Promise<void> => {
  const { page } = launched
  await dialogsAnswer(launched, path)
  await press(page, /^Bring a group from another laptop/)
  await typeWords(page, phrase)
}

/** Ends each program, of which none complained. */
export const closeAll = async (laptops: readonly Launched[]): Promise<void> => {
  for (const { complaints, close } of laptops) {
    expect(complaints).toEqual([])
    await close()
  }
}

/** Waits for the page that says what a file of the other laptop would bring. */
export const expectBringIn = (page: Page, laptop: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: `Bring in from ${laptop}` })).toBeVisible()
