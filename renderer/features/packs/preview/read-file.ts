import { readSections } from './read-sections.ts'
import { readStyles } from './read-styles.ts'
import type { Section } from './word-types.ts'
import { unzipParts } from './zip/unzip-parts.ts'

const rootOf = (bytes: Uint8Array | undefined): Element | undefined => {
  if (bytes === undefined) return undefined
  const root = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml').documentElement
  return root.getElementsByTagName('parsererror').length > 0 ? undefined : root
}

/** The sections of a Word file. Throws where it has no text that can be read. */
export const readFile = (bytes: Uint8Array): readonly Section[] => {
  const files = unzipParts(bytes)
  const document = rootOf(files.document)
  if (document === undefined) throw new Error('The file has no text that can be read.')
  return readSections(document, readStyles(rootOf(files.styles)))
}
