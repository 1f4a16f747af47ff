import { formOf, type DraftForm } from '../core/draft/draft-key.ts'
import type { Words } from '../words/words.ts'
import type { TypedDraft } from './draft-store.ts'

/** Where a form keeps the text that a person knows it by; null for a form without one. */
const textAt: Readonly<Record<DraftForm, readonly string[] | null>> = {
  check: ['state', 'draft', 'title'], pasted: [], case: ['title'], letter: ['body'], note: [], reply: ['words'], returned: ['words'], rules: ['own'], deadline: ['note'], outcome: ['news'], photo: ['description', 'credit'],
  'address-check': null, member: ['name'], 'member-import': null, event: ['name'], 'event-numbers': null, 'event-line': ['name'], outlet: ['name'], giving: null, 'outlet-return': null, tally: [], record: ['note'], correction: ['note'], pack: null, report: ['remarks'], collate: null, year: ['occasion'], office: ['email'], group: ['groupName'], postage: null, printing: null, 'hand-over': ['laptop'], printer: [], stock: ['name'],
}

const maxLength = 60

/** The first words of a text on one line; a text that is cut ends in three dots. */
const firstWords = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= maxLength) return line
  const cut = line.slice(0, maxLength)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : maxLength)}…`
}

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined), data)

export type DraftWords = {
  readonly form: string
  /** The first words of what was typed, empty where there are none. */
  readonly typed: string
}

/** How a draft is named: by its form and by what was typed; null for a form that this version does not have. */
export const draftWords = ({ key, data }: Pick<TypedDraft, 'key' | 'data'>, { drafts: text }: Words): DraftWords | null => {
  const form = formOf(key)
  if (form === undefined) return null
  const path = textAt[form]
  const typed = path === null ? '' : valueAt(data, path)
  return { form: text.forms[form], typed: typeof typed === 'string' ? firstWords(typed) : '' }
}

/** The same within a sentence. */
export const namedDraft = (draft: Pick<TypedDraft, 'key' | 'data'>, words: Words): string => {
  const named = draftWords(draft, words)
  if (named === null) return ''
  return named.typed === '' ? named.form : words.drafts.named(named)
}
