import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build/build.mjs'
import { electronPath } from './setup/electron-path.mjs'
import { projectEnvironment, projectNode, root } from './setup/places.mjs'
import { say } from './setup/say.mjs'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env: projectEnvironment() }).status ?? 1

const openWindow = () => {
  if (isRoot) say('running as root, where Electron works only without its sandbox; use an ordinary account for real work')
  return run(electronPath(), ['.', ...(isRoot ? ['--no-sandbox'] : []), ...process.argv.slice(2)])
}

const runDemo = () => {
  console.log('There is no display here, so Vigil runs its demo instead of opening a window.')
  const status = run(projectNode, [join(root, 'scripts', 'vigil.mjs'), 'demo', '--out', 'demo'])
  if (status === 0) console.log(`The demo’s files are in ${join(root, 'demo')}`)
  return status
}

process.exitCode = (await buildIfStale()) ? (hasDisplay ? openWindow() : runDemo()) : 1
