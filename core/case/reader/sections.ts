import type { Item, Piece } from './piece.ts'

export type SectionKind =
  | 'head'
  | 'title'
  | 'number'
  | 'index'
  | 'issueDate'
  | 'summary'
  | 'action'
  | 'demands'
  | 'targets'
  | 'copies'
  | 'letter'
  | 'background'
  | 'language'
  | 'ownLanguage'
  | 'deadline'
  | 'people'
  | 'previous'
  | 'report'
  | 'other'
  | 'tail'

/** A part of the document under one label, in the order of the document. */
export type Section = { readonly kind: SectionKind; readonly label: Piece | null; readonly items: readonly Item[] }

/** Facts of one line or a few: the lines after them belong to another section. */
export const valueKinds: ReadonlySet<SectionKind> = new Set([
  'title', 'number', 'index', 'issueDate', 'language', 'deadline', 'people', 'previous', 'other',
])
