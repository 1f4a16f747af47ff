import type { Page } from '@playwright/test'

/** Presses the first button of that name. */
export const press = (page: Page, name: RegExp | string): Promise<void> => page.getByRole('button', { name }).first().click()

/** Goes to a page by its entry in the sidebar. */
export const goTo = (page: Page, name: RegExp): Promise<void> => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
