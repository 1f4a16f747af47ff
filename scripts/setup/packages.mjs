import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode, root } from './places.mjs'
import { say, SetUpStop } from './say.mjs'

const stamp = join(root, 'node_modules', '.vigil-packages')
const lockHash = () => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

/** Packages whose scripts run at their installation. The others have none, or their scripts are not needed. `node` is the program that runs everything else: its package fetches it. */
export const withScripts = ['node']

const isCurrent = () => existsSync(projectNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()

/** Installs the packages of the lock file when they are missing or the lock file has changed; the stamp comes last. */
export const setUpPackages = () => {
  if (isCurrent()) return
  say('installing the npm packages, a few minutes the first time')
  const npm = (...words) => spawnSync('npm', [...words, '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
  if (!npm('ci', '--no-audit', '--no-fund', '--ignore-scripts') || !npm('rebuild', ...withScripts, '--ignore-scripts=false')) throw new SetUpStop('npm could not install the packages. Check the network and run the command again.')
  writeFileSync(stamp, lockHash())
}
