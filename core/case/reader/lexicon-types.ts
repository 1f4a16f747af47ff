import type { ReaderLanguage } from '../../reader-languages.ts'

/** What a label of a document announces. */
export const labelKinds = [
  'urgentAction',
  'title',
  'number',
  'index',
  'issueDate',
  'summary',
  'action',
  'demands',
  'targets',
  'copies',
  'letter',
  'background',
  'language',
  'ownLanguage',
  'deadline',
  'people',
  'previous',
  'instruction',
  'report',
  'other',
] as const

export type LabelKind = (typeof labelKinds)[number]

export const contactKinds = [
  'email',
  'phone',
  'fax',
  'twitter',
  'instagram',
  'facebook',
  'form',
  'salutation',
  'other',
] as const

export type ContactKind = (typeof contactKinds)[number]

/**
 * The words of documents in one language, folded: lower case, no accents, straight quotes. To teach the
 * reader another word, add it here; the longest phrase that matches is used.
 */
export type Lexicon = {
  readonly language: ReaderLanguage
  /** Labels that count only when alone on their line, before a colon, or in capitals. */
  readonly labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>
  /** Openings that count even if more text follows on the line. */
  readonly openings: Readonly<Partial<Record<LabelKind, readonly string[]>>>
  readonly contacts: Readonly<Partial<Record<ContactKind, readonly string[]>>>
  readonly greetings: readonly string[]
  readonly closings: readonly string[]
  /** January to December; several forms of a month are separated by `|`. */
  readonly months: readonly string[]
  readonly roles: readonly string[]
  readonly institutions: readonly string[]
  readonly streets: readonly string[]
  readonly courtesies: readonly string[]
  readonly deadlineWords: readonly string[]
  /** What comes just before the address of the page where the appeal itself is found. */
  readonly webPageWords?: readonly string[]
  /** Phrases by which a letter without a greeting is recognised: it addresses its reader. */
  readonly appeals: readonly string[]
  readonly laterIssue: readonly string[]
  readonly outcome: readonly string[]
  readonly notes: readonly string[]
  /** Frequent small words, to recognise the language of a letter. */
  readonly commonWords: readonly string[]
}

/** Lists that a language may leave empty. */
export const emptyLexicon = {
  openings: {}, contacts: {}, roles: [], institutions: [], streets: [], courtesies: [], appeals: [], laterIssue: [], outcome: [], notes: [],
} satisfies Partial<Lexicon>
