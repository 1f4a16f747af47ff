import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { electronPath } from '../../scripts/setup/electron-path.mjs'
import { launch, launchApp, newFolder } from './launch.ts'
import { setTrap, trapProblem } from './network-trap.ts'
import { walkShortLoop } from './short-loop.ts'

const packaged = fileURLToPath(new URL('../../dist/test/linux-unpacked/vigil', import.meta.url))
const problem = trapProblem()
test.skip(problem !== null, problem ?? '')
test.slow()

let folder: string
test.beforeEach(() => {
  folder = newFolder()
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

for (const [name, executable] of [['the app', undefined], ['the packaged app', packaged]] as const) {
  test(`${name} makes no call to the network in the short loop`, async () => {
    test.skip(executable !== undefined && !existsSync(executable), 'no test package for this system: npm test makes one before the journeys')
    const trap = setTrap()
    await walkShortLoop({ ...(executable === undefined ? {} : { executable }), starter: trap.starter, dataFolder: join(folder, 'data') }, folder)
    expect(trap.recorded()).toBeGreaterThan(0)
    expect(trap.caught()).toEqual([])
    trap.remove()
  })
}

test('control: the trap catches one request of the app', async () => {
  const trap = setTrap()
  const launched = await launchApp({ starter: trap.starter, dataFolder: join(folder, 'data') })
  // The address is for documentation (RFC 5737): it is nobody's.
  await launched.app.evaluate(() => fetch('http://192.0.2.7/', { signal: AbortSignal.timeout(2_000) }).catch(() => undefined))
  await launched.close()
  expect(trap.caught().join('\n')).toContain('inet_addr("192.0.2.7")')
  trap.remove()
})

test('control: the trap catches what Chromium does where nothing stops it', async () => {
  const trap = setTrap()
  const bare = join(folder, 'bare')
  for (const each of [bare, join(folder, 'profile')]) mkdirSync(each)
  writeFileSync(join(bare, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' }))
  writeFileSync(join(bare, 'main.js'), `
    const { app, BrowserWindow } = require('electron')
    app.setPath('userData', ${JSON.stringify(join(folder, 'profile'))})
    app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<title>Bare</title>'))`)
  const app = await launch({ executable: trap.starter(electronPath()), args: [bare, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] })
  await expect.poll(() => trap.caught().length, 'calls for the spelling dictionary').toBeGreaterThan(0)
  await app.close()
  trap.remove()
})
