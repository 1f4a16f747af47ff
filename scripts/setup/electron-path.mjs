import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, standInFolder, standInVersion } from './places.mjs'

const packageFolder = join(root, 'node_modules', 'electron')

/** Folder and version of the official Electron where it has been downloaded, else undefined. */
export const officialElectron = () => {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'))
  if (!existsSync(executable)) return undefined
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return { folder: join(packageFolder, 'dist'), executable, version, isStandIn: false }
}

/** The stand-in where it has been set up, else undefined. */
export const standInElectron = () => {
  const executable = join(standInFolder, 'electron')
  return existsSync(executable) ? { folder: standInFolder, executable, version: standInVersion, isStandIn: true } : undefined
}

/** The installed Electron: the official one, else the stand-in. Throws when the set-up has not run. */
export const electronAtHand = () => {
  const found = officialElectron() ?? standInElectron()
  if (!found) throw new Error('No Electron here yet. Run npm start or npm test once: both set it up.')
  return found
}

/** Path of the executable to start, for tests and tools. */
export const electronPath = () => electronAtHand().executable
