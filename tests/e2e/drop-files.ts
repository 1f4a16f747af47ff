import type { Page } from '@playwright/test'

/** Drops files on the window as the system does: with their paths. */
export const dropFiles = async (page: Page, paths: readonly string[]): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  // The window lets files drop once it has answered that it takes them, which a busy page does late.
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data })
  await session.detach()
}
