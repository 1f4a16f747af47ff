import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { answerDialogs, launchApp, newFolder } from './launch.ts'
import { goTo, press as pressButton } from './steps.ts'

test('notes, rules and a closing are kept, listed in the history and undone after a restart', async () => {
  const folder = newFolder()
  const first = await launchApp({ dataFolder: folder, today: '2026-11-12' })
  const press = (name: RegExp) => pressButton(first.page, name)
  await press(/Practise/)
  await expect(first.page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await press(/Add a note/)
  await first.page.getByRole('textbox', { name: 'Note', exact: true }).fill('Ring the family first.')
  await press(/^Save$/)
  await expect(first.page.getByText('Ring the family first.').first()).toBeVisible()
  await press(/Edit: Rules/)
  await first.page.getByText('No return address on envelopes').click()
  await press(/^Save$/)
  await expect(first.page.locator('.rules')).toHaveText(/No return address on envelopes/)
  await press(/^Copy the address/)
  await expect.poll(() => first.app.evaluate(({ clipboard }) => clipboard.readText()), 'the address is on the clipboard').toContain('Ministry of Justice')
  await press(/More for this case/)
  await first.page.getByRole('menuitem', { name: /Close the case/ }).click()
  await expect(first.page.getByRole('button', { name: /Make a letter pack/ })).toHaveCount(0)
  await first.close()

  const second = await launchApp({ dataFolder: folder, today: '2026-11-12' })
  const { page } = second
  await goTo(page, /^Cases/)
  await page.getByRole('radio', { name: /^All/ }).click()
  await page.locator('.table__row').first().click()
  const undo = async (what: RegExp): Promise<void> => {
    await page.getByRole('button', { name: what }).click()
    await page.getByRole('dialog', { name: 'Undo would take back' }).getByRole('button', { name: 'Undo', exact: true }).click()
  }
  await undo(/^Undo: Case closed/)
  await expect(page.getByRole('button', { name: /Make a letter pack/ })).toBeVisible()
  await undo(/^Undo: Rules changed/)
  await expect(page.locator('.rules')).toHaveCount(0)
  await undo(/^Undo: Note written/)
  await expect(page.getByText('Ring the family first.')).toHaveCount(0)
  await page.getByRole('button', { name: /More for this case/ }).click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  await expect(page.locator('.history > li')).toHaveCount(1)
  const calendar = join(folder, 'deadlines.ics')
  await answerDialogs(second.app, { save: calendar })
  await goTo(page, /^Home/)
  await page.getByRole('button', { name: /Save for a calendar/ }).click()
  await expect(page.getByText('1 deadline saved for a calendar')).toBeVisible()
  expect(readFileSync(calendar, 'utf8').match(/^SUMMARY:.*$/mu)?.[0]).toContain('Deadline UA 900/26')
  expect(second.complaints).toEqual([])
  await second.close()

  const database = new Database(join(folder, 'vigil.sqlite'), { readonly: true })
  const row = database.prepare("SELECT status, json_extract(file, '$.notes') AS notes, revision FROM cases").get()
  database.close()
  rmSync(folder, { recursive: true, force: true })
  expect(row).toEqual({ status: 'open', notes: '[]', revision: 1 })
})
