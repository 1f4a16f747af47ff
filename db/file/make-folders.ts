import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Makes a folder and those that it is in, where they are missing. Returns the outermost that was made, if one was. Throws
 * what the file system throws. `mkdirSync` with `recursive` never ends in a folder that says of each new name that it is
 * not there, as those do that the system makes up.
 */
export const makeFolders = (folder: string, mode?: number): string | undefined => {
  if (isFolder(folder)) return undefined
  try {
    mkdirSync(folder, { mode })
    return folder
  } catch (error) {
    const above = dirname(folder)
    if (!isMissing(error) || above === folder) {
      // Somebody else made it meanwhile.
      if (isFolder(folder)) return undefined
      throw error
    }
    const made = makeFolders(above, mode)
    if (made === undefined) throw error
    mkdirSync(folder, { mode })
    return made
  }
}

/** Removes a folder that has nothing in it; any other stays. */
export const removeEmptyFolder = (folder: string): void => {
  try {
    rmdirSync(folder)
  } catch {
    // Something else is in it, or it is not there.
  }
}
