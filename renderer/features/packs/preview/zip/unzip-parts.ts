import { unzipSync } from 'fflate'

const documentName = 'word/document.xml'
const stylesName = 'word/styles.xml'
/** Maximum bytes unzipped; a pack of a thousand letters has 20 MB. */
const maxPartSize = 64 * 1024 * 1024

const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
  (name === documentName || name === stylesName) && originalSize <= maxPartSize

/** The text and the styles of a Word file; nothing else is unzipped. */
export const unzipParts = (bytes: Uint8Array): { readonly document: Uint8Array | undefined; readonly styles: Uint8Array | undefined } => {
  // Synchronous, because fflate's other functions start workers from text, which the content policy forbids.
  const files = unzipSync(bytes, { filter: isWanted })
  return { document: files[documentName], styles: files[stylesName] }
}
