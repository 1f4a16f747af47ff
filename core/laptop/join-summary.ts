import type { LaptopId } from '../ids.ts'
import { caseNameOf } from '../case/case-name.ts'
import { voidOf } from './counted.ts'
import { findConflicts, type Conflict, type Conflicts } from './conflicts.ts'
import { fieldLabel, type FieldLabel } from './field-label.ts'
import { partsOf, rowKey, type SharedName } from './shared-tables.ts'
import { typedTwice } from './typed-twice.ts'
import type { RowFields, RowKey, Rows, SharedValue, States, Version } from './types.ts'

/** A row that a join adds, changes or removes. */
type SummarisedChange = { readonly key: RowKey; readonly kind: 'insert' | 'update' | 'delete'; readonly fields: readonly string[] }

/** What a join brings, in the order in which it is shown. */
const broughtKinds = ['letters', 'cards', 'other-actions', 'taken-back', 'people', 'guests', 'events', 'cases', 'documents', 'notes', 'members', 'changed', 'removed'] as const
type BroughtKind = (typeof broughtKinds)[number]
export type Brought = { readonly of: BroughtKind; readonly count: number }

/** What a value is about: the name of the record, and of the case of a target. */
export type Subject = { readonly table: SharedName; readonly name: string; readonly of: string }

export type ShownValue = { readonly version: Version; /** One item on each line. */ readonly lines: readonly string[]; /** Whether it was typed on this laptop. */ readonly isOwn: boolean }

/** A field that was changed on two laptops, with both values. */
export type ShownConflict = { readonly key: RowKey; readonly field: string; readonly label: FieldLabel; readonly subject: Subject; readonly values: readonly ShownValue[] }

/** What a rule decides: a "no", a record that was removed on one laptop and changed on the other, or an order and marks. */
export type ShownDecision = { readonly rule: 'no-wins' | 'kept' | 'order'; readonly subject: Subject; /** The purpose of an answer; empty for the others. */ readonly purpose: string }

/** A row of a paper sheet that was typed on both laptops: its numbers are added. `name`: of its case. */
type ShownTwice = { readonly sheet: number; readonly name: string }

export type JoinSummary = {
  readonly brought: readonly Brought[]
  readonly asked: readonly ShownConflict[]
  readonly decided: readonly ShownDecision[]
  readonly typedTwice: readonly ShownTwice[]
}

type Given = { readonly changes: readonly SummarisedChange[]; readonly conflicts: Conflicts; readonly before: Rows; readonly after: Rows; /** This laptop. */ readonly by: LaptopId }

const textOf = (value: SharedValue | undefined): string => (value === null || value === undefined ? '' : String(value))

const parsedOf = (value: SharedValue | undefined): unknown => {
  try {
    return JSON.parse(textOf(value))
  } catch {
    return textOf(value)
  }
}

const linesOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value === 'object' && value !== null) return Object.entries(value).filter(([name]) => name !== 'id' && name !== 'targetId').flatMap(([, inner]) => linesOf(inner))
  return value === null || value === '' || value === undefined ? [] : String(value).split('\n')
}

