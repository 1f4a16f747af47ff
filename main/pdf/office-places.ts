import { posix, win32 } from 'node:path'
import type { Platform } from '../platform.ts'

type System = {
  readonly platform: Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Names of the folders in `/opt`, where LibreOffice's own packages for Linux are put. */
  readonly optFolders: readonly string[]
}

const inPath = ({ platform, environment }: System, names: readonly string[]): readonly string[] => {
  const path = platform === 'win32' ? win32 : posix
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter)
  // A relative folder would be looked for where Vigil was started from, which anybody may have chosen.
  return folders.filter((folder) => path.isAbsolute(folder)).flatMap((folder) => names.map((name) => path.join(folder, name)))
}

/**
 * Where LibreOffice's program may be, the likeliest first: where its installers put it on each system, then the
 * folders of PATH. A snap is left out, because it sees neither the temporary folder nor hidden ones.
 */
export const officePlaces = (system: System): readonly string[] => {
  const { platform, environment, optFolders } = system
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].flatMap((name) => environment[name] ?? [])
    // `soffice.com` waits for its end, `soffice.exe` does not.
    return [...new Set([...roots.map((root) => win32.join(root, 'LibreOffice', 'program', 'soffice.com')), ...inPath(system, ['soffice.com'])])]
  }
  if (platform === 'darwin') {
    const home = environment['HOME']
    const roots = ['/Applications', ...(home === undefined ? [] : [posix.join(home, 'Applications')])]
    return [...roots.map((root) => posix.join(root, 'LibreOffice.app', 'Contents', 'MacOS', 'soffice')), ...inPath(system, ['soffice'])]
  }
  const ownPackages = optFolders.filter((name) => /^libreoffice/iu.test(name)).toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
  return [
    '/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/usr/lib64/libreoffice/program/soffice', '/usr/local/bin/soffice',
    ...ownPackages.map((name) => `/opt/${name}/program/soffice`),
    ...inPath(system, ['soffice', 'libreoffice']).filter((place) => !place.startsWith('/snap/')),
  ]
}
