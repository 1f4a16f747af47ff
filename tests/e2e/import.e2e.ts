import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { faultsOf } from './axe.ts'
import { arrowTo, press, tabTo } from './keyboard.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'

const appeal = (name: string): string => fileURLToPath(new URL(`./appeals/${name}`, import.meta.url))

/** Whether anything dark is on the drawn page: an empty canvas is all of one colour. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.locator('canvas').first().evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width < 10) return false
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })
    copy?.drawImage(canvas, 0, 0)
    const pixels = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const dark = Array.from({ length: Math.floor(pixels.length / 4) }, (_, index) => pixels[index * 4] ?? 255).filter((red) => red < 80).length
    return dark > 100 && dark < pixels.length / 8
  })

const openDocument = async (page: Page): Promise<void> => {
  await press(page, 'button', /^Cases/)
  await expect(page.getByRole('heading', { level: 1, name: /Cases/ })).toBeVisible()
  await press(page, 'button', /Add a case/)
  await press(page, 'button', /Open documents/)
  await expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()
}

test('imports a PDF, corrects it by keyboard, then its update', async () => {
  const folder = newFolder()
  const { app, page, dataFolder, complaints } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })

  await test.step('the pages are drawn, with the marks of the reading over them', async () => {
    await answerDialogs(app, { open: appeal('first.pdf') })
    await press(page, 'button', /Set up our group/)
    await openDocument(page)
    await expect(page.getByText('Page 1 of 2')).toBeVisible()
    await expect.poll(() => isDrawn(page), 'the first page of the document is drawn').toBe(true)
    await expect(page.locator('.page-image__mark[data-kind="read"]').first()).toBeAttached()
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('F8 goes to what is to check, and its place comes into view', async () => {
    await page.keyboard.press('F8')
    await expect(page.getByRole('textbox', { name: 'Office held' })).toBeFocused()
    await press(page, 'button', /^It is right: Office held/)
    await page.keyboard.press('F8')
    await expect(page.getByText('Which is the deadline?').last()).toBeVisible()
    await expect(page.getByRole('radio', { name: /2 November 2026/ })).toBeFocused()
    await expect(page.getByText('Page 2 of 2')).toBeVisible()
    await expect(page.locator('.page-image__mark[data-active="true"]').first()).toBeInViewport()
    await expect(page.locator('.check-link path')).toBeAttached()
  })

  await test.step('the deadline is chosen and confirmed, the title typed', async () => {
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('radio', { name: /30 November 2026/ })).toBeChecked()
    await press(page, 'button', /^It is right: Deadline/)
    await press(page, 'button', /^It is right: Summary/)
    await expect(page.getByText('Nothing left to check')).toBeVisible()
    await tabTo(page, 'textbox', /^Title/)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Nurse and driver held for care')
  })

  await test.step('a piece that was not used becomes the note of the target', async () => {
    await tabTo(page, 'button', /piece not used|pieces not used/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option', { name: /check with your office/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Deadline' })).toBeFocused()
    expect(await faultsOf(page)).toEqual([])
    await arrowTo(page, 'menuitem', /^Notes$/)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Used as Notes')).toBeAttached()
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/check with your office/)
  })

  await test.step('the case is kept', async () => {
    await press(page, 'button', /Keep the case/)
    await expect(page.getByRole('heading', { level: 1, name: /Nurse and driver held for care/ })).toBeVisible()
  })

  await test.step('its update is known, and says what it changes', async () => {
    await answerDialogs(app, { open: appeal('update.pdf') })
    await openDocument(page)
    await expect(page.getByText('This is an update of UA 141/26, a case you have')).toBeVisible()
    await expect(page.getByText(/It moves the deadline from 30 to 16 November, adds a target/)).toBeVisible()
    const changes = page.getByRole('region', { name: 'What changes' })
    await expect(changes.getByText('Colonel Renata Osorio Lis').first()).toBeVisible()
    await expect(changes.getByText('AMR 46/4471/2026')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    // The title was corrected by hand: it stays unless it is chosen. The same for a deadline that was chosen.
    const answer = (what: string, choice: string) => changes.getByRole('radiogroup', { name: `What to do with: ${what}` }).getByRole('radio', { name: choice })
    await expect(answer('Title', 'Keep mine')).not.toBeChecked()
    await expect(answer('Title', 'Take new')).not.toBeChecked()
    await answer('Title', 'Keep mine').click()
    await answer('Deadline', 'Take new').click()
    await press(page, 'button', /Add to UA 141\/26/)
    await expect(page.getByRole('heading', { level: 1, name: 'Nurse and driver held for care' })).toBeVisible()
    // The title was refused; that the shorter background replaces the longer was left undecided, and is asked about on the case.
    await expect(page.getByText('Not taken: 1 change of the document')).toBeVisible()
  })

  await test.step('the very same document is recognised and leads to its case', async () => {
    await answerDialogs(app, { open: appeal('update.pdf') })
    await openDocument(page)
    await expect(page.getByText(/^UA 141\/26 has this very document since/)).toBeVisible()
    await press(page, 'button', /Open the case/)
    await expect(page.getByRole('heading', { level: 1, name: 'Nurse and driver held for care' })).toBeVisible()
  })

  expect(complaints).toEqual([])
  await app.close()
  const database = new Database(join(dataFolder, 'vigil.sqlite'), { readonly: true })
  const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[]
  expect({
    cases: all('SELECT ua_number, title, deadline, status FROM cases'),
    sources: all('SELECT file_name, bytes FROM sources ORDER BY file_name').map(({ file_name, bytes }) => [file_name, Buffer.from(bytes as Uint8Array).equals(readFileSync(appeal(String(file_name))))]),
    targets: all('SELECT name FROM targets ORDER BY name').map(({ name }) => name),
  }).toEqual({
    cases: [{ ua_number: '141/26', title: 'Nurse and driver held for care', deadline: '2026-11-16', status: 'open' }],
    sources: [['first.pdf', true], ['update.pdf', true]],
    targets: ['Aurelio Pantoja', 'Colonel Renata Osorio Lis'],
  })
  database.close()
  rmSync(folder, { recursive: true, force: true })
})
