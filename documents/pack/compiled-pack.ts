import type { PackPlan } from '../../core/pack/types.ts'
import type { CompiledDocument } from './compile-template.ts'
import { compileDocument } from './compile-template.ts'
import type { DocumentParts } from './pack-document.ts'
import { packDocument, partsOf } from './pack-document.ts'
import { sheetEndOf } from './sheet-end.ts'

export const documentName = 'word/document.xml'

/** The parts of a file as the library makes them, and its document cut to be copied from. */
export type CompiledPack = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly document: CompiledDocument }

const compile = async (plan: PackPlan, given: DocumentParts): Promise<CompiledPack> => {
  const parts = await partsOf(packDocument(plan, given))
  const document = parts.get(documentName)
  if (document === undefined) throw new Error('The template has no document part')
  return { parts, document: compileDocument(new TextDecoder().decode(document), sheetEndOf(plan.choices)) }
}

/** All that a file of nothing but letters hangs on: where its run ends does not matter. */
const keyOf = ({ choices, groupName }: PackPlan, { items, letters }: DocumentParts): string | null =>
  items.length === 1 && items[0]?.kind === 'letters' ? JSON.stringify([groupName, choices.paper, choices.hasWindow, choices.isDuplex, letters]) : null

const kept: { key: string | null; pack: Promise<CompiledPack> | null } = { key: null, pack: null }

/** Builds and compiles a file's document. The volumes of a pack mostly share theirs, so the last one of letters alone is kept. */
export const compilePack = (plan: PackPlan, given: DocumentParts): Promise<CompiledPack> => {
  const key = keyOf(plan, given)
  if (key === null) return compile(plan, given)
  if (key !== kept.key || kept.pack === null) {
    kept.key = key
    kept.pack = compile(plan, given)
  }
  return kept.pack
}
