import type { Page } from '@playwright/test'

/** Presses the first button of that name. */
export const press = (page: Page, name: RegExp | string): Promise<void> => page.getByRole('button', { name }).first().click()

/** Goes to a page by its entry in the sidebar. */
export const goTo = (page: Page, name: RegExp): Promise<void> => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()

type AnyCall = (name: string, input: unknown) => Promise<{ readonly problem?: { readonly code: string } }>

/** The codes by which calls are refused, in turn; undefined of one that is answered. Calls are made as the page makes them. */
export const refusalsOf = (page: Page, calls: readonly (readonly [name: string, input: unknown])[]): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async (made) => {
    const codes: (string | undefined)[] = []
    for (const [name, input] of made) codes.push((await (window.vigil.call as unknown as AnyCall)(name, input)).problem?.code)
    return codes
  }, calls)
