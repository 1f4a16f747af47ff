import { unzipSync } from 'fflate'
import { readSections } from './read-sections.ts'
import { readStyles } from './read-styles.ts'
import type { Section } from './word-types.ts'

const documentName = 'word/document.xml'
const stylesName = 'word/styles.xml'
/** Unpacked; a pack of a thousand letters is 20 MB. */
const largest = 64 * 1024 * 1024

const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
  (name === documentName || name === stylesName) && originalSize <= largest

const rootOf = (bytes: Uint8Array | undefined): Element | undefined => {
  if (bytes === undefined) return undefined
  const root = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml').documentElement
  return root.getElementsByTagName('parsererror').length > 0 ? undefined : root
}

/** The sections of a Word file. Nothing in it acts and nothing but its text and styles is unpacked. */
export const readFile = (bytes: Uint8Array): readonly Section[] => {
  // At once: the library's other way starts workers from text, which the content policy forbids.
  const files = unzipSync(bytes, { filter: isWanted })
  const document = rootOf(files[documentName])
  if (document === undefined) throw new Error('The file has no text that can be read.')
  return readSections(document, readStyles(rootOf(files[stylesName])))
}
