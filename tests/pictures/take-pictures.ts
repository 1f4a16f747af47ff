/** `npm run pictures`: takes every picture of docs/pictures again, in one walk through the real app on one day. */
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchApp, resize } from '../e2e/launch.ts'
import { looks, screens } from './screens.ts'

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

/** A notice goes after some seconds, so it would be in some pictures by chance. */
const closeNotices = async (): Promise<void> => {
  const close = page.locator('.toast').getByRole('button', { name: 'Close', exact: true })
  while (await close.count() > 0) await close.first().click()
}

const launched = await launchApp({ today: '2026-11-12' })
const { app, page, complaints, close } = launched
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const { name, open } of screens) {
  await open(launched)
  await page.mouse.move(0, 0)
  await closeNotices()
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await resize(app, look)
    await page.waitForFunction(({ width, height }) => window.innerWidth === width && window.innerHeight === height, look)
    // Two frames: the window has laid itself out and has been drawn in the new size.
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)) }))
    await page.screenshot({ path: `${folder}${name}-${look.name}.png` })
  }
  await resize(app, looks[0])
}
await close()
process.stdout.write(`${screens.length * looks.length} pictures in docs/pictures\n`)
for (const complaint of complaints) process.stdout.write(`The window complained: ${complaint}\n`)
process.exitCode = complaints.length === 0 ? 0 : 1
