import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'
import { shippedFolders } from './shipped-folders.mjs'

const sources = [...shippedFolders, 'scripts/build', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = join(root, 'out', '.built-from')

const newestIn = (path) => {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), entry.mtimeMs)
}

/** The newest change among the sources, folders included so that a removed file counts. */
export const newestSource = () => String(Math.max(...sources.map((name) => newestIn(join(root, name)))))

/** Whether `out/` was built from the sources as they are. */
export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === newestSource()

/** Stores what `out/` was built from; `newest` is read before the build, so that a change during it counts. */
export const markBuilt = (newest) => {
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, newest)
}

/** For commands that write into `out/` themselves: the next command builds again. */
export const forgetBuilt = () => rmSync(stamp, { force: true })
