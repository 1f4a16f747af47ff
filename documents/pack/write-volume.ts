import type { PackPlan } from '../../core/pack/types.ts'
import { partPathOf } from '../files/part-path.ts'
import type { PackItem } from '../../core/pack/pack-order.ts'
import { compilePack, documentName } from './compiled-pack.ts'
import type { LetterWatch } from './document-blocks.ts'
import { documentBlocks } from './document-blocks.ts'
import { envelopeVariantsOf } from './envelope-variants.ts'
import { labelRows } from './label-texts.ts'
import { lettersOf, variantsOf } from './letter-variants.ts'
import type { OpenPart } from './part-file.ts'
import type { Volume } from './volumes.ts'
import { createZipWriter } from './zip-writer.ts'

const contentTypes = '[Content_Types].xml'
const timestamps = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/gu

/** Parts as `docx` made them, but for the time of making: the same plan gives the same bytes. */
const staticPart = (name: string, bytes: Uint8Array, plan: PackPlan): Uint8Array =>
  name === 'docProps/core.xml'
    ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace(timestamps, `$1${plan.madeOn}T00:00:00Z`))
    : bytes

/** How much of a pack is written: all of it, or its first pages to look at. */
type VolumeLimits = { readonly envelopes: number; readonly labelRows: number }
const noLimits: VolumeLimits = { envelopes: Number.POSITIVE_INFINITY, labelRows: Number.POSITIVE_INFINITY }

function* firstOf<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0
  for (const item of items) {
    if (count >= most) return
    count += 1
    yield item
  }
}

const runsIn = (items: readonly PackItem[]): readonly { readonly from: number; readonly to: number }[] => {
  let at = 0
  return items.flatMap((item) => (item.kind === 'letters' ? [{ from: at, to: (at += item.to - item.from) }] : []))
}

/** Writes one file of the pack to its `.part`, synced, not yet named. Throws what the system throws. */
export const writeVolume = async (plan: PackPlan, volume: Volume, openPart: OpenPart, watch: LetterWatch, limits = noLimits): Promise<void> => {
  const { items } = volume
  const letters = lettersOf(plan, items)
  const { variants, variantOf } = variantsOf(plan, letters)
  const envelopes = envelopeVariantsOf(plan, items.some(({ kind }) => kind === 'envelopes') ? plan.letters.slice(0, limits.envelopes) : [])
  const file = await openPart(partPathOf(volume.path))
  try {
    const { parts, document } = await compilePack(plan, { items, letters: variants, envelopes: envelopes.variants })
    const zip = createZipWriter(file, plan.madeOn)
    const others = [...parts.keys()].filter((name) => name !== documentName && name !== contentTypes)
    for (const name of [contentTypes, ...others]) await zip.add(name, staticPart(name, parts.get(name) ?? new Uint8Array(), plan))
    await zip.addStream(documentName, (pool) => documentBlocks({
      compiled: document,
      letters: { letters, variantOf, rightToLeft: variants.map(({ isRightToLeft }) => isRightToLeft) },
      runs: runsIn(items),
      envelopes: envelopes.repeated,
      labelRows: firstOf(items.some(({ kind }) => kind === 'labels') ? labelRows(plan) : [], limits.labelRows),
    }, watch, pool))
    await zip.finish()
    await file.sync()
  } finally {
    await file.close()
  }
}
