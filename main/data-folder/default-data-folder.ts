import { join } from 'node:path'

type Environment = { readonly platform: string; readonly env: Readonly<Record<string, string | undefined>>; readonly home: string }

/** The default data folder, the same for window and command line. */
export const defaultDataFolder = ({ platform, env, home }: Environment): string => {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'vigil')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'vigil')
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'vigil')
}
