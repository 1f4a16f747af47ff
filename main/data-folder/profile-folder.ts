import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { chosenFolder, type Environment } from './environment.ts'
import { defaultDataFolder } from './default-data-folder.ts'

const cacheFolder = ({ platform, env, home }: Environment): string => {
  if (platform === 'win32') return join(chosenFolder(env['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local'), 'vigil')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'vigil')
  return join(chosenFolder(env['XDG_CACHE_HOME']) ?? join(home, '.cache'), 'vigil')
}

/**
 * Where Chromium keeps its profile: caches only, because nothing of Vigil is saved there. Each data folder has its
 * own, because the lock against a second window is in it.
 */
export const profileFolder = (environment: Environment, dataFolder: string): string => {
  const folder = cacheFolder(environment)
  if (dataFolder === defaultDataFolder(environment)) return folder
  return join(folder, 'other-data', createHash('sha256').update(dataFolder).digest('hex').slice(0, 16))
}
