import { writePack } from '../documents/pack/write-pack.ts'
import { readFonts } from '../main/jobs/read-fonts.ts'
import { findResourcesFolder } from '../main/resources-folder.ts'
import { planOf } from './letters-data.ts'

/** The bundle is elsewhere, so the fonts are found from where the measurement was started. */
export const benchFonts = readFonts(findResourcesFolder(process.cwd()))

export const write = async (count: number, path: string): Promise<void> => {
  const written = await writePack(planOf(count), path, { onProgress: () => undefined, isCancelled: () => false }, { fonts: benchFonts, pictures: {} })
  if (!written.ok) throw new Error(written.problem.code)
}
