/** `npm run pictures`: takes every picture of docs/pictures again, in one walk through the real app on one day. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { launchApp, newFolder, resize, type Launched } from '../e2e/launch.ts'
import { whyNoLibreOffice } from '../kit/libre-office.ts'
import { paperPictureNames, takePaperPictures } from './paper-pictures.ts'
import type { Screen } from './screen.ts'
import { looks, walks } from './screens.ts'

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

/** A notice goes after some seconds, so it would be in some pictures by chance. */
const closeNotices = async (page: Page): Promise<void> => {
  const close = page.locator('.toast').getByRole('button', { name: 'Close', exact: true })
  while (await close.count() > 0) await close.first().click()
}

/** Moves the clock of the app and of its page, so that every picture is of one evening. */
const setClock = async ({ app, page }: Launched, clock: string): Promise<void> => {
  await app.evaluate((_electron, to) => {
    const { now } = Date
    const offset = Date.parse(to) - now()
    globalThis.Date = new Proxy(Date, {
      construct: (target, parts: readonly unknown[]): Date => Reflect.construct(target, parts.length === 0 ? [now() + offset] : parts) as Date,
      get: (target, name): unknown => (name === 'now' ? () => now() + offset : Reflect.get(target, name)),
    })
  }, clock)
  await page.clock.setFixedTime(clock)
}

const takeBoth = async (launched: Launched, { name, open }: Screen): Promise<void> => {
  const { app, page } = launched
  await open(launched)
  await page.mouse.move(0, 0)
  await closeNotices(page)
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await page.locator(`html[data-theme=${look.colorScheme}]`).waitFor({ state: 'attached' })
    await resize(app, look)
    await page.waitForFunction(({ width, height }) => window.innerWidth === width && window.innerHeight === height, look)
    // Two frames: the window has laid itself out and has been drawn in the new size.
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)) }))
    await page.screenshot({ path: `${folder}${name}-${look.name}.png` })
  }
  await resize(app, looks[0])
}

const whyNoPaper = whyNoLibreOffice()
mkdirSync(folder, { recursive: true })
// Without LibreOffice the pictures of paper stay as they are.
for (const name of readdirSync(folder)) if (whyNoPaper === '' || !paperPictureNames.includes(name)) rmSync(`${folder}${name}`)
if (whyNoPaper === '') await takePaperPictures(folder)
else process.stdout.write(`The pictures of paper were not taken${whyNoPaper}\n`)
const folders = [newFolder('vigil-pictures-')]
const complaints: string[] = []
let taken = 0
for (const { clock, folder: make, before, screens } of walks) {
  if (make) folders.push(await make())
  const dataFolder = folders.at(-1) ?? ''
  before?.(dataFolder)
  const launched = await launchApp({ dataFolder, today: clock.slice(0, 10), size: looks[0] })
  await setClock(launched, clock)
  for (const screen of screens) {
    await takeBoth(launched, screen)
    taken += looks.length
  }
  complaints.push(...launched.complaints)
  await launched.close()
}
for (const made of folders) rmSync(made, { recursive: true, force: true })
process.stdout.write(`${taken} pictures in docs/pictures\n`)
for (const complaint of complaints) process.stdout.write(`The window complained: ${complaint}\n`)
process.exitCode = complaints.length === 0 ? 0 : 1
