import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cache, projectEnvironment, projectNode, root } from './places.mjs'
import { standInElectron } from './electron-path.mjs'
import { say, SetUpStop } from './say.mjs'

/** SQLite, once for data without a passphrase and once with encryption of pages. Both name their binary alike. */
const nativePackages = ['better-sqlite3', 'better-sqlite3-multiple-ciphers']

const binaryName = 'better_sqlite3.node'
const folderOf = (name) => join(root, 'node_modules', name)
const builtOf = (name) => join(folderOf(name), 'build', 'Release', binaryName)
/** The binary that the package ships: that of better-sqlite3-multiple-ciphers is looked for before a compiled one, so it has to go out of the way. */
const shippedOf = (name) => join(folderOf(name), 'prebuilds', 'linux-x64.node')
const asideOf = (name) => `${shippedOf(name)}.aside`

// Without Node-API 10's newer calls, which the stand-in's older Node does not have.
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

const cachedOf = (name) => {
  const { version } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'))
  return join(cache, `${name}-${version}-node-api-9.node`)
}

/** Tried in processes of their own, the project's Node and the stand-in: a wrong binary crashes rather than fails. */
const loads = (name, binary) => {
  const test = `new (require('${name}'))(':memory:', { nativeBinding: process.argv[1] }).prepare('SELECT 1').get()`
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

/** Builds in a folder; what the compiler said is kept for the case that it fails. */
const build = (folder) =>
  new Promise((settle) => {
    const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
    const run = spawn(projectNode, [gyp, 'rebuild', '--release', '--force_build=1', '-j', 'max', ...headers()], {
      cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...projectEnvironment(), CXXFLAGS: flags },
    })
    let said = ''
    run.stderr.setEncoding('utf8').on('data', (text) => { said = (said + text).slice(-2000) })
    run.on('error', (error) => settle({ isBuilt: false, said: String(error) }))
    run.on('close', (code) => settle({ isBuilt: code === 0, said }))
  })

const compile = async (name, cached) => {
  const folder = mkdtempSync(join(cache, `part-${name}-`))
  try {
    const copy = join(folder, 'node_modules', name)
    cpSync(folderOf(name), copy, { recursive: true, filter: (path) => !path.endsWith('prebuilds') && !path.endsWith(join(name, 'build')) })
    cpSync(folderOf('node-addon-api'), join(folder, 'node_modules', 'node-addon-api'), { recursive: true })
    const { isBuilt, said } = await build(copy)
    if (!isBuilt) throw new SetUpStop(`${name} could not be compiled. ${said}`)
    const binary = join(copy, 'build', 'Release', binaryName)
    if (!loads(name, binary)) throw new SetUpStop(`${name} was compiled but does not load. Run the command again; if it stays so, report it.`)
    renameSync(binary, cached)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** SQLite is one large file, which one processor compiles: the two packages are compiled side by side. */
const compileMissing = async (names) => {
  const missing = names.filter((name) => !existsSync(cachedOf(name)))
  if (missing.length === 0) return
  say(`compiling ${missing.join(' and ')} for the stand-in, a minute or two`)
  mkdirSync(cache, { recursive: true })
  await Promise.all(missing.map((name) => compile(name, cachedOf(name))))
}

const putBeside = (name) => {
  const built = builtOf(name)
  mkdirSync(join(built, '..'), { recursive: true })
  copyFileSync(cachedOf(name), `${built}.part`)
  renameSync(`${built}.part`, built)
  if (existsSync(shippedOf(name))) renameSync(shippedOf(name), asideOf(name))
}

const useShipped = (name) => {
  rmSync(builtOf(name), { force: true })
  if (existsSync(asideOf(name))) renameSync(asideOf(name), shippedOf(name))
}

/** Makes sure that both packages load in the installed Electron; compiles (once) only for the stand-in. */
export const setUpNative = async (isStandIn) => {
  if (!isStandIn) return nativePackages.forEach(useShipped)
  const unbuilt = nativePackages.filter((name) => !existsSync(builtOf(name)) || existsSync(shippedOf(name)))
  await compileMissing(unbuilt)
  for (const name of unbuilt) putBeside(name)
}
