import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '../../preload/app-calls.ts'

const shape = z.array(z.object({ name: z.string(), version: z.string(), license: z.string(), text: z.string() }))

/** A file that the build wrote, in the folder of the build or, from the sources, in `out` beside them. */
const findBuilt = (folder: string, name: string): string => {
  const found = [join(folder, name), join(folder, 'out', name)].find((path) => existsSync(path))
  if (found !== undefined) return found
  if (dirname(folder) === folder) throw new Error(`${name} of the build is missing`)
  return findBuilt(dirname(folder), name)
}

export const readNotices = (startFolder: string): readonly Notice[] => shape.parse(JSON.parse(readFileSync(findBuilt(startFolder, 'notices.json'), 'utf8')))

export const readOwnLicense = (resourcesFolder: string): string => readFileSync(join(resourcesFolder, 'LICENSE'), 'utf8')

/** Every licence in full, Vigil's own first, as one text. */
export const allLicenses = (startFolder: string, resourcesFolder: string): string =>
  [readOwnLicense(resourcesFolder).trimEnd(), readFileSync(findBuilt(startFolder, 'NOTICES.txt'), 'utf8')].join('\n\n')
