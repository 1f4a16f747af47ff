import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Environment } from './environment.ts'

/** What is wrong with where a data folder is: a program copies it between computers, or it is not on this computer. */
export type WrongPlace = { readonly kind: 'synced'; readonly service: string } | { readonly kind: 'network' }

/** Names that these programs give to their folders. */
const syncedNames: readonly (readonly [RegExp, string])[] = [
  [/^dropbox( \(.+\))?$/iu, 'Dropbox'],
  [/^onedrive( ?- ?.+)?$/iu, 'OneDrive'],
  [/^(google ?drive(-.+)?|my drive)$/iu, 'Google Drive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/iu, 'iCloud Drive'],
  [/^nextcloud\d*$/iu, 'Nextcloud'],
  [/^owncloud$/iu, 'ownCloud'],
  [/^(p ?cloud ?drive|pcloudsync)$/iu, 'pCloud'],
  [/^megasync$/iu, 'MEGA'],
  [/^proton ?drive$/iu, 'Proton Drive'],
  [/^box sync$/iu, 'Box'],
  [/^seafile$/iu, 'Seafile'],
]

/** What these programs put into the folder that they copy. */
const marks: Readonly<Record<string, string>> = {
  '.dropbox.cache': 'Dropbox', '.stfolder': 'Syncthing', '.nextcloudsync.log': 'Nextcloud', '.owncloudsync.log': 'ownCloud', '.tmp.drivedownload': 'Google Drive',
}

const variables = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'] as const

const networkTypes = /^(nfs\d?|cifs|smb\d?|smbfs|afs|afpfs|ncpfs|ceph|glusterfs|davfs|webdav|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|s3fs|google-drive-ocamlfuse|onedriver))$/u

/** The folder and those that it is in, from the inside out. */
const foldersUp = (folder: string): readonly string[] => {
  const up = dirname(folder)
  return up === folder ? [folder] : [folder, ...foldersUp(up)]
}

const lastName = (folder: string): string => folder.split(/[\\/]/u).at(-1) ?? ''

const serviceOf = (folder: string): string | undefined =>
  syncedNames.find(([pattern]) => pattern.test(lastName(folder)))?.[1] ?? Object.entries(marks).find(([mark]) => existsSync(join(folder, mark)))?.[1]

const unescaped = (text: string): string => text.replaceAll(/\\(\d{3})/gu, (_whole, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)))

/** The kind of the file system that a folder is on, by the lines of `/proc/self/mounts`; undefined where none of them has it. */
export const typeOfMount = (folder: string, mounts: string): string | undefined => {
  const all = mounts.split('\n').map((line) => line.split(' ')).map(([, at = '', type = '']) => ({ at: unescaped(at), type }))
  const around = all.filter(({ at }) => folder === at || folder.startsWith(at.endsWith('/') ? at : `${at}/`))
  // Of two mounted at one place the later one is seen.
  return around.reduce<{ readonly at: string; readonly type: string } | undefined>((found, next) => (found && found.at.length > next.at.length ? found : next), undefined)?.type
}

const mountsHere = (): string => {
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
  } catch {
    return ''
  }
}

/** The place itself, where the folder or one that it is in is a link to it. */
const realFolder = (folder: string): string => {
  const there = foldersUp(folder).find((up) => existsSync(up)) ?? folder
  try {
    return realpathSync.native(there) + folder.slice(there.length)
  } catch {
    return folder
  }
}

const isNetwork = (folder: string, { platform }: Environment, mounts: () => string): boolean => {
  if (platform === 'win32') return folder.startsWith('\\\\')
  return platform === 'linux' && networkTypes.test(typeOfMount(folder, mounts()) ?? '')
}

/**
 * What is wrong with the place of a data folder, which need not be there yet; undefined where nothing is. A program that
 * copies it between computers copies a file in the middle of a change, and the network can lose what was saved.
 */
export const wrongPlace = (dataFolder: string, environment: Environment, mounts: () => string = mountsHere): WrongPlace | undefined => {
  const folder = realFolder(dataFolder)
  const folders = foldersUp(folder)
  const isOneDrive = variables.some((name) => folders.includes(environment.env[name] ?? ''))
  const service = isOneDrive ? 'OneDrive' : folders.map(serviceOf).find((found) => found !== undefined)
  if (service !== undefined) return { kind: 'synced', service }
  return isNetwork(folder, environment, mounts) ? { kind: 'network' } : undefined
}
