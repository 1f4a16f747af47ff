import type { Launched } from '../e2e/launch.ts'
import type { Screen } from './screen.ts'

const press = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const title = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

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
]
