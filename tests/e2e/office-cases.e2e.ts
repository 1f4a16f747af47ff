import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { CaseDraft } from '../../core/case/draft.ts'
import { draftFromCase } from '../../core/case/make-draft.ts'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { inFile } from './in-file.ts'
import { dropFiles } from './drop-files.ts'
import { dialogsAnswer } from './laptop-steps.ts'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

const size = { width: 1093, height: 614 }

const openSection = async (page: Page): Promise<void> => {
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'National office' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Cases for groups' })).toBeVisible()
}

/** Writes the cases into a file, as the office does. */
const makeFile = async (office: Launched, path: string, names: readonly RegExp[]): Promise<void> => {
  const { page } = office
  await dialogsAnswer(office, path)
  await openSection(page)
  for (const name of names) {
    const box = page.getByRole('checkbox', { name })
    if (!(await box.isChecked())) await box.press('Space')
  }
  await press(page, 'Make a file of cases for groups')
  await expect(page.getByText('The file is written').first()).toBeVisible()
}

/** Changes a case as its form does. */
const change = async (page: Page, title: string, changes: Partial<CaseDraft>): Promise<void> => {
  const kept = await page.evaluate(async (words) => {
    const found = await window.vigil.call('cases.list', { search: words, status: 'all' })
    const got = found.ok && found.value[0] ? await window.vigil.call('cases.get', { caseId: found.value[0].id }) : null
    return got?.ok ? got.value.case : null
  }, title)
  if (kept === null) throw new Error('There is no such case')
  const input = { caseId: kept.id, revision: kept.revision, draft: { ...draftFromCase(kept), ...changes } }
  expect(await page.evaluate(async (edit) => (await window.vigil.call('cases.edit', edit)).ok, input)).toBe(true)
}

/** The cases of a window: title, deadline, country. */
const casesIn = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  const found = await window.vigil.call('cases.list', { search: '', status: 'all' })
  const got = await Promise.all((found.ok ? found.value : []).map(({ id }) => window.vigil.call('cases.get', { caseId: id })))
  return got.flatMap((one) => (one.ok ? [[one.value.case.title, one.value.case.deadline, one.value.case.country].map((part) => part ?? '').join(' | ')] : [])).toSorted()
})

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Cases from Section office' })

test('an office makes a file of cases, a group trusts it and keeps them, an update comes field by field, and Undo takes it back', async () => {
  test.setTimeout(300_000)
  const { folder } = await makeEveningData('2026-12-05')
  const groupFolder = newFolder('vigil-group-')
  const path = join(folder, 'winter.vigilcases')
  const office = await launchApp({ dataFolder: folder, today: '2026-12-05', size })
  // The invented cases print one number, by which they would be one case.
  for (const [uaNumber, name] of [['41/26', 'Teodora Vasín'], ['62/26', 'Ilse Tamoro'], ['76/26', 'Halime Dorukan']] as const) await change(office.page, name, { uaNumber })
  await openSection(office.page)
  await office.page.getByLabel('Name of the office').fill('Section office')
  await press(office.page, 'Make the key')
  const letters = await office.page.locator('.office-files__letters').textContent()
  expect(letters).toMatch(/^[0-9A-Z]{4}( [0-9A-Z]{4}){5}$/u)
  expect(await faultsOf(office.page)).toEqual([])
  await makeFile(office, path, [/Teodora Vasín/, /Ilse Tamoro/])

  const group = await launchApp({ dataFolder: groupFolder, today: '2026-12-06', size })
  const { page } = group
  await press(page, /Set up our group/)
  await goTo(page, /^Cases/)
  await dialogsAnswer(group, path)
  await press(page, 'Cases from an office')
  await expect(heading(page)).toBeVisible()
  // The letters that are compared by phone are the ones that the office sees.
  await expect(page.getByRole('group', { name: 'Key of the office' })).toHaveText(letters ?? '')
  await expect(page.getByRole('button', { name: 'Keep 2 cases' })).toBeDisabled()
  expect(await casesIn(page)).toEqual([])
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Trust this office')
  await press(page, 'Keep 2 cases')
  await expect(page.getByText('2 cases added').first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Teodora Vasín/ }).first()).toBeVisible()

  await change(page, 'Ilse Tamoro', { title: 'The nurse of Lesk' })
  await change(office.page, 'Ilse Tamoro', { deadline: '2027-06-30' })
  await change(office.page, 'Teodora Vasín', { country: 'Norland' })
  await makeFile(office, path, [/Teodora Vasín/, /Ilse Tamoro/, /Halime Dorukan/])

  await goTo(page, /^Reports/)
  await expect(page.getByRole('heading', { level: 1, name: /^Report for/ })).toBeVisible()
  await dropFiles(page, [path])
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText(/Signed by Section office, which you have trusted since 6 December/)).toBeVisible()
  const nurse = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: 'Ilse Tamoro' }) })
  await nurse.getByRole('button', { name: /^Look at 2 changes/ }).click()
  await expect(nurse.getByText('You changed this. The office has it as before.')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Keep 3 cases')
  await expect(page.getByText('1 case added, 2 cases updated').first()).toBeVisible()
  expect(await casesIn(page)).toEqual(['Halime Dorukan held | 2027-06-11 | Uganda', 'Teodora Vasín held | 2027-01-11 | Norland', 'The nurse of Lesk | 2027-06-30 | Uganda'])
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => casesIn(page), 'the cases after Undo').toEqual(['Teodora Vasín held | 2027-01-11 | Uganda', 'The nurse of Lesk | 2027-04-11 | Uganda'])
  expect([...office.complaints, ...group.complaints]).toEqual([])
  await office.close()
  await group.close()
  expect(inFile(groupFolder, 'PRAGMA integrity_check')).toEqual(['ok'])
  for (const used of [folder, groupFolder]) rmSync(used, { recursive: true, force: true })
})
