import type { RtfFlow } from './rtf-flow.ts'
import type { RtfGroup } from './rtf-words.ts'

type RtfField = { instruction: string }

/** What holds inside a group of an RTF file; a group begins with what holds around it. */
export type RtfState = {
  group: RtfGroup
  flow: RtfFlow
  isBold: boolean
  isHidden: boolean
  isDeleted: boolean
  /** Null: the encoding of the file. */
  encoding: string | null
  /** How many characters follow one that was written as a number, for programs that do not know it. */
  substitutes: number
  field: RtfField | null
  link: { readonly address: string } | null
  isListItem: boolean
  isHeading: boolean
  isInTable: boolean
  tableDepth: number
  /** Of an entry in the table of styles. */
  style: { number: number; name: string } | null
}

/** Formatting of characters as it is without any. */
export const plainText = { isBold: false, isHidden: false, isDeleted: false } as const

/** Formatting of a paragraph as it is without any. */
export const plainParagraph = { isListItem: false, isHeading: false, isInTable: false, tableDepth: 1 } as const

/** What holds at the beginning of a file. */
export const firstState = (flow: RtfFlow): RtfState => ({
  group: 'flow', flow, ...plainText, ...plainParagraph, encoding: null, substitutes: 1, field: null, link: null, style: null,
})

/** The address of a field that is a link; undefined for any other field. */
export const linkOfInstruction = (instruction: string): { readonly address: string } | undefined => {
  const found = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*(?:"([^"]{1,2000})"|([^\s"\\]{1,2000}))/iu.exec(instruction)
  const address = found?.[1] ?? found?.[2]
  return address === undefined ? undefined : { address }
}
