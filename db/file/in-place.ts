import { statSync } from 'node:fs'

const identityOf = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}

/** Notes which file has the name now; answers later whether it still does. */
export const inPlace = (path: string): (() => boolean) => {
  const opened = identityOf(path)
  return () => {
    try {
      return identityOf(path) === opened
    } catch {
      // A folder that cannot even be looked into for a moment says nothing about the file.
      return true
    }
  }
}
