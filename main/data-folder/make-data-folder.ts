import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'

/** The database's name in its data folder. */
export const databaseName = 'vigil.sqlite'

const onlyForOwner = 0o700
const sticky = 0o1000

/** What Vigil itself keeps in a data folder. */
const ownNames: ReadonlySet<string> = new Set(['backups', 'snapshots', 'logs', 'second-place.json', 'window.json', 'office-key.json', 'erased-members.json'])
const isOwnName = (name: string): boolean => name.startsWith(databaseName) || ownNames.has(name)

/** A shared folder, or one with other files, must not be closed to others: only our files in it are. */
const isOurs = (folder: string, isOwn: boolean): boolean => {
  const { uid, mode } = statSync(folder)
  const isShared = (mode & sticky) !== 0 || (process.getuid !== undefined && uid !== process.getuid())
  if (isShared) return false
  const names = readdirSync(folder)
  return isOwn || names.every(isOwnName)
}

/**
 * Makes the data folder, closed to other users of the computer. One that is there already is closed too if it is
 * Vigil's: `isOwn` says so where its place says it, else nothing but Vigil's files is in it. Throws what the file system throws.
 */
export const makeDataFolder = (folder: string, isOwn: boolean): void => {
  mkdirSync(folder, { recursive: true, mode: onlyForOwner })
  if (isOurs(folder, isOwn)) chmodSync(folder, onlyForOwner)
}
