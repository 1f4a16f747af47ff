import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Room for some hundred errors. */
const reserveBytes = 65_536

const pathIn = (folder: string): string => join(folder, 'reserve')

/** Keeps room for the log, so that it can be written on a full disk. Throws where there is none to keep. */
export const keepReserve = (folder: string): void => {
  // Not only zeros: some file systems keep no room for them.
  if (!existsSync(pathIn(folder))) writeFileSync(pathIn(folder), 'reserve '.repeat(reserveBytes / 8), { mode: 0o600 })
}

/** Gives the room to the log. */
export const freeReserve = (folder: string): void => rmSync(pathIn(folder), { force: true })
