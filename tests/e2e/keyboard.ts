import type { Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]

const maxSteps = 160

const moveTo = async (page: Page, key: string, role: Role, name: RegExp): Promise<void> => {
  // Kept as an element: a list that opens on the way hides everything outside it from its role.
  const wanted = await page.getByRole(role, { name }).first().elementHandle()
  for (let step = 0; step < maxSteps; step += 1) {
    if (await wanted?.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never reaches ${role} ${String(name)}`)
}

/** Moves the focus with Tab until the wanted control has it: what a keyboard alone can reach. */
export const tabTo = (page: Page, role: Role, name: RegExp): Promise<void> => moveTo(page, 'Tab', role, name)

/** Moves down a menu or list to an entry. Typing its name instead depends on how fast the letters arrive. */
export const arrowTo = (page: Page, role: Role, name: RegExp): Promise<void> => moveTo(page, 'ArrowDown', role, name)

/** Goes to a control by Tab alone and presses it. */
export const press = async (page: Page, role: Role, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, role, name)
  await page.keyboard.press(key)
}
