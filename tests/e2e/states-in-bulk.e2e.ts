import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { rowsOf } from '../../db/handle.ts'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { launchApp } from './launch.ts'
import { goTo, press } from './steps.ts'

const today = '2026-12-05'

/** What counts in the file, by state. */
const countedIn = (folder: string): Readonly<Record<string, number>> => {
  const opened = openDatabase(join(folder, 'vigil.sqlite'))
  if (!opened.ok) throw new Error(opened.problem.detail)
  const rows = rowsOf<{ state: string; count: number }>(opened.value, 'SELECT state, sum(count) AS count FROM current_actions GROUP BY state ORDER BY state')
  closeDatabase(opened.value)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** Chooses a state by its words: the radio button itself is not drawn. */
const choose = (page: Page, state: string): Promise<void> => page.locator('.state-bar').getByText(state, { exact: true }).first().click()

/** Ticks every entry and marks it; the notice says what was done. */
const mark = async (page: Page, state: string, button: RegExp, said: RegExp): Promise<void> => {
  await page.getByRole('columnheader').locator('label').click()
  await expect(page.getByRole('columnheader').getByRole('checkbox')).toBeChecked()
  await choose(page, state)
  await press(page, button)
  await expect(page.getByText(said).first()).toBeVisible()
  // The entries that replace them are in the list.
  await expect(page.locator('.table__row').filter({ hasText: state })).toHaveCount(3)
  await expect(page.locator('.state-bar')).toHaveCount(0)
}

/** What the line above the list says: what the group did, and what is beside it. */
const total = (page: Page, words: string | RegExp): Promise<void> => expect(page.getByRole('status').filter({ hasText: /entries/ })).toHaveText(words)

test('letters of an evening go through every state in bulk, each step is one undo, and totals count what was done', async () => {
  const { folder, eventId, caseIds } = await makeEveningData(today)
  const first = await launchApp({ dataFolder: folder, today, size: { width: 1093, height: 614 } })
  const { page } = first
  await page.evaluate(async ({ event, cases }) => {
    for (const [place, caseId] of cases.entries()) {
      await window.vigil.call('actions.record', { draft: { caseId, kind: 'letter', count: 2 + place, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2026-12-05', letterCode: null, note: '', event: { eventId: event, tableId: null } } })
    }
  }, { event: eventId, cases: caseIds.slice(0, 3) })
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'All actions' }).click()
  await total(page, '3 entries: 9 letters')

  await test.step('posted, and given back: each is one step', async () => {
    await mark(page, 'Posted', /^Mark 9 letters as posted/, /9 letters marked as posted/)
    await total(page, '3 entries: 9 letters')
    await mark(page, 'Given back', /^Mark 9 letters as given back/, /9 letters marked as given back/)
    await total(page, '3 entries Not in it: 9 letters still to write, not sent or given back.')
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('Undo twice brings them back as they were written', async () => {
    await page.locator('.toast').first().getByRole('button', { name: 'Undo' }).click()
    await total(page, '3 entries: 9 letters')
    await expect(page.locator('.table__row').filter({ hasText: 'Posted' })).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await page.getByRole('dialog', { name: 'Undo would take back' }).getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Written' })).toHaveCount(3)
  })

  await test.step('to write, not sent, and written again', async () => {
    await mark(page, 'To write', /^Mark 9 letters as to write/, /9 letters marked as to write/)
    await total(page, '3 entries Not in it: 9 letters still to write, not sent or given back.')
    await mark(page, 'Not sent', /^Mark 9 letters as not sent/, /9 letters marked as not sent/)
    await mark(page, 'Written', /^Mark 9 letters as written/, /9 letters marked as written/)
    await total(page, '3 entries: 9 letters')
  })

  await test.step('one of three is posted, the others stay', async () => {
    await page.getByRole('row').filter({ hasText: '4 letters' }).locator('label').click()
    await choose(page, 'Posted')
    await press(page, /^Mark 4 letters as posted/)
    await expect(page.getByText(/4 letters marked as posted/).first()).toBeVisible()
    await total(page, '3 entries: 9 letters')
  })
  expect(first.complaints).toEqual([])
  await first.close()
  expect(countedIn(folder)).toEqual({ posted: 4, written: 5 })
  rmSync(folder, { recursive: true, force: true })
})
