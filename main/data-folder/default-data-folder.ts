import { join } from 'node:path'

type Surroundings = { readonly platform: string; readonly env: Readonly<Record<string, string | undefined>>; readonly home: string }

/** Where the window keeps its data when nothing else is said: the same folder for both entries. */
export const defaultDataFolder = ({ platform, env, home }: Surroundings): string => {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'vigil')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'vigil')
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'vigil')
}
