import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { launchApp, newFolder, resize, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

const today = '2026-12-05'
const small = { width: 1093, height: 614 }
type Shared = { readonly letters: number; readonly voids: number; readonly actions: readonly string[]; readonly people: readonly string[]; readonly members: number; readonly title: string; readonly isSound: string }

/** What both laptops have of the evening, read from the file itself. */
const sharedIn = (folder: string): Shared => {
  const file = new Database(join(folder, 'vigil.sqlite'), { readonly: true })
  const all = (sql: string): unknown[] => file.prepare(sql).pluck().all()
  const found = {
    letters: Number(all("SELECT coalesce(sum(count), 0) FROM current_actions WHERE kind = 'letter'")[0]), voids: Number(all('SELECT count(*) FROM action_voids')[0]),
    actions: all('SELECT id FROM actions ORDER BY id') as string[], people: all('SELECT guest || coalesce(member_id, \'\') FROM event_people ORDER BY id') as string[],
    members: Number(all('SELECT count(*) FROM members')[0]), title: String(all("SELECT title FROM cases WHERE ua_number = '41/26'")[0]), isSound: String(file.pragma('integrity_check', { simple: true })),
  }
  file.close()
  return found
}

/** The dialogs of the system answer with this file. */
const dialogsAnswer = (launched: Launched, path: string): Promise<void> =>
  launched.app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, path)

const openSection = async (page: Page): Promise<void> => {
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Two laptops' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Two laptops' })).toBeVisible()
}

/** Writes the file and answers the words that open it. */
const handOver = async (launched: Launched, path: string, ownName: string): Promise<string> => {
  const { page } = launched
  await dialogsAnswer(launched, path)
  await openSection(page)
  await page.getByLabel('Name of this laptop').fill(ownName)
  await press(page, 'Hand over')
  const words = page.locator('.phrase__words li')
  await expect(words).toHaveCount(6)
  return (await words.allTextContents()).join(' ')
}

const openFile = async (launched: Launched, path: string, phrase: string): Promise<void> => {
  const { page } = launched
  await dialogsAnswer(launched, path)
  await openSection(page)
  await press(page, 'Choose the file')
  await page.getByLabel('Words').fill(phrase)
  await page.keyboard.press('Enter')
}

const joinBoth = async (page: Page): Promise<void> => {
  await press(page, 'Join the two')
  await expect(page.getByText('Both laptops’ data are one again').first()).toBeVisible()
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
  // A group that has no data yet is welcomed first.
  await hall.page.evaluate(async () => {
    const settings = await window.vigil.call('settings.get', null)
    if (settings.ok) await window.vigil.call('settings.save', { settings: { ...settings.value, groupName: 'Millrace Letter Group' } })
  })
  await openFile(hall, path, 'Wrong Words Altogether')
  await expect(hall.page.getByText(/The words do not open this file/)).toBeVisible()
  await hall.page.getByLabel('Words').fill(`  ${phrase.toUpperCase().replaceAll(' ', ',  ')} `)
  await hall.page.keyboard.press('Enter')
  await expect(hall.page.getByRole('heading', { level: 1, name: 'Bring in from Office laptop' })).toBeVisible()
  await joinBoth(hall.page)
  await countLetters(hall.page, 4)
  await rename(hall.page, 'still write until June')
  await countLetters(office.page, 3)
  await rename(office.page, 'still write until May')

  const back = join(hallFolder, 'back.vigil')
  const backPhrase = await handOver(hall, back, 'Hall laptop')
  await openFile(office, back, backPhrase)
  await expect(office.page.getByRole('heading', { level: 1, name: 'Bring in from Hall laptop' })).toBeVisible()
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
  for (const { complaints, close } of [office, hall]) {
    expect(complaints).toEqual([])
    await close()
  }
  const [one, other] = [sharedIn(folder), sharedIn(hallFolder)]
  expect([one.letters, one.isSound, other]).toEqual([7, 'ok', one])
  for (const used of [folder, hallFolder]) rmSync(used, { recursive: true, force: true })
})
