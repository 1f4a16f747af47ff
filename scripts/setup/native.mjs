import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bin, cache, projectEnvironment, root } from './places.mjs'
import { say, SetUpStop } from './say.mjs'

const packageFolder = join(root, 'node_modules', 'better-sqlite3')
const built = join(packageFolder, 'build', 'Release', 'better_sqlite3.node')
const cached = join(cache, 'better-sqlite3-13.2.0-node-api-9.node')
// Without Node-API 10's newer calls, which the stand-in's older Node does not have.
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

const loads = () => {
  const test = "new (require('better-sqlite3'))(':memory:').prepare('SELECT 1').get()"
  return spawnSync(join(bin, 'node'), ['-e', test], { cwd: root, stdio: 'ignore', env: projectEnvironment() }).status === 0
}

const compile = () => {
  say('compiling better-sqlite3 for the stand-in, a minute or two')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'better-sqlite3-'))
  try {
    const copy = join(folder, 'node_modules', 'better-sqlite3')
    cpSync(packageFolder, copy, { recursive: true, filter: (path) => !path.endsWith('prebuilds') })
    cpSync(join(root, 'node_modules', 'node-addon-api'), join(folder, 'node_modules', 'node-addon-api'), { recursive: true })
    const headers = existsSync('/usr/include/node/node_api.h') ? ['--nodedir=/usr'] : []
    const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
    const run = spawnSync(join(bin, 'node'), [gyp, 'rebuild', '--release', '--force_build=1', '-j', 'max', ...headers], {
      cwd: copy, encoding: 'utf8', maxBuffer: 64 << 20, env: { ...projectEnvironment(), CXXFLAGS: flags },
    })
    if (run.status !== 0) throw new SetUpStop(`better-sqlite3 could not be compiled. ${run.stderr.slice(-2000)}`)
    renameSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), cached)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes sure that better-sqlite3 loads in the Electron at hand; compiles (once) only for the stand-in. */
export const setUpNative = (isStandIn) => {
  if (!isStandIn) return rmSync(built, { force: true })
  if (existsSync(built)) return
  if (!existsSync(cached)) compile()
  mkdirSync(join(packageFolder, 'build', 'Release'), { recursive: true })
  copyFileSync(cached, `${built}.part`)
  renameSync(`${built}.part`, built)
  // Tried in a process of its own: a wrong binary crashes rather than fails.
  if (!loads()) {
    rmSync(built)
    rmSync(cached)
    throw new SetUpStop('better-sqlite3 was compiled but does not load. Run the command again; if it stays so, report it.')
  }
}
