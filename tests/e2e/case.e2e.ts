import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import type { CaseId } from '../../core/ids.ts'
import { addCase } from '../../db/cases.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { inTransaction } from '../../db/handle.ts'
import { caseOf } from '../../bench/search-data.ts'
import type { Day } from '../../core/day.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'

test('notes, rules and a closing are kept, listed in the history and undone after a restart', async () => {
  test.setTimeout(120_000)
  const folder = newFolder()
  const first = await launchApp({ dataFolder: folder, today: '2026-11-12' })
  const press = (name: RegExp) => first.page.getByRole('button', { name }).first().click()
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
  await press(/More for this case/)
  await first.page.getByRole('menuitem', { name: /Close the case/ }).click()
  await expect(first.page.getByRole('button', { name: /Make a letter pack/ })).toHaveCount(0)
  await first.close()

  const second = await launchApp({ dataFolder: folder, today: '2026-11-12' })
  const { page } = second
  await page.locator('nav').first().getByRole('button', { name: /^Cases/ }).click()
  await page.getByRole('radio', { name: /^All/ }).click()
  await page.locator('.table__row').first().click()
  const undo = page.getByRole('button', { name: /Undo the last change/ })
  await undo.click()
  await expect(page.getByRole('button', { name: /Make a letter pack/ })).toBeVisible()
  await undo.click()
  await expect(page.locator('.rules')).toHaveCount(0)
  await undo.click()
  await expect(page.getByText('Ring the family first.')).toHaveCount(0)
  await page.getByRole('button', { name: /More for this case/ }).click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  await expect(page.locator('.history > li')).toHaveCount(7)
  const calendar = join(folder, 'deadlines.ics')
  await answerDialogs(second.app, { save: calendar })
  await page.locator('nav').first().getByRole('button', { name: /^Home/ }).click()
  await page.getByRole('button', { name: /Save for a calendar/ }).click()
  await expect(page.getByText('1 deadline saved for a calendar')).toBeVisible()
  expect(readFileSync(calendar, 'utf8').match(/^SUMMARY:.*$/mu)?.[0]).toContain('Deadline UA 900/26')
  expect(second.complaints).toEqual([])
  await second.close()

  const database = new Database(join(folder, 'vigil.sqlite'), { readonly: true })
  const row = database.prepare("SELECT status, json_extract(file, '$.notes') AS notes, revision FROM cases").get()
  database.close()
  rmSync(folder, { recursive: true, force: true })
  expect(row).toEqual({ status: 'open', notes: '[]', revision: 7 })
})

test('ten thousand cases: words are found as they are typed, rows come as they are looked at', async () => {
  test.setTimeout(120_000)
  const folder = newFolder()
  const opened = openDatabase(join(folder, 'vigil.sqlite'))
  if (!opened.ok) throw new Error(opened.problem.detail)
  inTransaction(opened.value, () => {
    for (let number = 1; number <= 10_000; number += 1) {
      addCase(opened.value, { id: `01HX0000000000000000${String(number).padStart(6, '0')}` as CaseId, facts: caseOf(number), targetIds: [], source: null, addedOn: '2026-11-01' as Day, isPractice: false })
    }
  })
  closeDatabase(opened.value)
  const { page, complaints, close } = await launchApp({ dataFolder: folder, today: '2026-11-12' })
  await page.locator('nav').first().getByRole('button', { name: /^Cases/ }).click()
  const rows = page.locator('.table__row')
  await expect(rows).toHaveCount(100)
  const search = page.getByRole('searchbox', { name: /Find in all cases and documents/ }).last()
  await search.pressSequentially('李明 har', { delay: 20 })
  await expect(page.getByRole('status')).toHaveText('1,000 cases found')
  await expect(rows.first().locator('mark.hit').first()).toHaveText('李明')
  await search.fill('')
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page.getByRole('button', { name: /Deadline/ }).last().click()
  await page.getByRole('option', { name: 'Within 7 days' }).click()
  await expect(page.getByRole('status')).toHaveText('400 cases found')
  await expect(rows).toHaveCount(100)
  await page.locator('.load-more').scrollIntoViewIfNeeded()
  await expect.poll(() => rows.count()).toBeGreaterThan(150)
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
