import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const pixels = z.number().int().min(-100_000).max(100_000)

const place = z.object({
  width: z.number().int().min(1).max(100_000),
  height: z.number().int().min(1).max(100_000),
  // Versions before kept no position.
  position: z.object({ x: pixels, y: pixels }).nullable().default(null),
  isMaximized: z.boolean(),
})

/** Where the window was when it was closed, in pixels of the screen at 100 %. */
export type WindowPlace = z.infer<typeof place>

/** The smallest laptop in use: 1366x768 at 125 %. */
const defaultPlace: WindowPlace = { width: 1093, height: 614, position: null, isMaximized: false }

const fileIn = (folder: string): string => join(folder, 'window.json')

/** The place that the window had last time; the default one where that is not known. */
export const readWindowPlace = (folder: string): WindowPlace => {
  try {
    return place.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return defaultPlace
  }
}

export const saveWindowPlace = (folder: string, windowPlace: WindowPlace): void => {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(windowPlace))
  } catch {
    // Closing must not fail because the place could not be saved.
  }
}
