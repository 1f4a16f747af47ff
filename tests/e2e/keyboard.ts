import type { Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]

/** Moves the focus with Tab until the wanted control has it: what a keyboard alone can reach. */
export const tabTo = async (page: Page, role: Role, name: RegExp): Promise<void> => {
  const wanted = page.getByRole(role, { name }).first()
  await wanted.waitFor()
  for (let step = 0; step < 160; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${role} ${String(name)}`)
}

/** Goes to a control by Tab alone and presses it. */
export const press = async (page: Page, role: Role, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, role, name)
  await page.keyboard.press(key)
}
