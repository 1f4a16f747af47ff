import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { inFile } from './in-file.ts'
import { closeAll, expectBringIn, handOver, joinBoth, openFile, openFirst, typeWords } from './laptop-steps.ts'
import { launchApp, newFolder, resize } from './launch.ts'
import { goTo, press } from './steps.ts'

const today = '2026-12-05'
const small = { width: 1093, height: 614 }
type Shared = { readonly letters: number; readonly voids: number; readonly actions: readonly string[]; readonly people: readonly string[]; readonly members: number; readonly title: string; readonly isSound: string }

/** What both laptops have of the evening, read from the file itself. */
const sharedIn = (folder: string): Shared => {
  const all = (sql: string): readonly unknown[] => inFile(folder, sql)
  return {
    letters: Number(all("SELECT coalesce(sum(count), 0) FROM current_actions WHERE kind = 'letter'")[0]), voids: Number(all('SELECT count(*) FROM action_voids')[0]),
    actions: all('SELECT id FROM actions ORDER BY id').map(String), people: all('SELECT guest || coalesce(member_id, \'\') FROM event_people ORDER BY id').map(String),
    members: Number(all('SELECT count(*) FROM members')[0]), title: String(all("SELECT title FROM cases WHERE ua_number = '41/26'")[0]), isSound: String(all('PRAGMA integrity_check')[0]),
  }
}

const countLetters = async (page: Page, presses: number): Promise<void> => {
  await goTo(page, /^Events/)
  await page.getByRole('row', { name: /^Winter letter evening/ }).first().click()
  await press(page, /^Start the evening/)
  const total = page.locator('.totals__main span')
  await expect(total).toBeVisible()
  const before = Number(await total.textContent())
  for (let count = 1; count <= presses; count += 1) {
    await page.keyboard.press('1')
    await expect(total).toHaveText(String(before + count))
  }
  await press(page, /^Leave/)
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
}

const rename = async (page: Page, title: string): Promise<void> => {
  await page.evaluate(async (newTitle) => {
    const listed = await window.vigil.call('cases.list', { search: '41/26', status: 'all' })
    const caseId = listed.ok ? listed.value[0]?.id : undefined
    if (caseId === undefined) throw new Error('No case')
    const got = await window.vigil.call('cases.get', { caseId })
    if (!got.ok) throw new Error('No case')
    const note = await window.vigil.call('cases.editFile', { caseId, revision: got.value.case.revision, edit: { part: 'deadline', source: 'office', note: newTitle } })
    if (!note.ok) throw new Error(note.problem.code)
  }, title)
}

test('an event is handed over, counted on two laptops and brought back: nothing twice, nothing lost, one question', async () => {
  test.setTimeout(240_000)
  const { folder } = await makeEveningData(today)
  const hallFolder = newFolder('vigil-hall-')
  const path = join(folder, 'evening.vigil')
  const office = await launchApp({ dataFolder: folder, today, size: small })
  const phrase = await handOver(office, path, 'Office laptop')
  expect(await faultsOf(office.page)).toEqual([])
  await office.page.screenshot({ path: test.info().outputPath('words.png') })
  await press(office.page, 'Done')
  // Rows are made as they are scrolled to.
  await office.page.getByRole('heading', { name: 'Where the data have been' }).evaluate((heading) => heading.scrollIntoView())
  await expect(office.page.getByRole('row').filter({ hasText: 'Winter letter evening' })).toHaveCount(1)

  const hall = await launchApp({ dataFolder: hallFolder, today, size: small })
  // The first page leads to the words of the file; a copy of the data would be shown before it is restored.
  await openFirst(hall, path, 'Wrong Words Altogether')
  await expect(hall.page.getByText(/The words do not open this file/)).toBeVisible()
  await typeWords(hall.page, `  ${phrase.toUpperCase().replaceAll(' ', ',  ')} `)
  await expectBringIn(hall.page, 'Office laptop')
  await joinBoth(hall.page)
  await countLetters(hall.page, 4)
  await rename(hall.page, 'still write until June')
  await countLetters(office.page, 3)
  await rename(office.page, 'still write until May')

  const back = join(hallFolder, 'back.vigil')
  const backPhrase = await handOver(hall, back, 'Hall laptop')
  await openFile(office, back, backPhrase)
  await expectBringIn(office.page, 'Hall laptop')
  await expect(office.page.getByText('4 letters')).toBeVisible()
  expect(await faultsOf(office.page)).toEqual([])
  await office.page.screenshot({ path: test.info().outputPath('question-small.png') })
  await resize(office.app, { width: 1440, height: 900 })
  await office.page.screenshot({ path: test.info().outputPath('question-large.png') })
  await resize(office.app, small)
  await office.page.getByRole('radio', { name: /still write until June/ }).click({ force: true })
  await joinBoth(office.page)

  const again = join(folder, 'again.vigil')
  await openFile(hall, again, await handOver(office, again, 'Office laptop'))
  await expect(hall.page.getByText('3 letters')).toBeVisible()
  await joinBoth(hall.page)
  await closeAll([office, hall])
  const [one, other] = [sharedIn(folder), sharedIn(hallFolder)]
  expect([one.letters, one.isSound, other]).toEqual([7, 'ok', one])
  for (const used of [folder, hallFolder]) rmSync(used, { recursive: true, force: true })
})
