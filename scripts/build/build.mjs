import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bin, projectEnvironment, root } from '../setup/places.mjs'
import { say } from '../setup/say.mjs'
import { isBuilt, markBuilt, newestSource } from './freshness.mjs'

/** Builds into `out/` when it is older than its sources. Returns whether `out/` is good afterwards. */
export const buildIfStale = () => {
  if (isBuilt()) return true
  say('building')
  const newest = newestSource()
  rmSync(join(root, 'out'), { recursive: true, force: true })
  const run = spawnSync(join(bin, 'node'), [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root, stdio: ['ignore', 2, 2], env: projectEnvironment(),
  })
  if (run.status !== 0) return false
  markBuilt(newest)
  return true
}
