import type { Launched } from '../e2e/launch.ts'
import { makeEveningData } from '../kit/evening-data.ts'
import type { Screen } from './screen.ts'

const press = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const title = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

/** The code of a printed letter in the data of the last folder that was made. */
let code = ''

/** A data folder of the evening. */
export const eveningFolder = async (): Promise<string> => {
  const { folder, codes } = await makeEveningData('2026-12-05')
  code = codes[0] ?? ''
  return folder
}

/** An evening from its plan to who came, on the invented data of `makeEveningData`. */
export const evening: readonly Screen[] = [
  {
    name: 'events',
    open: async (launched) => {
      await press(launched, /^Events/)
      await title(launched, /^Events$/)
    },
  },
  {
    name: 'event-plan',
    open: async (launched) => {
      await launched.page.getByRole('row', { name: /^Winter letter evening/ }).first().click()
      await title(launched, /^Winter letter evening$/)
    },
  },
  {
    name: 'event-mode',
    open: async (launched) => {
      await press(launched, /^Start the evening/)
      await launched.page.locator('.totals__main').waitFor()
      for (const key of ['1', 'Shift+Digit1', 'Shift+Digit2', '2', '2', '2', 'e', 'Shift+Digit4', '5', '6', 'a', '3']) await launched.page.keyboard.press(key)
      for (const key of ['Space', 'd', 'o', 'Enter', '3']) await launched.page.keyboard.press(key)
      await launched.page.locator('.entry').first().getByText('Forest watch of Ndala').waitFor()
    },
  },
  {
    name: 'who-came',
    open: async (launched) => {
      await press(launched, /^Leave/)
      await title(launched, /^Winter letter evening$/)
      await press(launched, /^Who came/)
      await title(launched, /^Who came$/)
    },
  },
  {
    name: 'paper-sheet',
    open: async (launched) => {
      await press(launched, /^Actions/)
      await launched.page.getByRole('radio', { name: 'Paper sheet' }).click()
      await launched.page.getByRole('grid').getByRole('textbox').first().waitFor()
    },
  },
  {
    name: 'states-in-bulk',
    open: async ({ page }) => {
      await page.getByRole('radio', { name: 'All actions' }).click()
      await page.getByRole('columnheader').locator('label').click()
      await page.locator('.state-bar').getByText('Given back', { exact: true }).click()
      await page.getByRole('button', { name: /^Mark .* as given back/ }).waitFor()
    },
  },
  {
    name: 'mail-by-code',
    open: async (launched) => {
      await press(launched, /^Letter packs|^Packs/)
      await launched.page.getByRole('textbox', { name: /Code/ }).fill(code)
      await launched.page.keyboard.press('Enter')
      await launched.page.getByRole('button', { name: 'It came back' }).click()
      await launched.page.getByRole('form', { name: 'A letter came back' }).getByText(/^Letter to/).waitFor()
    },
  },
]
