import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const size = z.object({ width: z.number().int().min(640).max(10_000), height: z.number().int().min(400).max(10_000), isMaximized: z.boolean() })

export type WindowSize = z.infer<typeof size>

/** The smallest laptop in use: 1366x768 at 125 %. */
const defaultSize: WindowSize = { width: 1093, height: 614, isMaximized: false }

const fileIn = (folder: string): string => join(folder, 'window.json')

/** The size that the window had last time; the default one where that is not known. */
export const readWindowSize = (folder: string): WindowSize => {
  try {
    return size.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return defaultSize
  }
}

export const saveWindowSize = (folder: string, windowSize: WindowSize): void => {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(windowSize))
  } catch {
    // Closing must not fail because the size could not be saved.
  }
}
