import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'
import papaparse from 'papaparse'
import { sampleText } from '../kit/sample-document.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'
import { goTo, press } from './steps.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = newFolder()
const place = (...names: readonly string[]): string => join(folder, ...names)
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line as it is built. */
const vigil = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', `import('${join(root, 'out', 'main', 'cli.js')}').then(({ runCli }) => runCli(process.argv.slice(1))).then((code) => process.exit(code))`, '--', ...words, '--today', '2026-11-12'], { encoding: 'utf8' })
  expect([words[0], status, stderr]).toEqual([words[0], 0, expect.any(String)])
  return stdout
}

const recordLetters = async (page: Page, count: number): Promise<void> => {
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'Posted' }).click()
  await page.getByRole('textbox', { name: /How many/ }).fill(String(count))
  await press(page, /^Record$/)
  await expect(page.getByText(`Recorded: ${count} letters`)).toBeVisible()
}

const saveReport = async (page: Page): Promise<void> => {
  await goTo(page, /^Reports/)
  await press(page, /Save the report/)
  await expect(page.getByText('The report is saved')).toBeVisible()
  await page.getByRole('button', { name: /^Close/ }).first().click()
}

test('two groups, three revisions, one office: the totals are the same on screen, in each file and on the command line', async () => {
  writeFileSync(place('appeal.txt'), sampleText)
  for (const name of ['slips', 'out', 'first']) mkdirSync(place(name))

  await test.step('a group reports on the command line', async () => {
    const [id] = (JSON.parse(vigil('--data', place('second'), 'import', place('appeal.txt'), '--json')) as readonly { readonly uaNumber: string }[]).map(({ uaNumber }) => uaNumber)
    vigil('--data', place('second'), 'record', '--case', id ?? '', '--kind', 'solidarity-card', '--count', '9', '--state', 'posted', '--on', '2026-11-10')
    vigil('--data', place('second'), 'report', '--from', '2026-11-01', '--to', '2026-11-30', '--out', place('slips', 'second.json'))
    vigil('--data', place('first'), 'import', place('appeal.txt'))
  })

  await test.step('another reports in the app, and sends a correction', async () => {
    const { app, page, complaints, close } = await launchApp({ dataFolder: place('first') })
    await answerDialogs(app, { open: place('slips') })
    await recordLetters(page, 5)
    await saveReport(page)
    await recordLetters(page, 3)
    await saveReport(page)
    expect(complaints).toEqual([])
    await close()
  })

  await test.step('the office adds up, by mouse and by keyboard', async () => {
    const { app, page, complaints, close } = await launchApp({ dataFolder: place('office'), size: { width: 1093, height: 614 } })
    await answerDialogs(app, { open: place('slips') })
    await press(page, /Practise/)
    await goTo(page, /^Reports/)
    await press(page, /Add up reports of groups/)
    await press(page, /Open a folder/)
    await expect(page.getByText('3 slips open')).toBeVisible()
    const table = page.getByRole('grid', { name: 'Slips' })
    await expect(table.getByText('Replaced')).toHaveCount(1)
    await expect(table.getByText('revision 2 counts in its place')).toHaveCount(1)
    await page.getByRole('radio', { name: 'By kind' }).click()
    const kinds = page.getByRole('grid', { name: 'By kind' })
    await expect(kinds.getByRole('row', { name: 'Letters' })).toContainText('8')
    await expect(kinds.getByRole('row', { name: 'Solidarity cards' })).toContainText('9')
    await answerDialogs(app, { open: place('out') })
    await press(page, /Save the totals/)
    await expect(page.getByText('The totals are saved')).toBeVisible()
    expect(complaints).toEqual([])
    await close()
  })

  const totals = (text: string) => (JSON.parse(text) as { readonly total: object }).total
  const bytes = (ending: string) => readFileSync(place('out', `totals-of-all-periods.${ending}`))
  expect(readdirSync(place('out')).toSorted()).toEqual(['csv', 'docx', 'json', 'xlsx'].map((ending) => `totals-of-all-periods.${ending}`))
  expect(totals(bytes('json').toString())).toMatchObject({ total: 17, groups: 2, slips: 2, counts: { letter: 8, 'solidarity-card': 9 } })
  expect(totals(vigil('collate', place('slips'), '--json'))).toEqual(totals(bytes('json').toString()))
  const { sheets } = await readXlsx(bytes('xlsx'))
  expect([sheets[0]?.rows.find(([name]) => name === 'Letters')?.[1], sheets[0]?.rows.find(([name]) => name === 'Total')?.[1]]).toEqual([8, 17])
  const rows = papaparse.parse<Readonly<Record<string, string>>>(bytes('csv').toString().replace('\uFEFF', '').trim(), { header: true }).data
  expect(rows.filter(({ Kind: kind }) => kind === 'Letters').reduce((sum, { Count: count }) => sum + Number(count), 0)).toBe(8)
})
