// `node scripts/set-up.mjs run|test|tools [SCRIPT ARGUMENTS...]`: makes ready what is missing, then runs the script
// on the project's own Node. Built-ins of Node 20 only: nothing else may be there yet.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { needsStandIn, setUpElectron } from './setup/electron.mjs'
import { alone } from './setup/lock.mjs'
import { setUpNative } from './setup/native.mjs'
import { setUpPackages } from './setup/packages.mjs'
import { cache, projectEnvironment, projectNode, root } from './setup/places.mjs'
import { say, SetUpStop } from './setup/say.mjs'
import { setUpSystem } from './setup/system.mjs'

const [level = 'run', script, ...words] = process.argv.slice(2)

/** What an interrupted set-up left half made; nothing else uses it while this one has the lock. */
const sweep = () => {
  for (const name of readdirSync(cache)) if (name.startsWith('part-')) rmSync(join(cache, name), { recursive: true, force: true })
}

const setUp = async () => {
  sweep()
  if (level !== 'tools') setUpSystem(level, needsStandIn())
  setUpPackages()
  if (level === 'tools') return
  const isStandIn = await setUpElectron(() => setUpSystem(level, true))
  await setUpNative(isStandIn)
}

// A shell remembers where it found `node` before the project's own was there, so the script is started from here.
const run = () =>
  spawnSync(projectNode, [join(root, 'scripts', `${script}.mjs`), ...words], {
    cwd: root, stdio: 'inherit', env: projectEnvironment(),
  }).status ?? 1

try {
  await alone('set-up', setUp)
  if (script) process.exitCode = run()
} catch (error) {
  say(error instanceof SetUpStop ? error.message : String(error.stack))
  process.exitCode = 1
}
