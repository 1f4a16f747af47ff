import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cache, projectEnvironment, projectNode, root } from './places.mjs'
import { standInElectron } from './electron-path.mjs'
import { say, SetUpStop } from './say.mjs'

const packageFolder = join(root, 'node_modules', 'better-sqlite3')
const built = join(packageFolder, 'build', 'Release', 'better_sqlite3.node')
// Without Node-API 10's newer calls, which the stand-in's older Node does not have.
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

const cachedBinary = () => {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return join(cache, `better-sqlite3-${version}-node-api-9.node`)
}

/** Tried in processes of their own, the project's Node and the stand-in: a wrong binary crashes rather than fails. */
const loads = (binary) => {
  const test = "new (require('better-sqlite3'))(':memory:', { nativeBinding: process.argv[1] }).prepare('SELECT 1').get()"
  return [projectNode, standInElectron()?.executable].every((executable) => {
    const env = { ...projectEnvironment(), ELECTRON_RUN_AS_NODE: '1' }
    return executable && spawnSync(executable, ['-e', test, binary], { cwd: root, stdio: 'ignore', env }).status === 0
  })
}

/** Headers of an installed Node make a download from outside the registries unnecessary. */
const headers = () => {
  const prefix = [process.execPath, ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))]
    .map((executable) => join(executable, '..', '..'))
    .find((folder) => existsSync(join(folder, 'include', 'node', 'common.gypi')))
  return prefix ? [`--nodedir=${prefix}`] : []
}

const compile = (cached) => {
  say('compiling better-sqlite3 for the stand-in, a minute or two')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'part-better-sqlite3-'))
  try {
    const copy = join(folder, 'node_modules', 'better-sqlite3')
    cpSync(packageFolder, copy, { recursive: true, filter: (path) => !path.endsWith('prebuilds') })
    cpSync(join(root, 'node_modules', 'node-addon-api'), join(folder, 'node_modules', 'node-addon-api'), { recursive: true })
    const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
    const run = spawnSync(projectNode, [gyp, 'rebuild', '--release', '--force_build=1', '-j', 'max', ...headers()], {
      cwd: copy, encoding: 'utf8', maxBuffer: 64 << 20, env: { ...projectEnvironment(), CXXFLAGS: flags },
    })
    if (run.status !== 0) throw new SetUpStop(`better-sqlite3 could not be compiled. ${run.stderr.slice(-2000)}`)
    const binary = join(copy, 'build', 'Release', 'better_sqlite3.node')
    if (!loads(binary)) throw new SetUpStop('better-sqlite3 was compiled but does not load. Run the command again; if it stays so, report it.')
    renameSync(binary, cached)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes sure that better-sqlite3 loads in the installed Electron; compiles (once) only for the stand-in. */
export const setUpNative = (isStandIn) => {
  if (!isStandIn) return rmSync(built, { force: true })
  if (existsSync(built)) return
  const cached = cachedBinary()
  if (!existsSync(cached)) compile(cached)
  mkdirSync(join(packageFolder, 'build', 'Release'), { recursive: true })
  copyFileSync(cached, `${built}.part`)
  renameSync(`${built}.part`, built)
}
