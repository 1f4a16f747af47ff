import type { DraftKey } from './types.ts'

/** Every form whose text is kept while it is typed. */
export const draftForms = [
  'check', 'pasted', 'case', 'letter', 'note', 'reply', 'rules', 'deadline', 'address-check', 'member', 'record', 'pack', 'report', 'group', 'postage', 'printing', 'printer',
] as const

export type DraftForm = (typeof draftForms)[number]

const parts = /^[a-z-]+(?:\/[^/]+)*$/u
const maxLength = 200

/** Whether the text can name a draft. */
export const isDraftKey = (text: string): boolean => text.length <= maxLength && parts.test(text)

/** The key of the draft of a form. `record` are the ids of what it changes, `new` where there is none yet. */
export const draftKey = (form: DraftForm, ...record: readonly string[]): DraftKey => [form, ...record.map(encodeURIComponent)].join('/') as DraftKey

/** The form that a draft belongs to; undefined for a form that this version does not have. */
export const formOf = (key: DraftKey): DraftForm | undefined => draftForms.find((form) => key === form || key.startsWith(`${form}/`))
