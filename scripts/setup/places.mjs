import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** Ignored folder for what can be made again. */
export const cache = join(root, '.cache')
const bin = join(root, 'node_modules', '.bin')
/** The project's own Node, the same on every machine. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
export const standInVersion = '33.2.1'
export const standInFolder = join(cache, `electron-stand-in-${standInVersion}`)

/** The environment with the project's own Node first on the path, as npm scripts have it. */
export const projectEnvironment = () => ({
  ...process.env,
  PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
})
