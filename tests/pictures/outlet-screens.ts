import type { Launched } from '../e2e/launch.ts'
import type { Screen } from './screen.ts'

const goTo = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()

/** What goes out and comes back: packs at outlets, and data on a second laptop. */
export const awayAndBack: readonly Screen[] = [
  {
    name: 'take-home',
    open: async (launched) => {
      await goTo(launched, /^Actions/)
      await launched.page.getByRole('radio', { name: /^Take-home packs/ }).click()
      await launched.page.getByRole('button', { name: 'Mill Lane library', exact: true }).click()
      await launched.page.getByRole('heading', { level: 2, name: 'Mill Lane library' }).waitFor()
    },
  },
  {
    name: 'two-laptops',
    open: async (launched) => {
      await goTo(launched, /^Settings/)
      await launched.page.getByRole('button', { name: 'Two laptops' }).click()
      await launched.page.getByRole('radio', { name: /^Helper’s copy/ }).click({ force: true })
      await launched.page.getByText('Give it back by').first().waitFor()
    },
  },
]
