import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The `resources` folder that ships with Vigil, searched upwards from a source or built file. */
export const findResourcesFolder = (startFolder: string): string => {
  const candidate = join(startFolder, 'resources')
  if (existsSync(join(candidate, 'practice'))) return candidate
  const parent = dirname(startFolder)
  if (parent === startFolder) throw new Error('The resources folder is missing')
  return findResourcesFolder(parent)
}
