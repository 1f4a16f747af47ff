import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small disk of its own, in memory, that can be filled. */
export type SmallDisk = {
  readonly folder: string
  /** Leaves so many bytes of room. */
  readonly leave: (bytes: number) => void
  readonly empty: () => void
  readonly readOnly: (isReadOnly: boolean) => void
  readonly remove: () => void
}

const run = (program: string, ...argv: readonly string[]): boolean => spawnSync(program, argv).status === 0

/** Makes one; throws where this computer does not allow it. */
export const smallDisk = (megabytes: number): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-disk-'))
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) throw new Error('A disk in memory is not allowed here')
  const filler = join(folder, 'filler')
  const empty = (): void => rmSync(filler, { force: true })
  return {
    folder, empty,
    leave: (bytes) => {
      empty()
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
    },
    readOnly: (isReadOnly) => {
      if (!run('mount', '-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder)) throw new Error('The disk in memory stays as it was')
    },
    remove: () => {
      run('umount', '-l', folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether this computer allows disks in memory: Linux does to its administrator. */
export const allowsSmallDisks = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    smallDisk(1).remove()
    return true
  } catch {
    return false
  }
}
