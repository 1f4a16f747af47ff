import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log/log.ts'

/** Everything that Chromium makes in the folder of its profile. No name is one of Vigil's own. */
export const profileNames: readonly string[] = [
  'Cache', 'Code Cache', 'GPUCache', 'DawnCache', 'DawnGraphiteCache', 'DawnWebGPUCache', 'GrShaderCache', 'ShaderCache',
  'Local Storage', 'Session Storage', 'SharedStorage', 'WebStorage', 'IndexedDB', 'Service Worker', 'Shared Dictionary', 'Dictionaries', 'Crashpad',
  'Cookies', 'Cookies-journal', 'Trust Tokens', 'Trust Tokens-journal', 'DIPS', 'DIPS-shm', 'DIPS-wal', 'Network Persistent State', 'TransportSecurity',
  'Preferences', 'Local State', 'VideoDecodeStats', 'blob_storage', 'databases', 'declarative_rules', 'lockfile',
  'SingletonCookie', 'SingletonLock', 'SingletonSocket',
]

/**
 * Removes what versions before 0.2 left in the data folder, where Chromium had its profile then. Called once the
 * data are open: then no other Vigil uses the folder.
 */
export const removeOldProfile = (dataFolder: string, log: Log): void => {
  for (const name of profileNames) {
    try {
      rmSync(join(dataFolder, name), { recursive: true, force: true })
    } catch (error) {
      // It takes room and does no harm.
      log.error('old-profile', error)
    }
  }
}
