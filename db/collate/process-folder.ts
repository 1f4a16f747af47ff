import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // One of another user cannot be reached, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The process that made a folder of a name; undefined where it is none of these. */
const ownerOf = (name: string, purpose: string): number | undefined => {
  const found = new RegExp(`^${purpose}-(\\d+)-`, 'u').exec(name)
  return found ? Number(found[1]) : undefined
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    // Whoever makes a folder in it says why that cannot be.
    return []
  }
}

/** Removes the folders of processes that ended without removing them, such as by a power cut. */
export const removeProcessFolders = (purpose: string, parent = tmpdir()): void => {
  for (const name of namesIn(parent)) {
    const owner = ownerOf(name, purpose)
    if (owner === undefined || owner === 0 || isRunning(owner)) continue
    try {
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // Of another user of the computer, who removes it.
    }
  }
}

/** A new folder of this process in that of temporary files, after those of processes that ended were removed. Only this user can read it. */
export const makeProcessFolder = (purpose: string, parent = tmpdir()): string => {
  removeProcessFolders(purpose, parent)
  return mkdtempSync(join(parent, `${purpose}-${process.pid}-`))
}
