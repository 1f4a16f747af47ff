import { packItems } from '../../core/pack/pack-items.ts'
import { itemPages } from '../../core/pack/pack-order.ts'
import type { PreviewPage } from '../../core/pack/preview-pages.ts'
import { previewWindow } from '../../core/pack/preview-pages.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import type { PackBytes } from './compiled-pack.ts'
import { createPackCompiler } from './compiled-pack.ts'
import { createMemoryPart } from './memory-part.ts'
import { writeVolume } from './write-volume.ts'

export type Preview = { readonly bytes: Uint8Array; readonly pages: readonly PreviewPage[]; readonly totalPages: number }

/**
 * The pages of a pack around one of them as a Word file, written by the engine that writes the pack, and what each page
 * shows. Letters with the group's own template are shown in Vigil's layout: only a word processor can lay them out.
 */
export const writePreview = async (plan: PackPlan, page: number, bytes: PackBytes): Promise<Preview> => {
  const all = packItems(plan, sheetWordsFor(plan.choices))
  const totalPages = all.reduce((sum, item) => sum + itemPages(item, plan), 0)
  const { items, labelSheets, returnSheets, envelopes, pages } = previewWindow(all, plan, page)
  const part = createMemoryPart()
  const rowsOf = ({ from, to }: typeof labelSheets, stock: PackPlan['stock']) => ({ from: from * (stock?.rows ?? 0), to: to * (stock?.rows ?? 0) })
  const noWatch = { isCancelled: () => false, onLetter: () => undefined }
  await writeVolume(plan, { path: 'preview', items, isOfTemplate: false }, {
    openPart: part.open, compile: createPackCompiler(plan, bytes), watch: noWatch,
    only: { envelopes, labels: rowsOf(labelSheets, plan.stock), returns: rowsOf(returnSheets, plan.returnStock) },
  })
  return { bytes: part.bytes(), pages, totalPages }
}
