import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const size = z.object({ width: z.number().int().min(640).max(10_000), height: z.number().int().min(400).max(10_000), isMaximized: z.boolean() })

export type WindowSize = z.infer<typeof size>

/** The smallest laptop in use: 1366x768 at 125 %. */
const usualSize: WindowSize = { width: 1093, height: 614, isMaximized: false }

const fileIn = (folder: string): string => join(folder, 'window.json')

/** The size the window had last time; the usual one where that is not known. */
export const readWindowSize = (folder: string): WindowSize => {
  try {
    return size.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return usualSize
  }
}

export const keepWindowSize = (folder: string, kept: WindowSize): void => {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(kept))
  } catch {
    // A size that is not remembered is no reason to stop closing.
  }
}
