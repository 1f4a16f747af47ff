import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import manifest from '../../package.json' with { type: 'json' }
import { profileNames } from '../../main/data-folder/remove-old-profile.ts'
import { fusesIn, fusesOf } from '../kit/fuses.ts'
import { launchApp, newFolder } from './launch.ts'
import { walkShortLoop } from './short-loop.ts'

const packageFolder = fileURLToPath(new URL('../../dist/test/linux-unpacked', import.meta.url))
const executable = join(packageFolder, 'vigil')
const isRoot = process.getuid?.() === 0

test.skip(!existsSync(executable), 'no test package for this system: npm test makes one before the journeys')

test('the packaged app does the loop', async () => {
  const folder = newFolder()
  await walkShortLoop({ executable, dataFolder: join(folder, 'data') }, folder)
  // Chromium's profile is elsewhere.
  expect(readdirSync(join(folder, 'data')).filter((name) => profileNames.includes(name))).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})

test('the packaged app keeps to the real sandbox as an unprivileged user', async () => {
  test.skip(!isRoot, 'only root can become another user')
  const user = 'vigil-sandbox-test'
  const run = (command: string, ...words: string[]) => spawnSync(command, words, { encoding: 'utf8' })
  run('useradd', '--system', '--create-home', user)
  const id = Number(run('id', '-u', user).stdout.trim())
  const folder = newFolder('vigil-sandbox-')
  try {
    // A copy of its own, because that user may not be able to read the checkout.
    const copy = join(folder, 'app')
    cpSync(packageFolder, copy, { recursive: true })
    chmodSync(folder, 0o755)
    chmodSync(join(copy, 'chrome-sandbox'), 0o4755)
    const home = join(folder, 'home')
    mkdirSync(home)
    chownSync(home, id, id)
    const authority = join(home, 'authority')
    if (process.env['XAUTHORITY']) copyFileSync(process.env['XAUTHORITY'], authority)
    if (existsSync(authority)) chownSync(authority, id, id)
    const starter = join(folder, 'start')
    writeFileSync(starter, `#!/bin/sh\nexec runuser -u ${user} -- env HOME=${home} XAUTHORITY=${authority} ${join(copy, 'vigil')} "$@"\n`, { mode: 0o755 })

    const launched = await launchApp({ executable: starter, dataFolder: join(home, 'data'), keepsSandbox: true })
    const found = await launched.app.evaluate(({ app: electron }) => ({
      user: process.getuid?.(), hasSwitch: electron.commandLine.hasSwitch('no-sandbox'),
      renderers: electron.getAppMetrics().filter(({ type }) => type === 'Tab').map(({ pid }) => pid),
    }))
    // Filters on system calls are what the sandbox is made of: mode 2 in the kernel's own words.
    const filtered = found.renderers.map((pid) => /^Seccomp:\s+2$/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
    await launched.close()
    expect({ ...found, renderers: found.renderers.length, filtered }).toEqual({ user: id, hasSwitch: false, renderers: 1, filtered: [true] })
    await walkShortLoop({ executable: starter, dataFolder: join(home, 'loop'), keepsSandbox: true }, home)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    run('userdel', '--remove', user)
  }
})

test('the packaged app has its command line', () => {
  const folder = newFolder()
  const run = spawnSync(executable, [...(isRoot ? ['--no-sandbox'] : []), 'demo', '--out', folder], { encoding: 'utf8', timeout: 180_000 })
  const slip = existsSync(join(folder, 'report-slip.json')) ? (JSON.parse(readFileSync(join(folder, 'report-slip.json'), 'utf8')) as { format: string }).format : run.stderr
  rmSync(folder, { recursive: true, force: true })
  expect([run.status, slip]).toEqual([0, 'vigil-report-slip'])
  const asked = spawnSync(executable, [...(isRoot ? ['--no-sandbox'] : []), '--version'], { encoding: 'utf8', timeout: 180_000 })
  expect([asked.status, asked.stdout]).toEqual([0, `${manifest.version}\n`])
})

test('a package is no Node: the fuses of both kinds are burnt, and its variables do nothing', async () => {
  const fuses = await getCurrentFuseWire(executable)
  // The inspector is how these journeys attach; a package for people has it off, as tests/scripts/fuses.test.ts shows.
  expect(fusesIn(fuses)).toEqual(fusesOf('test'))
  const folder = newFolder()
  const probe = join(folder, 'probe.cjs')
  const mark = join(folder, 'ran')
  writeFileSync(probe, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`)
  const flags = isRoot ? ['--no-sandbox'] : []
  const asNode = spawnSync(executable, [...flags, '--version'], { encoding: 'utf8', timeout: 60_000, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })
  spawnSync(executable, [...flags, '--version'], { timeout: 60_000, env: { ...process.env, NODE_OPTIONS: `--require ${probe}` } })
  const hasRun = existsSync(mark)
  // Control: a program that heeds the variable does run the file.
  spawnSync(process.execPath, ['-e', '0'], { timeout: 60_000, env: { ...process.env, NODE_OPTIONS: `--require ${probe}` } })
  const control = existsSync(mark)
  rmSync(folder, { recursive: true, force: true })
  expect([asNode.stdout, hasRun, control]).toEqual([`${manifest.version}\n`, false, true])
})
