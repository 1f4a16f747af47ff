// Whether the window stays fluid at 10,000 members and 100,000 actions: the long tasks of the real window (over 50 ms, so that a
// frame is missed) while lists are scrolled and searched key by key, and while a paper sheet of 32 rows is typed in.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import type { Day } from '../core/day.ts'
import { emptyEventDraft } from '../core/event/make-event.ts'
import type { CaseId } from '../core/ids.ts'
import { closeDatabase } from '../db/database.ts'
import { electronPath } from '../scripts/setup/electron-path.mjs'
import { createBench, valueOf } from '../tests/kit/services.ts'
import { caseIdOf, keepListed, listedCounts } from './lists-data.ts'

const root = join(import.meta.dirname, '..')
const today = '2026-11-12'
const sheetRows = 32

const withScreen = (): boolean => {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return true
  process.exitCode = spawnSync('xvfb-run', ['-a', process.execPath, import.meta.filename], { stdio: 'inherit' }).status ?? 1
  return false
}

/** A data folder with everything; its database is closed again. */
const makeFolder = async (): Promise<string> => {
  const { db, call, folder } = createBench(today)
  keepListed(db)
  const cases: readonly CaseId[] = Array.from({ length: sheetRows }, (_, number) => caseIdOf(number))
  valueOf(await call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: today as Day }, basedOn: null, cases }))
  closeDatabase(db)
  return folder
}

type Tasks = { readonly count: number; readonly max: number }

/** Starts to note long tasks in the window. */
const noteTasks = (page: Page): Promise<void> => page.evaluate(() => {
  const tasks: number[] = []
  Object.assign(window, { longTasks: tasks })
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
})

/** The long tasks since the last time that this was asked. */
const tasksSince = (page: Page): Promise<Tasks> => page.evaluate(async () => {
  const tasks = Reflect.get(window, 'longTasks') as number[]
  // The observer hears of a task after it.
  await new Promise((resolve) => { setTimeout(resolve, 300) })
  const all = tasks.splice(0)
  return { count: all.length, max: Math.max(0, ...all) }
})

const go = (page: Page, name: RegExp): Promise<void> => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()

const scroll = async (page: Page): Promise<void> => {
  await page.locator('.table__row').first().hover()
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, turn < 30 ? 900 : -2_000)
    await page.waitForTimeout(30)
  }
}

/** As fast as a person types. */
const type = async (page: Page, text: string): Promise<void> => {
  for (const key of text) {
    await page.keyboard.press(key)
    await page.waitForTimeout(120)
  }
}

const search = async (page: Page, words: string): Promise<void> => {
  await page.locator('.sheet input[type="search"]').first().focus()
  await type(page, words)
  for (const _ of words) await page.keyboard.press('Backspace', { delay: 20 })
  await page.waitForTimeout(400)
}

const fillSheet = async (page: Page): Promise<void> => {
  await page.getByRole('grid').getByRole('textbox').first().focus()
  for (let row = 0; row < sheetRows * 2; row += 1) {
    await type(page, String(3 + (row % 9)))
    await page.keyboard.press('Enter')
    await page.waitForTimeout(80)
  }
}

const steps: readonly (readonly [name: string, run: (page: Page) => Promise<void>])[] = [
  ['members: open the list', async (page) => {
    await go(page, /^Members/)
    await page.getByText('10,000 members').waitFor()
  }],
  ['members: scroll', scroll],
  ['members: search, key by key', (page) => search(page, 'vasin mill')],
  ['actions: open the list', async (page) => {
    await go(page, /^Actions/)
    await page.getByRole('radio', { name: 'All actions' }).click()
    await page.locator('.table__row').first().waitFor()
  }],
  ['actions: scroll', scroll],
  ['actions: search, key by key', (page) => search(page, 'library vas')],
  ['search field: key by key', async (page) => {
    await page.keyboard.press('Control+k')
    await type(page, 'teodora v')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }],
  ['paper sheet: open', async (page) => {
    await go(page, /^Actions/)
    await page.getByRole('radio', { name: 'Paper sheet' }).click()
    await page.getByRole('grid').getByRole('textbox').first().waitFor()
  }],
  [`paper sheet: ${sheetRows} rows, two columns`, fillSheet],
]

const run = async (): Promise<void> => {
  const folder = await makeFolder()
  try {
    const app = await _electron.launch({ executablePath: electronPath(), args: [root, `--data=${folder}`, `--today=${today}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] })
    const page = await app.firstWindow()
    await page.locator('h1').first().waitFor()
    await noteTasks(page)
    process.stdout.write(`\nThe window at ${listedCounts.members} members and ${listedCounts.actions} actions: tasks over 50 ms\n  ${''.padEnd(40)}${'tasks'.padStart(6)}${'max ms'.padStart(8)}\n`)
    await tasksSince(page)
    for (const [name, step] of steps) {
      await step(page)
      const { count, max } = await tasksSince(page)
      process.stdout.write(`  ${name.padEnd(40)}${String(count).padStart(6)}${max.toFixed(0).padStart(8)}\n`)
    }
    await app.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (withScreen()) await run()
