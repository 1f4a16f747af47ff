import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { unzipSync } from 'fflate'
import { sampleText } from '../kit/sample-document.ts'
import { press, tabTo } from './keyboard.ts'
import { answerDialogs, launchApp, newFolder, type Launched } from './launch.ts'

const savedGroupName = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = await window.vigil.call('settings.get', null)
    return answer.ok ? answer.value.groupName : ''
  })

const heading = (page: Page, name: RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

const textOfDocument = (path: string): string =>
  new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml']).replaceAll(/<[^>]+>/gu, ' ')

test.describe('the whole loop, by keyboard', () => {
  let launched: Launched
  const folder = newFolder()
  test.beforeAll(async () => {
    launched = await launchApp({ dataFolder: join(folder), today: '2026-11-12', size: { width: 1093, height: 614 } })
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('from a document to a report', async () => {
    const { app, page, dataFolder, complaints, close } = launched
    const documentPath = join(folder, 'appeal.txt')
    const packPath = join(folder, 'pack.docx')
    writeFileSync(documentPath, sampleText)
    await answerDialogs(app, { open: documentPath, save: packPath })

    await test.step('set up the group', async () => {
      await press(page, 'button', /Set up our group/)
      await expect(page.getByRole('textbox', { name: /Name of the group/ })).toBeFocused()
      await page.keyboard.type('Harbour Letter Group')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: /National office/ })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect.poll(() => savedGroupName(page), 'the name of the group is saved').toBe('Harbour Letter Group')
    })

    await test.step('read the document, correct a field, keep the case', async () => {
      await press(page, 'button', /^Cases/)
      await heading(page, /Cases/)
      await press(page, 'button', /Add a case/)
      await heading(page, /Add a case/)
      await press(page, 'button', /Open documents/)
      await heading(page, /Check what Vigil read/)
      await tabTo(page, 'textbox', /^Title/)
      await page.keyboard.press('Control+A')
      await page.keyboard.type('Librarian held for lending books')
      await press(page, 'button', /Keep the case/)
      await heading(page, /Librarian held for lending books/)
    })

    await test.step('make a letter pack', async () => {
      await press(page, 'button', /Make a letter pack/)
      await heading(page, /Letter pack/)
      await tabTo(page, 'textbox', /Blank copies/)
      await page.keyboard.press('Control+A')
      await page.keyboard.type('3')
      await page.keyboard.press('Tab')
      await expect(page.getByText(/One Word file with \d+ pages/)).toBeVisible()
      await press(page, 'button', /Make the pack/)
      await heading(page, /Letter packs/)
      await expect(page.getByText('Ready', { exact: true })).toBeVisible()
    })

    await test.step('record letters and mark them as posted', async () => {
      await press(page, 'button', /^Actions/)
      await heading(page, /Actions/)
      await tabTo(page, 'textbox', /How many/)
      await page.keyboard.press('Control+A')
      await page.keyboard.type('6')
      await press(page, 'button', /^Record$/)
      await expect(page.getByText('Recorded: 6 letters')).toBeVisible()
      await tabTo(page, 'radio', /Paper sheet/)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await press(page, 'button', /Mark 6 letters as posted/)
      await expect(page.getByText('6 letters marked as posted')).toBeVisible()
    })

    await test.step('save the report', async () => {
      await answerDialogs(app, { open: folder })
      await press(page, 'button', /^Reports/)
      await heading(page, /Report for/)
      await press(page, 'button', /Save the report/)
      await expect(page.getByText('The report is saved')).toBeVisible()
    })

    expect(complaints).toEqual([])
    await close()

    const words = textOfDocument(packPath)
    const codes = new Set(words.match(/[0-9A-Z]{4}-\d{3}-[0-9A-Z]/gu))
    const database = new Database(join(dataFolder, 'vigil.sqlite'), { readonly: true })
    const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[]
    const letters = all('SELECT code FROM pack_letters ORDER BY code').map(({ code }) => String(code))
    expect(letters.filter((code) => !codes.has(code))).toEqual([])
    expect({
      cases: all('SELECT ua_number, title, status FROM cases'),
      source: all('SELECT file_name, bytes FROM sources').map(({ file_name, bytes }) => [file_name, Buffer.from(bytes as Uint8Array).toString('utf8') === sampleText]),
      letters: letters.length,
      packs: all('SELECT state FROM packs'),
      actions: all('SELECT kind, count, state, route FROM current_actions'),
      rows: all('SELECT count(*) AS count FROM actions'),
    }).toEqual({
      cases: [{ ua_number: expect.any(String), title: 'Librarian held for lending books', status: 'open' }],
      source: [['appeal.txt', true]],
      letters: 6,
      packs: [{ state: 'ready' }],
      actions: [{ kind: 'letter', count: 6, state: 'posted', route: 'group' }],
      rows: [{ count: 2 }],
    })
    const [report] = all('SELECT file_names FROM reports')
    database.close()
    const slipName = (JSON.parse(String(report?.['file_names'])) as string[]).find((name) => name.endsWith('.json')) ?? ''
    const slip = JSON.parse(readFileSync(join(folder, slipName), 'utf8')) as Record<string, unknown>
    expect(slip).toMatchObject({
      format: 'vigil-report-slip', revision: 1, group: { name: 'Harbour Letter Group' },
      cases: [{ title: 'Librarian held for lending books', lines: [{ kind: 'letter', count: 6, route: 'group' }] }],
    })
  })
})
