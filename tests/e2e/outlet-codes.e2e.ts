import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makeOutletData } from '../kit/outlet-data.ts'
import { faultsOf } from './axe.ts'
import { inFile } from './in-file.ts'
import { launchApp } from './launch.ts'

test('packs are given out from one code to another, and a letter that may have come back as a number is asked about before it counts', async () => {
  const { folder, loose, group } = await makeOutletData('2026-11-12', 6)
  const { page, close, complaints } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`, 'u') })
  const [first = '', second = '', last = ''] = [group[1], group[2], group[4]]
  await page.getByRole('button', { name: /^Open the outlet: Ask Larch Hill school/ }).click()
  await row('Old Dyeworks Hall').getByRole('button', { name: /^Give out/ }).click()
  await page.getByRole('button', { name: /What is in them/ }).click()
  await page.getByRole('option', { name: 'From one code to another' }).click()
  // In either order, as they are typed by people.
  await page.getByRole('textbox', { name: 'First code' }).fill(last.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('textbox', { name: 'Last code' }).fill(first)
  await expect(page.getByText(`4 letters, codes ${first} to ${last}: Farid Nasserin 4`)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Last code' }).press('Enter')
  await expect(row('Old Dyeworks Hall')).toContainText('4 out')
  await expect(page.getByRole('cell', { name: new RegExp(`${first} to ${last}`, 'u') })).toBeVisible()

  // One of them comes back by its code; it cannot be given out again.
  await page.getByRole('button', { name: 'Scan the codes' }).click()
  await page.keyboard.type(`${second}\n`)
  await expect(page.getByText(`${second} counted`)).toBeVisible()
  await expect(row('Old Dyeworks Hall')).toContainText('1 back, 0 posted, 3 out')
  await row('Weir Market café').getByRole('button', { name: 'Weir Market café', exact: true }).click()
  await page.getByRole('button', { name: /^Give out packs to Weir/ }).click()
  await page.getByRole('button', { name: /What is in them/ }).click()
  await page.getByRole('option', { name: 'From one code to another' }).click()
  await page.getByRole('textbox', { name: 'First code' }).fill(first)
  await page.getByRole('textbox', { name: 'Last code' }).fill(last)
  await expect(page.getByText('All letters between these codes are given out or counted already.')).toBeVisible()
  const giveOut = page.getByRole('button', { name: /^Give out packs to Weir/ })
  const codeField = page.getByRole('textbox', { name: 'First code' })
  // What was found by the codes may move the button while it is pressed, or come once more after it: then it is pressed again.
  await expect.poll(async () => {
    if (await codeField.isVisible()) await page.getByRole('button', { name: 'Cancel' }).press('Enter')
    else if (!(await giveOut.isVisible())) await row('Weir Market café').getByRole('button', { name: 'Weir Market café', exact: true }).click()
    return giveOut.isVisible()
  }, 'packs can be given out again').toBe(true)

  // Letters that go out by number and come back as a number: one of them, typed by its code, is asked about.
  await giveOut.click()
  await page.getByRole('textbox', { name: 'Packs' }).press('Enter')
  await expect(row('Weir Market café')).toContainText('12 out')
  await page.getByRole('textbox', { name: 'To post here' }).fill('3')
  await page.getByRole('textbox', { name: 'To post here' }).press('Enter')
  await expect(row('Weir Market café')).toContainText('11 back, 4 posted, 9 out')
  await page.getByRole('button', { name: 'Scan the codes' }).click()
  await page.keyboard.type(`${loose}\n`)
  await expect(page.getByText(`${loose} may be counted already.`, { exact: false })).toBeVisible()
  await expect(page.getByText(/letters for its case came back from Weir Market café as a number/)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  // The next scan replaces what was asked about; the same code again counts it.
  await page.keyboard.type(`${loose}\n`)
  await expect(page.getByText(`${loose} counted`)).toBeVisible()
  await expect(page.getByText('Letters are counted now beside those that came back as a number, until this is closed.')).toBeVisible()
  expect(complaints).toEqual([])
  await close()

  expect(inFile(folder, `SELECT code FROM outlet_codes JOIN outlet_lines ON outlet_lines.id = line_id JOIN outlet_entries ON outlet_entries.id = entry_id JOIN outlets ON outlets.id = outlet_id WHERE name = 'Old Dyeworks Hall' ORDER BY code`))
    .toEqual(group.slice(1, 5))
  expect([second, loose].map((code) => inFile(folder, `SELECT sum(count) FROM current_actions WHERE letter_code = '${code}'`))).toEqual([[1], [1]])
  rmSync(folder, { recursive: true, force: true })
})
