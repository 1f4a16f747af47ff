/** What keeps something from being written: no room, a place that allows no writing, or a disk that fails. */
export type DiskError = 'disk-full' | 'read-only' | 'disk-failed'

const startsOf: Readonly<Record<DiskError, readonly string[]>> = {
  // A file that SQLite shares its log's index in cannot grow on a full disk: it says so in its own way.
  'disk-full': ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'],
  'read-only': ['SQLITE_READONLY', 'SQLITE_PERM', 'EROFS', 'EACCES', 'EPERM'],
  'disk-failed': ['SQLITE_IOERR', 'EIO'],
}

/** The code of an error of SQLite or of the file system; empty for every other error. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What an error of SQLite or of the file system says of the disk; undefined for every other error. */
export const diskErrorOf = (error: unknown): DiskError | undefined => {
  const code = errorCode(error)
  return (['disk-full', 'read-only', 'disk-failed'] as const).find((kind) => startsOf[kind].some((start) => code.startsWith(start)))
}
