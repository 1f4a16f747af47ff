import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import type { Platform } from '../platform.ts'
import { officePlaces } from './office-places.ts'

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The program of an installed LibreOffice; undefined where there is none in the usual places. */
export const findOffice = (platform: Platform): string | undefined =>
  officePlaces({ platform, environment: process.env, optFolders: platform === 'linux' ? namesIn('/opt') : [] }).find(isProgram)

/** Programs that start another one without a network. */
const wrappers: Readonly<Record<Platform, { readonly program: string; readonly before: readonly string[] } | null>> = {
  // A network of its own, which has no way out. It needs no rights where the system allows user namespaces.
  linux: { program: '/usr/bin/unshare', before: ['--net', '--map-root-user', '--'] },
  darwin: { program: '/usr/bin/sandbox-exec', before: ['-p', '(version 1)(allow default)(deny network*)'] },
  win32: null,
}

export type Command = { readonly program: string; readonly before: readonly string[] }

/** How a program is started without a network; null where this system has no way, or does not allow it. */
export const withoutNetwork = (platform: Platform): Command | null => {
  const wrapper = wrappers[platform]
  if (wrapper === null || !isProgram(wrapper.program)) return null
  return spawnSync(wrapper.program, [...wrapper.before, '/usr/bin/true'], { stdio: 'ignore', timeout: 5_000 }).status === 0 ? wrapper : null
}
