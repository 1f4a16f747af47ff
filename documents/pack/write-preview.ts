import { labelStock } from '../../core/pack/label-stocks.ts'
import { packItems } from '../../core/pack/pack-order.ts'
import type { PreviewPage } from '../../core/pack/preview-pages.ts'
import { previewItems, previewLimits, previewPages } from '../../core/pack/preview-pages.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { createPackCompiler } from './compiled-pack.ts'
import { createMemoryPart } from './memory-part.ts'
import { sheetWords } from './pack-words.ts'
import { writeVolume } from './write-volume.ts'

export type Preview = { readonly bytes: Uint8Array; readonly pages: readonly PreviewPage[]; readonly totalPages: number }

/**
 * The pack's first pages as a Word file, written by the engine that writes the pack, and what each page
 * shows. Letters with the group's own template are shown in Vigil's layout: only a word processor can lay them out.
 */
export const writePreview = async (plan: PackPlan): Promise<Preview> => {
  const items = packItems(plan, sheetWords)
  const part = createMemoryPart()
  const rows = labelStock(plan.choices.labelStock)?.rows ?? 0
  const noWatch = { isCancelled: () => false, onLetter: () => undefined }
  await writeVolume(plan, { path: 'preview', items: previewItems(items), isOfTemplate: false }, {
    openPart: part.open, compile: createPackCompiler(plan), watch: noWatch,
    limits: { envelopes: previewLimits.envelopes, labelRows: rows * previewLimits.labelSheets },
  })
  return { bytes: part.bytes(), pages: previewPages(items, plan), totalPages: plan.counts.pages }
}
