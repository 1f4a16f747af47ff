import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from '../setup/places.mjs'
import { alone } from '../setup/lock.mjs'
import { say } from '../setup/say.mjs'
import { isBuilt, markBuilt, newestSource } from './freshness.mjs'
import { writeNotices } from './notices.mjs'

const build = () => {
  // Another command may have built it while this one waited.
  if (isBuilt()) return true
  say('building')
  const newest = newestSource()
  rmSync(join(root, 'out'), { recursive: true, force: true })
  const run = spawnSync(projectNode, [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root, stdio: ['ignore', 2, 2], env: projectEnvironment(),
  })
  if (run.status !== 0) return false
  writeNotices()
  markBuilt(newest)
  return true
}

/** Builds into `out/` when it is older than its sources. Returns whether `out/` is up to date afterwards. */
export const buildIfStale = async () => isBuilt() || alone('build', build)
