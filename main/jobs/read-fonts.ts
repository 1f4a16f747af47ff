import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontFiles } from '../../documents/pack/face-fonts.ts'

/** The fonts that ship with Vigil. Throws where one is missing. */
export const readFonts = (resourcesFolder: string): FontFiles => {
  const read = (file: keyof FontFiles): Uint8Array => readFileSync(join(resourcesFolder, 'fonts', file))
  return {
    'VigilSans-Regular.ttf': read('VigilSans-Regular.ttf'),
    'VigilSans-Bold.ttf': read('VigilSans-Bold.ttf'),
    'VigilSerif-Regular.ttf': read('VigilSerif-Regular.ttf'),
    'VigilSerif-Bold.ttf': read('VigilSerif-Bold.ttf'),
    'VigilDisplay-Regular.ttf': read('VigilDisplay-Regular.ttf'),
  }
}
