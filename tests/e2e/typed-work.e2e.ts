import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { sampleText } from '../kit/sample-document.ts'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'


const openCase = async (page: Page): Promise<void> => {
  await goTo(page, /^Cases/)
  await page.locator('.table__row').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
}

/** A place where something is typed: how to get there by the mouse, and the field. */
type Place = {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
  /** Another way, after a restart. */
  readonly goAgain?: (page: Page) => Promise<void>
  readonly field: (page: Page) => ReturnType<Page['locator']>
  readonly typed: string
}

const addCase = async (page: Page): Promise<void> => {
  await goTo(page, /^Cases/)
  await press(page, /Add a case/)
}
const isChecking = (page: Page): Promise<void> => expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()

const textbox = (name: RegExp) => (page: Page) => page.getByRole('textbox', { name }).first()

/** Along the main loop, from the document to the report. */
const places: readonly Place[] = [
  { name: 'a pasted text', typed: `${sampleText}\nTyped below it`, field: textbox(/Or paste the text/), go: addCase },
  { name: 'the check of a document', typed: 'Librarian held for lending books', field: textbox(/^Title/), go: async (page) => {
    await addCase(page)
    await press(page, /Read this text/)
    await isChecking(page)
  }, goAgain: async (page) => {
    await goTo(page, /^Home/)
    await press(page, /^Check it: /)
    await press(page, /^Go on: /)
    await isChecking(page)
  } },
  { name: 'the facts of a case', typed: 'Librarian held', field: textbox(/^Title/), go: async (page) => {
    await openCase(page)
    await press(page, /More for this case/)
    await page.getByRole('menuitem', { name: 'Edit' }).click()
  } },
  { name: 'a note', typed: 'Ring the family first.', field: textbox(/^Note$/), go: async (page) => { await openCase(page); await press(page, /Add a note$/) }, goAgain: openCase },
  { name: 'a reply', typed: 'The ministry has received our letters.', field: textbox(/^What it says/), go: async (page) => { await openCase(page); await press(page, /Add a reply/) }, goAgain: openCase },
  { name: 'a letter pack', typed: 'Spring evening', field: textbox(/^Name|occasion/i), go: async (page) => { await goTo(page, /packs/i); await press(page, /Make a letter pack/) } },
  { name: 'an action', typed: 'At the library', field: textbox(/^Note/), go: async (page) => goTo(page, /^Actions/) },
  { name: 'a member', typed: 'Ines Albrecht', field: textbox(/^Name/), go: async (page) => { await goTo(page, /^Members/); await press(page, /Add a member/) } },
  { name: 'the remarks of a report', typed: 'The evening was cold.', field: textbox(/^Remarks/), go: async (page) => goTo(page, /^Reports/) },
  { name: 'the address of the group', typed: 'Box 7, Millrace', field: textbox(/address/i), go: async (page) => goTo(page, /^Settings/) },
]

/** The process ends as in a power cut: nothing can be written any more. */
const kill = async ({ app }: Launched): Promise<void> => {
  const ended = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await ended
}

test.describe('an app that is killed while something is typed', () => {
  const folder = newFolder()
  const launch = (): Promise<Launched> => launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1440, height: 900 } })
  test.beforeAll(async () => {
    const first = await launch()
    await press(first.page, /Practise/)
    await expect(first.page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
    await first.close()
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  for (const { name, typed, field, go, goAgain = go } of places) {
    test(`finds ${name} again`, async () => {
      const before = await launch()
      await go(before.page)
      await field(before.page).fill(typed)
      await expect(before.page.locator('.saved[data-sign="kept"]')).toBeVisible()
      await kill(before)

      const after = await launch()
      await goAgain(after.page)
      await expect(field(after.page)).toHaveValue(typed)
      await expect(after.page.getByText(/^Draft of today/).first()).toBeVisible()
      expect(after.complaints).toEqual([])
      await after.close()
    })
  }

  test('lists all of it at the foot of the sidebar, each with the way to it', async () => {
    const { page, close } = await launch()
    // The pasted text was read: what is left of it is its check.
    await press(page, /drafts kept/)
    await expect(page.getByRole('menuitem')).toHaveCount(places.length - 1)
    await page.getByRole('menuitem', { name: /^Ines/ }).click()
    await expect(page.getByRole('textbox', { name: /^Name/ }).first()).toHaveValue('Ines Albrecht')
    await close()
  })
})

test('closing the window waits for what was typed last', async () => {
  const folder = newFolder()
  const first = await launchApp({ dataFolder: folder })
  await press(first.page, /Practise/)
  await goTo(first.page, /^Members/)
  await press(first.page, /Add a member/)
  await first.page.getByRole('textbox', { name: /^Name/ }).first().pressSequentially('Ines')
  await first.close()
  const second = await launchApp({ dataFolder: folder })
  await press(second.page, /1 draft kept/)
  await second.page.getByRole('menuitem', { name: /^Ines/ }).click()
  await expect(second.page.getByRole('textbox', { name: /^Name/ }).first()).toHaveValue('Ines')
  await second.close()
  rmSync(folder, { recursive: true, force: true })
})
