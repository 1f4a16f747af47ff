import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { inFile } from './in-file.ts'
import { closeAll, expectBringIn, handOver, joinBoth, openFile, openFirst } from './laptop-steps.ts'
import { launchApp, newFolder } from './launch.ts'
import { goTo, press } from './steps.ts'

const today = '2026-12-05'
const small = { width: 1093, height: 614 }

/** Chooses cases one by one. */
const chooseCases = (names: readonly RegExp[]) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(An event, with its cases|Everything) What$|^What/u }).first().click()
  await page.getByRole('option', { name: 'Cases, one by one' }).click()
  for (const name of names) await page.getByRole('checkbox', { name }).press('Space')
}

const recordLetters = async (page: Page, count: number, caseName: string): Promise<void> => {
  await goTo(page, /^Cases/)
  await page.getByRole('row', { name: new RegExp(caseName, 'u') }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(caseName, 'u') })).toBeVisible()
  await press(page, /^Record/)
  await page.getByRole('textbox', { name: 'How many' }).fill(String(count))
  await page.getByRole('textbox', { name: 'How many' }).press('Enter')
  await expect(page.getByText(`Recorded: ${count} letters`).first()).toBeVisible()
}

test('chosen cases are handed over, worked on there and brought back: no other case goes out, and the letters are here once', async () => {
  test.setTimeout(240_000)
  const { folder } = await makeEveningData(today)
  const hallFolder = newFolder('vigil-hall-')
  const path = join(folder, 'cases.vigil')
  const office = await launchApp({ dataFolder: folder, today, size: small })
  const phrase = await handOver(office, path, 'Office laptop', chooseCases([/Teodora Vasín/, /Ilse Tamoro/]))
  expect(await faultsOf(office.page)).toEqual([])
  await press(office.page, 'Done')
  // Nothing of it can be read in the file.
  expect([readFileSync(path, 'latin1').startsWith('age-encryption.org/v1'), readFileSync(path).includes('Teodora')]).toEqual([true, false])

  const hall = await launchApp({ dataFolder: hallFolder, today, size: small })
  await openFirst(hall, path, phrase)
  await expectBringIn(hall.page, 'Office laptop')
  await joinBoth(hall.page)
  await recordLetters(hall.page, 12, 'Ilse Tamoro')

  const back = join(hallFolder, 'back.vigil')
  const backPhrase = await handOver(hall, back, 'Hall laptop', chooseCases([/Ilse Tamoro/]))
  for (let turn = 0; turn < 2; turn += 1) {
    await openFile(office, back, backPhrase)
    await expectBringIn(office.page, 'Hall laptop')
    if (turn === 0) await joinBoth(office.page)
    // The same file again brings nothing.
    else await expect(office.page.getByText('Everything in this file is on this laptop already.')).toBeVisible()
  }
  await closeAll([office, hall])
  expect(inFile(hallFolder, 'SELECT ua_number FROM cases ORDER BY id')).toEqual(['41/26', '62/26'])
  expect([inFile(hallFolder, 'SELECT count(*) FROM events'), inFile(hallFolder, "SELECT count(*) FROM case_search WHERE case_search MATCH 'Farid'")]).toEqual([[0], [0]])
  for (const used of [folder, hallFolder]) expect(inFile(used, "SELECT cases.ua_number || ': ' || count FROM current_actions JOIN cases ON cases.id = case_id")).toEqual(['62/26: 12'])
  expect([inFile(folder, 'SELECT count(*) FROM cases'), inFile(folder, 'PRAGMA integrity_check')]).toEqual([[8], ['ok']])
  for (const used of [folder, hallFolder]) rmSync(used, { recursive: true, force: true })
})

test('a helper’s copy has no member, and asks on Home from its day on until it is handed back', async () => {
  test.setTimeout(240_000)
  const { folder } = await makeEveningData(today)
  const hallFolder = newFolder('vigil-helper-')
  const path = join(folder, 'helper.vigil')
  const office = await launchApp({ dataFolder: folder, today, size: small })
  const phrase = await handOver(office, path, 'Office laptop', async (page) => {
    await page.getByRole('radio', { name: /^Helper’s copy/ }).click({ force: true })
    await expect(page.getByRole('group', { name: /^Give it back by/ })).toBeVisible()
  })
  await office.close()

  const hall = await launchApp({ dataFolder: hallFolder, today, size: small })
  await openFirst(hall, path, phrase)
  await expect(hall.page.getByText(/to be given back by 4 January 2027/)).toBeVisible()
  await joinBoth(hall.page)
  await goTo(hall.page, /^Home/)
  await expect(hall.page.getByRole('button', { name: /^Record actions/ })).toBeVisible()
  await expect(hall.page.getByText(/This copy was to be given back/)).toBeHidden()
  await hall.close()
  expect([inFile(hallFolder, 'SELECT count(*) FROM members'), inFile(hallFolder, 'SELECT count(*) FROM event_people'), inFile(hallFolder, 'SELECT count(*) FROM cases')]).toEqual([[0], [0], [8]])

  const later = await launchApp({ dataFolder: hallFolder, today: '2027-01-05', size: small })
  await goTo(later.page, /^Home/)
  await expect(later.page.getByText('This copy was to be given back by 4 January')).toBeVisible()
  await expect(later.page.getByText(/^Office laptop handed it over\./)).toBeVisible()
  expect(await faultsOf(later.page)).toEqual([])
  await press(later.page, 'Hand it back')
  await handOver(later, join(hallFolder, 'back.vigil'), 'Helper laptop')
  await press(later.page, 'Done')
  await goTo(later.page, /^Home/)
  await expect(later.page.getByRole('button', { name: /^Record actions/ })).toBeVisible()
  await expect(later.page.getByText(/This copy was to be given back/)).toBeHidden()
  expect([...office.complaints, ...hall.complaints, ...later.complaints]).toEqual([])
  await later.close()
  for (const used of [folder, hallFolder]) rmSync(used, { recursive: true, force: true })
})
