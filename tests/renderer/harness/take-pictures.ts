/**
 * Builds the window on the fake client, takes its pictures in an installed Chromium and scans each
 * with axe: node tests/renderer/harness/take-pictures.ts [name ...] (VIGIL_CHROMIUM names the browser).
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { shots } from './shots.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const configFile = `${here}vite.config.ts`
const folder = fileURLToPath(new URL('../../../test-results/pictures/', import.meta.url))
const names = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
await build({ configFile, logLevel: 'warn' })
const server = await preview({ configFile })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: process.env['VIGIL_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
let faults = 0

for (const shot of shots.filter(({ name }) => names.length === 0 || names.some((wanted) => name.includes(wanted)))) {
  const context = await browser.newContext({ viewport: { width: shot.width, height: shot.height }, reducedMotion: 'reduce', ...(shot.contrast ? { contrast: 'more' } : {}) })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() !== 'error' || message.location().url.endsWith('favicon.ico')) return
    faults += 1
    console.log(`${shot.name}: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    faults += 1
    console.log(`${shot.name}: ${error.message}`)
  })
  const query = new URLSearchParams({ route: JSON.stringify(shot.route), ...shot.query })
  await page.goto(`${address}?${query.toString()}`)
  await page.locator('h1').first().waitFor({ timeout: 5000 }).catch(() => undefined)
  await shot.act?.(page)
  await page.waitForTimeout(200)
  await page.screenshot({ path: `${folder}${shot.name}.png` })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  for (const { id, nodes } of violations) {
    faults += 1
    console.log(`${shot.name}: axe ${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`).join(' | ')}`)
  }
  await context.close()
}
console.log(`${faults} faults`)
await browser.close()
await new Promise((done) => server.httpServer.close(done))
process.exitCode = faults === 0 ? 0 : 1
