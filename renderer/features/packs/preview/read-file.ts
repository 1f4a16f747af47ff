import { readSections } from './read-sections.ts'
import { readStyles } from './read-styles.ts'
import type { Section } from './word-types.ts'
import { childrenOf, valueOf } from './xml.ts'
import { unzipParts, type FileParts } from './zip/unzip-parts.ts'

const rootOf = (bytes: Uint8Array | undefined): Element | undefined => {
  if (bytes === undefined) return undefined
  const root = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml').documentElement
  return root.getElementsByTagName('parsererror').length > 0 ? undefined : root
}

/** The content of a Word file, and the bytes of its pictures by the ids in the text. */
export type FileContent = { readonly sections: readonly Section[]; readonly pictures: ReadonlyMap<string, Uint8Array> }

const picturesOf = ({ relations, media }: Pick<FileParts, 'relations' | 'media'>): FileContent['pictures'] =>
  new Map(childrenOf(rootOf(relations), 'Relationship').flatMap((relation): readonly (readonly [string, Uint8Array])[] => {
    const bytes = media.get(valueOf(relation, 'Target') ?? '')
    const id = valueOf(relation, 'Id')
    return bytes === undefined || id === null ? [] : [[id, bytes]]
  }))

/** What is in a Word file. Throws where it has no text that can be read. */
export const readFile = (bytes: Uint8Array): FileContent => {
  const files = unzipParts(bytes)
  const document = rootOf(files.document)
  if (document === undefined) throw new Error('The file has no text that can be read.')
  return { sections: readSections(document, readStyles(rootOf(files.styles))), pictures: picturesOf(files) }
}
