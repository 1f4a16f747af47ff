import { join } from 'node:path'
import { chosenFolder, type Environment } from './environment.ts'

/** The default data folder, the same for window and command line. */
export const defaultDataFolder = ({ platform, env, home }: Environment): string => {
  if (platform === 'win32') return join(chosenFolder(env['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'vigil')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'vigil')
  return join(chosenFolder(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'vigil')
}
