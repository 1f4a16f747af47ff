import { readdirSync, type Dirent } from 'node:fs'

/** A folder that is there and cannot be read: what is in it is not known, and that is not the same as nothing. */
export class UnreadableFolder extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** What is in a folder; nothing where there is no such folder. Throws an `UnreadableFolder` where it cannot be read. */
export const entriesIn = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new UnreadableFolder(error)
  }
}

/** Whether what is in a folder can be read, if only that there is no such folder. */
export const isReadable = (folder: string): boolean => {
  try {
    entriesIn(folder)
    return true
  } catch {
    return false
  }
}
