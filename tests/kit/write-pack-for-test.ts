import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PackPlan } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import { readFonts } from '../../main/jobs/read-fonts.ts'
import { findResourcesFolder } from '../../main/resources-folder.ts'
import { writePack } from '../../documents/pack/write-pack.ts'

export const makeTestFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'vigil-pack-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The fonts that ship with Vigil. */
export const fonts = readFonts(findResourcesFolder(import.meta.dirname))

export const calm = { onProgress: () => undefined, isCancelled: () => false }

/** Writes a pack that must succeed; answers its files. */
export const writeTestPack = async (plan: PackPlan, folder: string, name = 'pack.docx', pictures: PictureFiles = {}): Promise<readonly string[]> => {
  const written = await writePack(plan, join(folder, name), calm, { fonts, pictures })
  if (!written.ok) throw new Error(written.problem.code)
  return written.value.filePaths
}
