import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const named = /^vigil-collate-(\d+)-/u

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // One of another user cannot be reached, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes the folders of processes that ended without removing them, such as by a power cut. */
const removeLeftovers = (parent: string): void => {
  for (const name of readdirSync(parent)) {
    const owner = Number(named.exec(name)?.[1] ?? 0)
    if (owner > 0 && !isRunning(owner)) rmSync(join(parent, name), { recursive: true, force: true })
  }
}

/** A new folder of this process for what does not fit into memory. Only this user can read it. */
export const makeOverflowFolder = (parent = tmpdir()): string => {
  removeLeftovers(parent)
  return mkdtempSync(join(parent, `vigil-collate-${process.pid}-`))
}
