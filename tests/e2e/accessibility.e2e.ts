import { expect, test } from '@playwright/test'
import { faultsOf } from './axe.ts'
import { answerDialogs, launchApp, resize, type Launched } from './launch.ts'
import { goTo, press as pressButton } from './steps.ts'
import { sampleText } from '../kit/sample-document.ts'
import { slipsOfGroups } from '../kit/slips-of-groups.ts'

let launched: Launched
test.beforeAll(async () => {
  launched = await launchApp()
})
test.afterAll(() => launched.close())

const sizes = [{ width: 1093, height: 614 }, { width: 1440, height: 900 }]

const look = async (name: string): Promise<void> => {
  const { app, page } = launched
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const size of sizes) {
      await resize(app, size)
      await expect.poll(() => page.evaluate(() => window.innerWidth), `the window is ${size.width} wide`).toBe(size.width)
      expect(await faultsOf(page), `${name} ${colorScheme} ${size.width}`).toEqual([])
    }
  }
}

/** Slips with a decision, a refusal and a silent group. */
const openSlips = async ({ app, page }: Launched): Promise<void> => {
  await answerDialogs(app, { open: slipsOfGroups() })
  await pressButton(page, /Open a folder/)
  await expect(page.getByText(/slips open/)).toBeVisible()
}

const go = (name: RegExp): Promise<void> => goTo(launched.page, name)

test('axe finds nothing on any screen, in both sizes, light and dark', async () => {
  // Sixty scans by axe, each of some seconds on a slow machine.
  test.setTimeout(1_200_000)
  const { page, complaints } = launched
  const press = (name: RegExp) => pressButton(page, name)
  await look('welcome')
  await press(/^Size of the text/)
  await expect(page.getByRole('menuitemradio').first()).toBeVisible()
  await look('welcome with a choice open')
  await page.keyboard.press('Escape')
  await press(/Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await look('case')
  await press(/More for this case/)
  await page.getByRole('menuitem', { name: 'History' }).click()
  await press(/Add a note/)
  await press(/Add a note on the deadline/)
  await press(/Confirm the address of/)
  await press(/Add a letter/)
  await look('case with its forms open')
  await go(/^Home/)
  await look('home')
  await page.keyboard.press('F1')
  await look('help')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('harbour')
  await expect(page.getByRole('option').first()).toBeVisible()
  await look('search while typing')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
  await look('search')
  await go(/^Cases/)
  await look('cases')
  await press(/^Columns$/)
  await expect(page.getByRole('menuitemcheckbox').first()).toBeVisible()
  await look('choice of columns')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: /Find in all cases and documents/ }).last().fill('harbour')
  await expect(page.locator('mark.hit').first()).toBeVisible()
  await press(/^Filter/)
  await look('cases found, with filters open')
  await page.getByRole('searchbox', { name: /Find in all cases and documents/ }).last().fill('')
  await press(/Add a case/)
  await look('add a case')
  await page.getByRole('textbox').last().fill(sampleText)
  await press(/Read this text/)
  await expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()
  await look('check')
  await page.getByRole('textbox', { name: /^Title/ }).first().fill('Poet held without charge')
  await press(/Not now/)
  await expect(page.getByRole('heading', { level: 1, name: /Documents to check/ })).toBeVisible()
  await look('documents to check')
  await press(/^Go on: /)
  await expect(page.getByText(/Draft of today/)).toBeVisible()
  await look('check with its draft')
  await page.locator('.saved__open').click()
  await expect(page.getByRole('menuitem', { name: /A document to check/ })).toBeVisible()
  await look('drafts')
  await page.keyboard.press('Escape')
  await press(/Keep the case/)
  await press(/More for this case/)
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Edit the case/ })).toBeVisible()
  await look('edit case')
  await go(/packs/i)
  await look('packs')
  await press(/Make a letter pack/)
  await expect(page.getByText(/One Word file/)).toBeVisible()
  await expect(page.getByText(/Page 1 of \d+/)).toBeVisible()
  await look('pack')
  for (const part of ['How to write', 'Letters to take home', 'Address labels', 'Envelopes', 'Sign-in sheet']) await page.getByText(part, { exact: true }).click()
  await page.getByRole('textbox', { name: /Places with letters/ }).fill('Town library')
  await expect(page.getByText(/Page 1 of \d+/)).toBeVisible()
  await look('pack with its parts open')
  await go(/^Actions/)
  await press(/^Record$/)
  await look('record actions')
  await page.getByRole('radio', { name: /to post/ }).click()
  await look('letters to post')
  await page.getByRole('radio', { name: /All actions/ }).click()
  await look('all actions')
  await go(/^Members/)
  await look('members')
  await press(/Add a member/)
  await look('member form')
  await go(/^Reports/)
  await look('report')
  await press(/Add up reports of groups/)
  await expect(page.getByRole('heading', { level: 1, name: 'Add up reports of groups' })).toBeVisible()
  await openSlips(launched)
  await look('reports of groups')
  await press(/Show the undo list/)
  await expect(page.getByRole('heading', { level: 1, name: 'Undo list' })).toBeVisible()
  await look('undo list')
  await go(/^Home/)
  await press(/^Undo: /)
  await expect(page.getByRole('dialog', { name: 'Undo would take back' })).toBeVisible()
  await look('undo asked for')
  await page.keyboard.press('Escape')
  await go(/^Settings/)
  await look('settings')
  for (const part of ['Printing and labels', 'Letter templates', 'Postage', 'Backup and restore', 'About Vigil']) {
    await page.getByRole('button', { name: part, exact: true }).click()
    if (part === 'Printing and labels') {
      await page.getByRole('textbox', { name: 'Add a printer' }).fill('Inkjet')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
    }
    if (part === 'About Vigil') {
      // The notice of the copy that was made is over the last line.
      await page.locator('.toast__close').evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()))
      await expect(page.locator('.toast')).toHaveCount(0)
      await page.locator('.about__open').last().click()
    }
    if (part === 'Postage') for (const add of ['Add a rate', 'Add a zone']) await page.getByRole('button', { name: add }).click()
    if (part === 'Backup and restore') {
      await press(/Back up now/)
      await page.getByRole('row').nth(1).click()
      await expect(page.getByText(/Nothing has changed yet/)).toBeVisible()
    }
    await look(`settings, ${part}`)
  }
  await page.getByRole('button', { name: 'Language and look', exact: true }).click()
  await page.getByRole('radio', { name: '200 %' }).click()
  await look('settings at 200 %')
  // At this size the sidebar is a menu; the way back needs none.
  await press(/^Back$/)
  await expect(page.getByRole('heading', { level: 1, name: /things need you now/ })).toBeVisible()
  await look('home at 200 %')
  await press(/^Back$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Undo list' })).toBeVisible()
  await look('undo list at 200 %')
  await press(/^Back$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Add up reports of groups' })).toBeVisible()
  await look('reports of groups at 200 %')
  await press(/^Back$/)
  await expect(page.getByRole('heading', { level: 1, name: /Report for/ })).toBeVisible()
  await look('report at 200 %')
  expect(complaints).toEqual([])
})
