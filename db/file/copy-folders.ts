import { dirname, join } from 'node:path'

/** The two folders of copies beside a database; the first takes the copy before an upgrade. */
export const copyFoldersOf = (path: string): readonly [string, string] => [join(dirname(path), 'snapshots'), join(dirname(path), 'backups')]
