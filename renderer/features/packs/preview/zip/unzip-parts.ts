import { unzipSync } from 'fflate'

const documentName = 'word/document.xml'
const stylesName = 'word/styles.xml'
const relationsName = 'word/_rels/document.xml.rels'
/** Where pictures are. */
const mediaFolder = 'word/media/'
/** Maximum bytes unzipped; a pack of a thousand letters has 20 MB. */
const maxPartSize = 64 * 1024 * 1024

const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
  (name === documentName || name === stylesName || name === relationsName || name.startsWith(mediaFolder)) && originalSize <= maxPartSize

export type FileParts = {
  readonly document: Uint8Array | undefined
  readonly styles: Uint8Array | undefined
  /** What the ids in the text refer to. */
  readonly relations: Uint8Array | undefined
  /** The bytes of pictures by their names, such as `media/image1.png`. */
  readonly media: ReadonlyMap<string, Uint8Array>
}

/** The text, the styles and the pictures of a Word file; nothing else is unzipped. */
export const unzipParts = (bytes: Uint8Array): FileParts => {
  // Synchronous, because fflate's other functions start workers from text, which the content policy forbids.
  const files = unzipSync(bytes, { filter: isWanted })
  const media = Object.entries(files).flatMap(([name, part]) => (name.startsWith(mediaFolder) ? [[name.slice('word/'.length), part] as const] : []))
  return { document: files[documentName], styles: files[stylesName], relations: files[relationsName], media: new Map(media) }
}
