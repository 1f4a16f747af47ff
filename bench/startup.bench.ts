// From the start of the process to a usable list, against a bare Electron window, alternating, in fresh
// processes. A table, no verdict. On Linux without a display it starts one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { electronPath } from '../scripts/setup/electron-path.mjs'

const rounds = 7
const root = join(import.meta.dirname, '..')
const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const withScreen = (): boolean => {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return true
  const status = spawnSync('xvfb-run', ['-a', process.execPath, import.meta.filename], { stdio: 'inherit' }).status
  process.exitCode = status ?? 1
  return false
}

type Variant = { readonly name: string; readonly args: (folder: string) => readonly string[]; readonly readySelector: string }
const variants: readonly Variant[] = [
  { name: 'bare window', args: () => [join(root, 'bench', 'bare-window')], readySelector: 'h1' },
  { name: 'Vigil, list of cases', args: (folder) => [root, `--data=${folder}`], readySelector: 'table, h2.empty__title, h1' },
]

const timeOf = async ({ args, readySelector: sign }: Variant, folder: string): Promise<number> => {
  const start = performance.now()
  const app = await _electron.launch({ executablePath: electronPath(), args: [...args(folder), ...noSandbox] })
  const page = await app.firstWindow()
  await page.locator(sign).first().waitFor()
  const taken = performance.now() - start
  await app.close()
  return taken
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const compare = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-start-'))
  try {
    // One start that is not counted makes the practice data, so that there is a list to show.
    const first = await _electron.launch({ executablePath: electronPath(), args: [root, `--data=${folder}`, ...noSandbox] })
    const page = await first.firstWindow()
    await page.locator('h1').first().waitFor()
    await page.evaluate("window.vigil.call('app.addPractice', null)")
    await first.close()
    const taken = new Map<string, number[]>(variants.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of variants) taken.get(variant.name)?.push(await timeOf(variant, folder))
    }
    console.log(`Start-up, median of ${rounds} turns, each in a fresh process\n`)
    const [floor = Number.NaN] = variants.map(({ name }) => median(taken.get(name) ?? []))
    for (const { name } of variants) {
      const milliseconds = median(taken.get(name) ?? [])
      console.log(`${name.padEnd(24)}${milliseconds.toFixed(0).padStart(7)} ms${(milliseconds / floor).toFixed(2).padStart(7)} x`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (withScreen()) await compare()