/** A stored value as lines to read; a text that only looks like a number stays as it was typed. */
const shownLines = (field: string, value: SharedValue): readonly string[] => {
  const text = textOf(value)
  const isJson = field.includes('.') || field === 'row' || /^[[{]/u.test(text)
  return linesOf(isJson ? parsedOf(value) : text)
}

const caseName = (fields: RowFields | undefined): string => {
  const people = parsedOf(fields?.['people_at_risk'])
  return caseNameOf({ peopleAtRisk: Array.isArray(people) ? (people as Parameters<typeof caseNameOf>[0]['peopleAtRisk']) : [], title: textOf(fields?.['title']) })
}

const nameOf = (key: RowKey, rows: Rows): string => {
  const { table, values } = partsOf(key)
  const fields = rows.get(key)
  switch (table) {
    case 'cases': return caseName(fields)
    case 'targets': return textOf(fields?.['name']) || linesOf(parsedOf(fields?.['facts.role']))[0] || linesOf(parsedOf(fields?.['facts.postalLines']))[0] || ''
    case 'member_consents': case 'action_members': return textOf(rows.get(rowKey('members', [values[0] ?? '']))?.['name'])
    case 'event_cases': return caseName(rows.get(rowKey('cases', [values[1] ?? ''])))
    case 'event_people': return textOf(fields?.['guest']) || textOf(rows.get(rowKey('members', [fields?.['member_id'] ?? '']))?.['name'])
    case 'sources': case 'attachments': return textOf(fields?.['file_name'])
    case 'members': case 'events': case 'event_tables': case 'event_tasks': case 'actions': case 'action_events': case 'action_cells': case 'action_voids': case 'sheet_totals': return textOf(fields?.['name'])
  }
}

const subjectOf = (key: RowKey, rows: Rows): Subject => {
  const { table } = partsOf(key)
  const of = rows.get(key)?.['case_id']
  return { table, name: nameOf(key, rows), of: table === 'targets' && of !== null && of !== undefined ? caseName(rows.get(rowKey('cases', [of]))) : '' }
}

const conflictShown = ({ key, table, field, values }: Conflict, { after, by }: Given): ShownConflict => ({
  key, field, label: fieldLabel(table, field), subject: subjectOf(key, after),
  values: values.map(({ value, version }) => ({ version, lines: shownLines(field, value), isOwn: version.by === by })),
})

const decisionShown = ({ key, table, field }: Conflict, { after }: Given): ShownDecision => {
  const { values } = partsOf(key)
  const rule = table === 'member_consents' ? 'no-wins' : field === 'there' ? 'kept' : 'order'
  return { rule, subject: subjectOf(key, after), purpose: rule === 'no-wins' ? (values[1] ?? '') : '' }
}

const kindsOfAction = (fields: RowFields | undefined): BroughtKind => {
  switch (fields?.['kind']) {
    case 'letter': return 'letters'
    case 'solidarity-card': return 'cards'
    default: return 'other-actions'
  }
}

/** What one change of a row counts for. */
const broughtBy = ({ key, kind, fields }: SummarisedChange, { before, after }: Given): readonly (readonly [BroughtKind, number])[] => {
  const { table } = partsOf(key)
  const row = after.get(key)
  if (kind === 'delete') return table === 'action_voids' ? [] : [['removed', 1]]
  if (kind === 'update') {
    const notes = fields.filter((name) => name.startsWith('file.notes/') || name.startsWith('file.replies/')).length
    return [...(notes > 0 ? [['notes', notes] as const] : []), ...(fields.length > notes ? [['changed', 1] as const] : [])]
  }
  switch (table) {
    case 'actions': return after.has(voidOf(key)) ? [] : [[kindsOfAction(row), Number(row?.['count'])]]
    case 'action_voids': return before.has(rowKey('actions', partsOf(key).values)) ? [['taken-back', 1]] : []
    case 'event_people': return [...(row?.['came'] === 1 ? [['people', 1] as const] : []), ...(textOf(row?.['guest']) === '' ? [] : [['guests', 1] as const])]
    case 'events': return [['events', 1]]
    case 'cases': return [['cases', 1]]
    case 'sources': case 'attachments': return [['documents', 1]]
    case 'members': return [['members', 1]]
    case 'targets': case 'member_consents': case 'event_tables': case 'event_cases': case 'event_tasks': case 'action_events': case 'action_cells': case 'action_members': case 'sheet_totals': return []
  }
}

const broughtIn = (given: Given): readonly Brought[] => {
  const counts = new Map<BroughtKind, number>()
  for (const [of, count] of given.changes.flatMap((change) => broughtBy(change, given))) counts.set(of, (counts.get(of) ?? 0) + count)
  return broughtKinds.flatMap((of) => (counts.has(of) ? [{ of, count: counts.get(of) ?? 0 }] : []))
}

/** Orders are decided once for all rows of one event. */
const once = (decisions: readonly ShownDecision[]): readonly ShownDecision[] => {
  const first = decisions.find(({ rule }) => rule === 'order')
  return decisions.filter((one) => one.rule !== 'order' || one === first)
}

/** What a join does, in the order in which a person reads it. */
export const summariseJoin = (given: Given): JoinSummary => ({
  brought: broughtIn(given),
  asked: given.conflicts.asked.map((conflict) => conflictShown(conflict, given)),
  decided: once(given.conflicts.decided.filter(({ table }) => table !== 'action_voids').map((conflict) => decisionShown(conflict, given))),
  typedTwice: typedTwice(given.before, given.after).map(({ sheet, caseKey }) => ({ sheet, name: caseName(given.after.get(caseKey)) })),
})

/** Fields of the rows that wait for an answer. */
export const openQuestions = (states: States, rows: Rows): number => findConflicts(states, rows).asked.length
