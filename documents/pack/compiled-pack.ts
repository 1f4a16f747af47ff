import type { PackPlan } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import type { CompiledDocument } from './compile-template.ts'
import { compileDocument } from './compile-template.ts'
import type { FontFiles } from './face-fonts.ts'
import { withFonts } from './font-parts.ts'
import type { DocumentParts } from './pack-document.ts'
import { packDocument, partsOf } from './pack-document.ts'
import type { PackToWrite } from './pack-document.ts'
import { withNumberedPictures } from './page/page-picture.ts'
import { sectionEndOf } from './sheet-end.ts'

export const documentName = 'word/document.xml'

/** The parts of a file as the library makes them, and its document compiled to be copied from. */
type CompiledPack = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly document: CompiledDocument }

/** The bytes that go into the files of a pack. */
export type PackBytes = { readonly fonts: FontFiles; readonly pictures: PictureFiles }

const compile = async (pack: PackToWrite, given: DocumentParts, fonts: FontFiles): Promise<CompiledPack> => {
  const { plan } = pack
  const parts = withFonts(await partsOf(packDocument(pack, given)), fonts)
  const document = parts.get(documentName)
  if (document === undefined) throw new Error('The template has no document part')
  return { parts, document: compileDocument(withNumberedPictures(new TextDecoder().decode(document)), (shape) => sectionEndOf(plan, shape), plan.choices.isDuplex) }
}

/** Files of a pack with the same key have the same document. Null for a file that holds more than letters. */
const letterFileKey = ({ items, letters }: DocumentParts): string | null =>
  items.length === 1 && items[0]?.kind === 'letters' ? JSON.stringify(letters) : null

/** Builds and compiles the document of one of a pack's files. */
export type CompilePack = (given: DocumentParts) => Promise<CompiledPack>

/** Compiles the files of one pack. Several files with only letters usually have the same document, so the last such document is cached. */
export const createPackCompiler = (plan: PackPlan, { fonts, pictures }: PackBytes): CompilePack => {
  let last: { readonly key: string; readonly pack: CompiledPack } | null = null
  return async (given) => {
    const key = letterFileKey(given)
    if (key === null) return compile({ plan, pictures }, given, fonts)
    if (last?.key === key) return last.pack
    const pack = await compile({ plan, pictures }, given, fonts)
    last = { key, pack }
    return pack
  }
}
