import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encryptedFile, testPassphrase } from '../kit/encrypted-file.ts'
import type { Screen } from './screen.ts'

/** A folder with data that are locked. */
export const lockedFolder = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-pictures-locked-'))
  encryptedFile(join(folder, 'vigil.sqlite'))
  return folder
}

export const lockedScreens: readonly Screen[] = [
  { name: 'lock', open: ({ page }) => page.getByRole('heading', { name: 'Vigil is locked' }).waitFor() },
  {
    name: 'passphrase',
    open: async ({ page }) => {
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase)
      await page.keyboard.press('Enter')
      await page.locator('nav').first().getByRole('button', { name: /^Settings/ }).click()
      await page.getByRole('button', { name: 'Passphrase', exact: true }).click()
      await page.getByRole('heading', { name: 'When Vigil locks' }).waitFor()
    },
  },
]
