import type { PackPlan } from '../../core/letter/types.ts'
import { partPathOf } from '../files/part-path.ts'
import { compileDocument } from './compile-template.ts'
import type { LetterWatch } from './document-blocks.ts'
import { documentBlocks } from './document-blocks.ts'
import { labelRows } from './label-texts.ts'
import { variantsOf } from './letter-variants.ts'
import { packDocument, partsOf } from './pack-document.ts'
import type { OpenPart } from './part-file.ts'
import type { Volume } from './volumes.ts'
import { createZipWriter } from './zip-writer.ts'

const documentName = 'word/document.xml'
const contentTypes = '[Content_Types].xml'
const timestamps = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/gu

/** Parts as `docx` made them, but for the time of making: the same plan gives the same bytes. */
const staticPart = (name: string, bytes: Uint8Array, plan: PackPlan): Uint8Array =>
  name === 'docProps/core.xml'
    ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace(timestamps, `$1${plan.madeOn}T00:00:00Z`))
    : bytes

/** Writes one file of the pack to its `.part`, synced, not yet named. Throws what the system throws. */
export const writeVolume = async (plan: PackPlan, volume: Volume, openPart: OpenPart, watch: LetterWatch): Promise<void> => {
  const { variants, variantOf } = variantsOf(plan, volume.letters)
  const file = await openPart(partPathOf(volume.path))
  try {
    const parts = await partsOf(packDocument(plan, { hasSheets: volume.isFirst, variants }))
    const document = parts.get(documentName)
    if (document === undefined) throw new Error('The template has no document part')
    const zip = createZipWriter(file, plan.madeOn)
    const others = [...parts.keys()].filter((name) => name !== documentName && name !== contentTypes)
    for (const name of [contentTypes, ...others]) await zip.add(name, staticPart(name, parts.get(name) ?? new Uint8Array(), plan))
    const compiled = compileDocument(new TextDecoder().decode(document))
    await zip.addStream(documentName, documentBlocks({
      compiled,
      letters: volume.letters.map(({ letter }) => letter),
      variantOf,
      rightToLeft: variants.map(({ isRightToLeft }) => isRightToLeft),
      labelRows: volume.isFirst ? labelRows(plan) : [],
    }, watch))
    await zip.finish()
    await file.sync()
  } finally {
    await file.close()
  }
}
