import { startsOf } from '../../core/starts-of.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { partPathOf } from '../files/part-path.ts'
import type { PackItem } from '../../core/pack/pack-order.ts'
import type { CompilePack } from './compiled-pack.ts'
import { documentName } from './compiled-pack.ts'
import type { LetterWatch } from './document-blocks.ts'
import { documentBlocks } from './document-blocks.ts'
import { envelopeVariantsOf } from './envelope-variants.ts'
import { labelSheetsOf, type RowRange } from './label-texts.ts'
import { lettersOf, senderSettings, variantsOf } from './letter-variants.ts'
import type { OpenPart } from './part-file.ts'
import type { Volume } from './volumes.ts'
import { createZipWriter } from './zip-writer.ts'

const contentTypes = '[Content_Types].xml'
const timestamps = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/gu

/** Parts as `docx` made them, with the plan's day as time: the same plan gives the same bytes. */
const staticPart = (name: string, bytes: Uint8Array, plan: PackPlan): Uint8Array =>
  name === 'docProps/core.xml'
    ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace(timestamps, `$1${plan.madeOn}T00:00:00Z`))
    : bytes

/** Which envelopes and rows of labels are written: all, or those on the pages of a preview. */
type VolumePart = { readonly envelopes: RowRange; readonly labels: RowRange; readonly returns: RowRange }
const all: RowRange = { from: 0, to: Number.POSITIVE_INFINITY }
const everything: VolumePart = { envelopes: all, labels: all, returns: all }

/** Where each run of letters begins and ends among the letters of the file. */
const runsIn = (items: readonly PackItem[]): readonly { readonly from: number; readonly to: number }[] => {
  const lengths = items.flatMap((item) => (item.kind === 'letters' ? [item.to - item.from] : []))
  return startsOf(lengths).map((from, run) => ({ from, to: from + (lengths[run] ?? 0) }))
}

type VolumeWriting = { readonly openPart: OpenPart; readonly compile: CompilePack; readonly watch: LetterWatch; readonly only?: VolumePart }

/** Writes one file of the pack to its `.part`, synced, not yet named. Throws what the system throws. */
export const writeVolume = async (plan: PackPlan, volume: Volume, { openPart, compile, watch, only = everything }: VolumeWriting): Promise<void> => {
  const { items } = volume
  const letters = lettersOf(plan, items)
  const { variants, variantOf } = variantsOf(plan, letters)
  const envelopes = envelopeVariantsOf(plan, items.some(({ kind }) => kind === 'envelopes') ? plan.letters.slice(only.envelopes.from, only.envelopes.to) : [])
  const labels = labelSheetsOf(plan, items, only)
  const file = await openPart(partPathOf(volume.path))
  try {
    const { parts, document } = await compile({ items, letters: variants, envelopes: envelopes.variants, labels })
    const zip = createZipWriter(file, plan.madeOn)
    const others = [...parts.keys()].filter((name) => name !== documentName && name !== contentTypes)
    for (const name of [contentTypes, ...others]) await zip.add(name, staticPart(name, parts.get(name) ?? new Uint8Array(), plan))
    await zip.addStream(documentName, (pool) => documentBlocks({
      compiled: document,
      letters: { letters, variantOf, senders: senderSettings(plan, variants) },
      runs: runsIn(items),
      envelopes: envelopes.repeated,
      labelRows: labels.map(({ rows }) => rows),
    }, watch, pool))
    await zip.finish()
    await file.sync()
  } finally {
    await file.close()
  }
}
