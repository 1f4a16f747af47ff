import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '../../preload/app-calls.ts'

const shape = z.array(z.object({ name: z.string(), version: z.string(), license: z.string(), text: z.string() }))

/** The list that the build wrote, in the folder of the build or, from the sources, in `out` beside them. */
const findList = (folder: string): string => {
  const found = [join(folder, 'notices.json'), join(folder, 'out', 'notices.json')].find((path) => existsSync(path))
  if (found !== undefined) return found
  if (dirname(folder) === folder) throw new Error('The list of notices is missing')
  return findList(dirname(folder))
}

export const readNotices = (startFolder: string): readonly Notice[] => shape.parse(JSON.parse(readFileSync(findList(startFolder), 'utf8')))

export const readOwnLicense = (resourcesFolder: string): string => readFileSync(join(resourcesFolder, 'LICENSE'), 'utf8')
