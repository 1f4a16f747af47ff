import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { rowsOf } from '../../db/handle.ts'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { press, tabTo } from './keyboard.ts'
import { launchApp } from './launch.ts'

const today = '2026-12-05'

/** Types one key after the other, as a person does. */
const type = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key, { delay: 20 })
}

/** Goes from the first page to the grid by keys alone. */
const openSheet = async (page: Page): Promise<void> => {
  await press(page, 'button', /^Actions/)
  await press(page, 'radio', /^Paper sheet/, 'Space')
  await expect(page.getByRole('grid', { name: 'Tally sheet 1' })).toBeVisible()
  await tabTo(page, 'textbox', /^Letters, row 1, Teodora Vasín/)
}

const cell = (page: Page, name: RegExp) => page.getByRole('textbox', { name })
const saved = (page: Page) => page.getByText('Every cell is saved as you leave it')

/** Whether the cell that has the focus is between the head of the grid and its totals. */
const isFocusInSight = (page: Page): Promise<boolean> => page.evaluate(() => {
  const [own, head, foot] = [document.activeElement, document.querySelector('.tally__head'), document.querySelector('.tally__foot')].map((element) => element?.getBoundingClientRect())
  return own !== undefined && head !== undefined && foot !== undefined && own.top >= head.bottom && own.bottom <= foot.top
})

/** What counts in the file: kind, count, signatories, state. */
const countedIn = (folder: string): readonly unknown[] => {
  const opened = openDatabase(join(folder, 'vigil.sqlite'))
  if (!opened.ok) throw new Error(opened.problem.detail)
  const rows = rowsOf<{ people: string; kind: string; count: number; signatories: number | null; state: string }>(opened.value, `
    SELECT json_extract(cases.people_at_risk, '$[0].name') AS people, current_actions.kind, count, signatories, state FROM current_actions JOIN cases ON cases.id = case_id
    JOIN action_cells ON action_id = current_actions.id ORDER BY people, current_actions.kind, signatories`)
  closeDatabase(opened.value)
  return rows.map(({ people, kind, count, signatories, state }) => [people, kind, count, signatories, state])
}

test('a tally sheet is typed in by keys alone, down its columns, and is in the file cell by cell', async () => {
  const { folder } = await makeEveningData(today)
  const first = await launchApp({ dataFolder: folder, today, size: { width: 1093, height: 614 } })
  const { page } = first
  await openSheet(page)
  // Down the rows: no cell that has the focus is under the totals, which stay in their place.
  for (let row = 1; row < 8; row += 1) {
    await page.keyboard.press('ArrowDown')
    expect(await isFocusInSight(page)).toBe(true)
  }
  await tabTo(page, 'textbox', /^Letters, row 1, Teodora Vasín/)
  // Letters of the eight cases down to the total of the paper, then on to the next columns.
  await type(page, ['1', '2', 'Enter', '1', '6', 'Enter', '1', '1', 'Enter', '1', '8', 'Enter', 'Enter', 'Enter', 'Enter', '7', 'Enter', '6', '5', 'Enter'])
  await expect(cell(page, /^Group letters, row 1/)).toBeFocused()
  await type(page, ['1', 'ArrowRight', '5', 'ArrowRight', '3', 'Tab', '2', '4', 'Tab'])
  await expect(cell(page, /^Letters, row 2/)).toBeFocused()
  await expect(page.getByText('1 fewer')).toBeVisible()
  await tabTo(page, 'textbox', /^Letters, row 8/)
  await type(page, ['8', 'Enter'])
  await expect(cell(page, /^Total on the paper, Letters/)).toBeFocused()
  await expect(page.getByText('1 fewer')).toBeHidden()
  await expect(saved(page)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  // A comma is said, not changed; what is typed stays.
  await type(page, ['ArrowUp', 'Delete', '1', ',', '5', 'ArrowUp'])
  await expect(page.getByText(/^Letters, row 8, .*“1,5” was not accepted/u)).toBeVisible()
  await expect(page.getByText('1 cell is typed and not saved')).toBeVisible()
  expect(await isFocusInSight(page)).toBe(true)
  expect(await faultsOf(page)).toEqual([])
  await first.close()

  const again = await launchApp({ dataFolder: folder, today, size: { width: 1093, height: 614 } })
  await openSheet(again.page)
  await expect(cell(again.page, /^Letters, row 8/)).toHaveValue('1,5')
  await tabTo(again.page, 'textbox', /^Letters, row 8/)
  await again.page.keyboard.press('Escape')
  await expect(cell(again.page, /^Letters, row 8/)).toHaveValue('8')
  // In a cell that says what is saved, undo is that of the app: the newest cell alone.
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText(/^Letters: 8, typed from tally sheet 1/)).toBeVisible()
  await again.page.keyboard.press('Enter')
  await expect(cell(again.page, /^Letters, row 8/)).toHaveValue('7')
  await expect(again.page.getByText('1 fewer')).toBeVisible()
  expect([...first.complaints, ...again.complaints]).toEqual([])
  await again.close()

  expect(countedIn(folder)).toEqual([
    ['Birthday cards for Samir', 'letter', 7, null, 'written'], ['Farid Nasserin', 'letter', 16, null, 'written'], ['Forest watch of Ndala', 'letter', 11, null, 'written'],
    ['Ilse Tamoro', 'letter', 18, null, 'written'], ['Teodora Vasín', 'letter', 12, null, 'written'], ['Teodora Vasín', 'letter', 1, 5, 'written'],
    ['Teodora Vasín', 'petition-signature', 24, null, 'posted'], ['Teodora Vasín', 'solidarity-card', 3, null, 'written'],
  ])
  rmSync(folder, { recursive: true, force: true })
})

test('a cell that was being typed when the program was killed is there again, unsaved, and what was left is in the file', async () => {
  const { folder } = await makeEveningData(today)
  const first = await launchApp({ dataFolder: folder, today, size: { width: 1440, height: 900 } })
  await openSheet(first.page)
  await type(first.page, ['1', '2', 'Enter', '4', '2'])
  await expect(first.page.getByText('1 draft kept')).toBeVisible()
  const ended = new Promise<void>((resolve) => { first.app.process().once('exit', () => resolve()) })
  first.app.process().kill('SIGKILL')
  await ended

  const again = await launchApp({ dataFolder: folder, today, size: { width: 1440, height: 900 } })
  await openSheet(again.page)
  await expect(cell(again.page, /^Letters, row 1/)).toHaveValue('12')
  await expect(cell(again.page, /^Letters, row 2/)).toHaveValue('42')
  await expect(again.page.getByText('1 cell is typed and not saved')).toBeVisible()
  await again.page.getByRole('button', { name: 'Go to it' }).click()
  await expect(cell(again.page, /^Letters, row 2/)).toBeFocused()
  await again.page.keyboard.press('Enter')
  await expect(saved(again.page)).toBeVisible()
  await again.close()
  expect(countedIn(folder)).toEqual([['Farid Nasserin', 'letter', 42, null, 'written'], ['Teodora Vasín', 'letter', 12, null, 'written']])
  rmSync(folder, { recursive: true, force: true })
})
