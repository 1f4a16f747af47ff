import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shippedFonts } from '../../../documents/pack/face-fonts.ts'
import { readFonts } from '../../../main/jobs/read-fonts.ts'
import { findResourcesFolder } from '../../../main/resources-folder.ts'

it('every font of the folder is read, and each is one that a file can embed', () => {
  const folder = findResourcesFolder(import.meta.dirname)
  const shipped = readdirSync(join(folder, 'fonts')).filter((name) => name.endsWith('.ttf')).toSorted()
  expect([Object.keys(readFonts(folder)).toSorted(), shippedFonts.map(({ file }) => file).toSorted()]).toEqual([shipped, shipped])
})
