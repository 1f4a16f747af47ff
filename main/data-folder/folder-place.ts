import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
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

/** Where a link leads; null for anything else. */
const leadsTo = (path: string): string | null => {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

/** More links than this one after another are none that lead anywhere. */
const maxLinks = 40

/** Whether a path is on the network, part by part from the outside in: nothing on the network is looked at. */
const leadsToNetwork = (folder: string, mounts: string, links = 0): boolean => {
  for (const up of foldersUp(folder).toReversed()) {
    if (networkTypes.test(typeOfMount(up, mounts) ?? '')) return true
    const link = leadsTo(up)
    if (link !== null) return links < maxLinks && leadsToNetwork(resolve(dirname(up), link) + folder.slice(up.length), mounts, links + 1)
  }
  return false
}

/**
 * Whether a folder is on another computer. The folder itself is not looked at: where the other computer does not answer,
 * the system waits for it without end.
 */
export const isOnNetwork = (folder: string, { platform }: Environment, mounts: () => string = mountsHere): boolean => {
  if (platform === 'win32') return folder.startsWith('\\\\')
  return platform === 'linux' && leadsToNetwork(folder, mounts())
}

/**
 * What is wrong with the place of a data folder, which need not be there yet; undefined where nothing is. A program that
 * copies it between computers copies a file in the middle of a change, and the network can lose what was saved.
 */
export const wrongPlace = (dataFolder: string, environment: Environment, mounts: () => string = mountsHere): WrongPlace | undefined => {
  if (isOnNetwork(dataFolder, environment, mounts)) return { kind: 'network' }
  const folder = realFolder(dataFolder)
  const folders = foldersUp(folder)
  const isOneDrive = variables.some((name) => folders.includes(environment.env[name] ?? ''))
  const service = isOneDrive ? 'OneDrive' : folders.map(serviceOf).find((found) => found !== undefined)
  return service === undefined ? undefined : { kind: 'synced', service }
}
