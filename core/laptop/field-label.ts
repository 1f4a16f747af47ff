import { caseFieldNames, caseFields, type CaseFieldName } from '../case/fields.ts'
import { targetFieldNames, type TargetFieldName } from '../case/target-fields.ts'
import { eventFieldNames, eventFields, type EventFieldName } from '../event/fields.ts'
import type { SharedName } from './shared-tables.ts'

type MemberLabel = 'name' | 'address' | 'town' | 'email' | 'phone' | 'note' | 'joined' | 'languages' | 'tags' | 'likes'
type OwnLabel =
  | 'status' | 'practice' | 'addedOn' | 'retired' | 'notes' | 'replies' | 'attachments' | 'checks' | 'outcome' | 'rules' | 'deadlineNote' | 'cardLine' | 'safety'
  | 'supplies' | 'table' | 'done' | 'daysBefore' | 'guest' | 'member' | 'archived' | 'reviewed' | 'avoids' | 'other'

/** What a field is called: a name of a field of its feature, or one that only this list has. */
export type FieldLabel =
  | { readonly of: 'case'; readonly name: CaseFieldName | TargetFieldName }
  | { readonly of: 'event'; readonly name: EventFieldName }
  | { readonly of: 'member'; readonly name: MemberLabel }
  | { readonly of: 'laptop'; readonly name: OwnLabel }

const memberLabels: Readonly<Record<string, MemberLabel>> = {
  name: 'name', address_lines: 'address', town: 'town', email: 'email', phone: 'phone', note: 'note', joined_on: 'joined', languages: 'languages', tags: 'tags', likes: 'likes',
}

const ownLabels: Readonly<Record<string, OwnLabel>> = {
  status: 'status', practice: 'practice', added_on: 'addedOn', retired: 'retired', 'file.notes': 'notes', 'file.replies': 'replies', 'file.returned': 'replies', 'file.attachments': 'attachments', 'file.checks': 'checks',
  'file.outcome': 'outcome', 'file.rules': 'rules', 'file.ownRules': 'rules', 'file.deadlineNote': 'deadlineNote', 'file.cardLine': 'cardLine', 'file.safety': 'safety', sender_form: 'safety', return_address: 'safety',
  supplies: 'supplies', table_id: 'table', done: 'done', days_before: 'daysBefore', guest: 'guest', member_id: 'member', archived_on: 'archived', reviewed_on: 'reviewed', avoids: 'avoids',
}

const featureLabel = (table: SharedName, name: string): FieldLabel | undefined => {
  if (table === 'members') return memberLabels[name] && { of: 'member', name: memberLabels[name] }
  if (table === 'cases' && name === 'file.deadlineSource') return { of: 'case', name: 'deadline' }
  if (table === 'cases') {
    const found = caseFieldNames.find((field) => caseFields[field].column === name)
    return found && { of: 'case', name: found }
  }
  if (table === 'targets') {
    const found = targetFieldNames.find((field) => `facts.${field}` === name || field === name)
    return found && { of: 'case', name: found }
  }
  const found = eventFieldNames.find((field) => eventFields[field].column === name)
  return found && (table === 'events' || name === 'name') ? { of: 'event', name: found } : undefined
}

/** What a field of a handed-over row is called, such as the address for `facts.postalLines`. */
export const fieldLabel = (table: SharedName, field: string): FieldLabel => {
  const [name = ''] = field.split('/')
  return featureLabel(table, name) ?? { of: 'laptop', name: ownLabels[name] ?? ownLabels[name.split('.')[0] ?? ''] ?? 'other' }
}
