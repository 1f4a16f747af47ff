import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WorkerName } from './worker-handle.ts'

/** A worker's entry: the source beside this file, or the bundle here or above the bundle's chunks. */
export const findWorkerPath = (from: string, name: WorkerName): string => {
  const here = dirname(fileURLToPath(from))
  const places = [join(here, `${name}.ts`), join(here, `${name}.js`), join(dirname(here), `${name}.js`)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`${name} is not in this build`)
  return found
}

/** What a worker may take of memory, in MiB of its heap: a reader of hostile files gets least. */
const heapLimits: Readonly<Record<WorkerName, number>> = { 'pack-worker': 2048, 'read-worker': 512 }

/** Young objects are few here; a small space for them keeps a pack of thousands as flat as one of a hundred. */
export const workerFlags = (name: WorkerName): string[] => [`--max-old-space-size=${heapLimits[name]}`, '--max-semi-space-size=4']
