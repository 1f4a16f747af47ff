import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WorkerName } from './worker-handle.ts'

/** Where workers have their source beside this folder. */
const features = ['backup', 'collate', 'passphrase']

/** A worker's entry: the source file beside this one or of its feature, or the bundle, in the same folder or the one above. */
export const findWorkerPath = (from: string, name: WorkerName): string => {
  const here = dirname(fileURLToPath(from))
  const places = [join(here, `${name}.ts`), ...features.map((feature) => join(dirname(here), feature, `${name}.ts`)), join(here, `${name}.js`), join(dirname(here), `${name}.js`)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`${name} is not in this build`)
  return found
}

/** The maximum heap of a worker in MiB: the reader, which opens hostile files, gets less. */
const heapLimits: Readonly<Record<WorkerName, number>> = { 'pack-worker': 2048, 'read-worker': 512, 'copy-worker': 512, 'collate-worker': 768, 'key-worker': 128 }

/** The maximum heap of a worker, in bytes. */
export const heapBytesOf = (name: WorkerName): number => heapLimits[name] * 1024 * 1024

/** A small space for young objects is enough, and keeps the use of memory of a large pack low. */
export const workerFlags = (name: WorkerName): string[] => [`--max-old-space-size=${heapLimits[name]}`, '--max-semi-space-size=4']
