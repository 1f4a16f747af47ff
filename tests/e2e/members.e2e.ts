import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { fillFolder } from '../kit/many-records.ts'
import { faultsOf } from './axe.ts'
import { arrowTo, press, tabTo } from './keyboard.ts'
import { answerDialogs, launchApp, newFolder, type Launched } from './launch.ts'
import { goTo } from './steps.ts'

// The import of a list at 200 %, with the keyboard alone: each step waits for a state with a name.
let launched: Launched
const folder = newFolder()
test.beforeAll(async () => {
  fillFolder(folder, { cases: 1, members: 3, actions: 0 })
  launched = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })
})
test.afterAll(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const setTextSize = (page: Page, textSize: 100 | 200): Promise<boolean> => page.evaluate(async (size) => {
  const settings = await window.vigil.call('settings.get', null)
  return settings.ok && settings.value !== null && (await window.vigil.call('settings.save', { settings: { ...settings.value, textSize: size } })).ok
}, textSize)
/** Nothing is beside the window: the page scrolls in one direction only. */
const isWithinWidth = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const list = [
  'Full Name;Street;Town;Mail;Joined;Newsletter;Shoe size',
  'Zoë Brandt-Ashe;Weir Row 4;Millrace;zoe@letters.example;03/04/2025;no;39',
  'Member 00001;1 Weaver Row;Fenwick Green;other@letters.example;05/04/2025;;',
  '"Ulla Marsh;The Cottage;Millrace;ulla@letters.example;06/04/2025;;',
  '',
].join('\n')

test('a list is imported at 200 % with the keyboard alone: columns, days, people, check, log', async () => {
  const { page, app, complaints } = launched
  const path = join(folder, 'members-autumn.csv')
  writeFileSync(path, list)
  await answerDialogs(app, { open: path })
  await goTo(page, /^Members/)
  expect(await setTextSize(page, 200)).toBe(true)
  await expect(heading(page, /^Members$/)).toBeVisible()
  await press(page, 'button', /^Import a list$/)
  await expect(heading(page, /^Match the columns$/)).toBeVisible()
  expect([await faultsOf(page), await isWithinWidth(page)]).toEqual([[], true])

  await test.step('an unused column gets a place, and the day is chosen by real rows', async () => {
    await expect(page.getByText(/left out: Shoe size\./)).toBeVisible()
    await press(page, 'button', /Shoe size goes to/)
    // The list opens at its last entry.
    await page.keyboard.press('Home')
    await arrowTo(page, 'option', /^Note$/)
    await page.keyboard.press('Enter')
    await expect(page.getByText(/7 columns are used\./)).toBeVisible()
    await tabTo(page, 'radio', /Day first/)
    await page.keyboard.press('Space')
    await expect(page.getByText(/is 3 April 2025/).first()).toBeVisible()
    await press(page, 'button', /^See who is new$/)
  })

  await test.step('who may be here is asked, then the list is checked and imported', async () => {
    await expect(heading(page, /^Same person\?$/)).toBeVisible()
    expect([await faultsOf(page), await isWithinWidth(page)]).toEqual([[], true])
    await press(page, 'button', /^Somebody else$/)
    await press(page, 'button', /^Check the list$/)
    await expect(heading(page, /^Check the list before importing it$/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await press(page, 'button', /^Import 2 rows$/)
    await expect(heading(page, /^What was imported$/)).toBeVisible()
    await press(page, 'button', /^Show the members$/)
    await expect(page.getByText('5 members').first()).toBeVisible()
  })

  await test.step('the import is in the list of imports, with the damaged row', async () => {
    await setTextSize(page, 100)
    await press(page, 'button', /^More about the list$/)
    await arrowTo(page, 'menuitem', /^Earlier imports$/)
    await page.keyboard.press('Enter')
    await expect(heading(page, /^Earlier imports$/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('grid', { name: 'Earlier imports' }).getByText('members-autumn.csv').click()
    await expect(page.getByText('a quotation mark is missing or out of place')).toBeVisible()
  })
  expect(complaints).toEqual([])
})

test('a member is opened, and the post to members says who gets none', async () => {
  const { page } = launched
  await goTo(page, /^Members/)
  await page.getByText('Zoë Brandt-Ashe').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Zoë Brandt-Ashe' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'More about the list' }).click()
  await page.getByRole('menuitem', { name: 'Labels or envelopes' }).click()
  await expect(page.getByText('Zoë Brandt-Ashe was not asked about news by post')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})
