import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { resize, type Launched } from './launch.ts'

/** What axe finds on the page as it is now. Electron has no second page for axe's frames, hence its older way of running. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** The sizes for which the pages are made. */
const windowSizes = { small: { width: 1093, height: 614 }, large: { width: 1440, height: 900 } } as const

/** Expects no fault in each size of the window; `of` is named where there is one. */
export const expectNoFaultsInEachSize = async ({ app, page }: Pick<Launched, 'app' | 'page'>, of = ''): Promise<void> => {
  for (const size of Object.values(windowSizes)) {
    await resize(app, size)
    expect(await faultsOf(page), `${of} ${size.width}`).toEqual([])
  }
}

/** The same in light and dark. */
export const expectNoFaultsInEachLook = async ({ app, page }: Pick<Launched, 'app' | 'page'>): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator(`html[data-theme=${colorScheme}]`)).toBeAttached()
    await expectNoFaultsInEachSize({ app, page }, colorScheme)
  }
}
