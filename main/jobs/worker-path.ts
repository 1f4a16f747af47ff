import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The worker's entry: the source beside this file, or the bundle here or above the bundle's chunks. */
export const findWorkerPath = (from: string): string => {
  const here = dirname(fileURLToPath(from))
  const places = [join(here, 'pack-worker.ts'), join(here, 'pack-worker.js'), join(dirname(here), 'pack-worker.js')]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error('The worker for letter packs is not in this build')
  return found
}
