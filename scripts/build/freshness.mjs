import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'

const sources = ['core', 'db', 'documents', 'main', 'preload', 'renderer', 'scripts/build', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
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

/** Remembers what `out/` was built from; `newest` is taken before the build so that a change during it counts. */
export const markBuilt = (newest) => {
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, newest)
}

/** For what writes into `out/` by itself: the next command builds afresh. */
export const forgetBuilt = () => rmSync(stamp, { force: true })
