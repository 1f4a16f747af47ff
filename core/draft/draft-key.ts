import { isId } from '../ids.ts'
import type { DraftKey, DraftRecord } from './types.ts'

type RecordsOf = (ids: readonly string[]) => readonly DraftRecord[]

const noRecord: RecordsOf = () => []
const ofMember: RecordsOf = ([id = '']) => [{ table: 'members', id }]
const ofEvent: RecordsOf = ([id = '']) => [{ table: 'events', id }]
const ofOutlet: RecordsOf = ([id = '']) => [{ table: 'outlets', id }]
const ofCase: RecordsOf = ([id = '']) => [{ table: 'cases', id }]
const ofTarget: RecordsOf = ([caseId = '', id = '']) => [{ table: 'cases', id: caseId }, { table: 'targets', id }]
const ofCell: RecordsOf = ([eventId = '', , caseId = '']) => [{ table: 'events', id: eventId }, { table: 'cases', id: caseId }]
const ofCases: RecordsOf = (ids) => ids.map((id) => ({ table: 'cases', id }))

/** Every form whose text is kept while it is typed, and the records that its key names: without them it cannot be opened. */
const recordsOfForm = {
  check: noRecord, pasted: noRecord, case: ofCase, letter: ofCase, note: ofCase, reply: ofCase, returned: ofCase, rules: ofCase, deadline: ofCase, outcome: ofCase, photo: ofCase, 'address-check': ofTarget,
  member: ofMember, 'member-import': noRecord, event: ofEvent, 'event-numbers': ofEvent, 'event-line': ofEvent, outlet: ofOutlet, giving: ofOutlet, 'outlet-return': ofOutlet, tally: ofCell, record: ofCase, correction: ofCase, pack: ofCases, report: noRecord, collate: noRecord, year: noRecord, office: noRecord, group: noRecord, postage: noRecord, printing: noRecord, 'hand-over': noRecord, printer: noRecord, stock: noRecord,
} as const satisfies Readonly<Record<string, RecordsOf>>

export type DraftForm = keyof typeof recordsOfForm

/** The forms whose typed text is kept. */
export const draftForms = Object.keys(recordsOfForm) as readonly DraftForm[]

const parts = /^[a-z-]+(?:\/[^/]+)*$/u
const maxLength = 200

/** Whether the text can name a draft. */
export const isDraftKey = (text: string): boolean => text.length <= maxLength && parts.test(text)

/** The key of the draft of a form. `record` are the ids of what it changes, `new` where there is none yet. */
export const draftKey = (form: DraftForm, ...record: readonly string[]): DraftKey => [form, ...record.map(encodeURIComponent)].join('/') as DraftKey

/** The form that a draft belongs to; undefined for a form that this version does not have. */
export const formOf = (key: DraftKey): DraftForm | undefined => draftForms.find((form) => key === form || key.startsWith(`${form}/`))

/** The records that a draft belongs to; it is of use only while all of them are there. None for a form of something new. */
export const recordsOf = (key: DraftKey): readonly DraftRecord[] => {
  const form = formOf(key)
  return form === undefined ? [] : recordsOfForm[form](key.split('/').slice(1)).filter(({ id }) => isId(id))
}
