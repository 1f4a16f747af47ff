import type { LaptopId } from '../ids.ts'
import { caseNameOf } from '../case/case-name.ts'
import { isCounted, voidOf } from './counted.ts'
import { findConflicts, type Conflict, type ConflictAnswer, type Conflicts } from './conflicts.ts'
import { fieldLabel, type FieldLabel } from './field-label.ts'
import { partsOf, rowKey, type SharedName } from './shared-tables.ts'
import { typedTwice } from './typed-twice.ts'
import { there, type RowFields, type RowKey, type Rows, type SharedValue, type States, type Version } from './types.ts'

/** A row that a join adds, changes or removes. */
type SummarisedChange = { readonly key: RowKey; readonly kind: 'insert' | 'update' | 'delete'; readonly fields: readonly string[] }

/** What a join brings, in the order in which it is shown. */
const broughtKinds = ['letters', 'cards', 'other-actions', 'counted-once', 'taken-back', 'people', 'guests', 'events', 'cases', 'documents', 'codes', 'notes', 'members', 'changed', 'removed'] as const
type BroughtKind = (typeof broughtKinds)[number]
export type Brought = { readonly of: BroughtKind; readonly count: number }

/** What a value is about: the name of the record, and of the case of a target. */
export type Subject = { readonly table: SharedName; readonly name: string; readonly of: string }

export type ShownValue = { readonly version: Version; /** One item on each line. */ readonly lines: readonly string[]; /** Whether it was typed on this laptop. */ readonly isOwn: boolean }

/** A field that was changed on two laptops, with both values. */
export type ShownConflict = { readonly key: RowKey; readonly field: string; readonly label: FieldLabel; readonly subject: Subject; readonly values: readonly ShownValue[] }

/** Another way to decide, with the answers that make it so: `keep` and `remove` a record, or take the order of one laptop. */
export type DecisionChoice = { readonly does: 'keep' | 'remove' | 'order'; readonly isOwn: boolean; readonly answers: readonly ConflictAnswer[] }

/** What a rule decides: a "no", a record that was removed on one laptop and changed on the other, an order, or marks. */
export type ShownDecision = {
  readonly rule: 'no-wins' | 'kept' | 'order' | 'marks'
  readonly subject: Subject
  /** The purpose of an answer; empty for the others. */
  readonly purpose: string
  /** None where a person has to be asked again. */
  readonly choices: readonly DecisionChoice[]
}

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
    case 'case_photos': return textOf(fields?.['description'])
    case 'members': case 'events': case 'letter_codes': case 'event_tables': case 'event_tasks': case 'actions': case 'action_events': case 'action_cells': case 'action_voids': case 'sheet_totals': return textOf(fields?.['name'])
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

const ruleOf = ({ table, field }: Conflict): ShownDecision['rule'] =>
  table === 'member_consents' ? 'no-wins' : field === there ? 'kept' : field === 'position' ? 'order' : 'marks'

const keepOrRemove = ({ key, field, values }: Conflict, by: LaptopId): readonly DecisionChoice[] =>
  values.map(({ value, version }) => ({ does: value === 1 ? 'keep' : 'remove', isOwn: version.by === by, answers: [{ key, field, version }] }))

/** The order that each laptop gave, of all rows that both moved. */
const orders = (moved: readonly Conflict[], by: LaptopId): readonly DecisionChoice[] =>
  [...new Set(moved.flatMap(({ values }) => values.map(({ version }) => version.by)))].map((laptop) => ({
    does: 'order', isOwn: laptop === by,
    answers: moved.flatMap(({ key, field, values }) => values.filter(({ version }) => version.by === laptop).map(({ version }) => ({ key, field, version }))),
  }))

const choicesOf = (conflict: Conflict, decided: readonly Conflict[], by: LaptopId): readonly DecisionChoice[] => {
  switch (ruleOf(conflict)) {
    case 'kept': return keepOrRemove(conflict, by)
    case 'order': return orders(decided.filter((other) => ruleOf(other) === 'order'), by)
    case 'no-wins': case 'marks': return []
  }
}

const decisionShown = (conflict: Conflict, decided: readonly Conflict[], { after, by }: Given): ShownDecision => {
  const rule = ruleOf(conflict)
  return { rule, subject: subjectOf(conflict.key, after), purpose: rule === 'no-wins' ? (partsOf(conflict.key).values[1] ?? '') : '', choices: choicesOf(conflict, decided, by) }
}

const kindsOfAction = (fields: RowFields | undefined): BroughtKind => {
  switch (fields?.['kind']) {
    case 'letter': return 'letters'
    case 'solidarity-card': return 'cards'
    default: return 'other-actions'
  }
}

/** The codes of letters that count. */
const countedCodes = (rows: Rows): ReadonlySet<SharedValue> =>
  new Set([...rows].flatMap(([key, { letter_code: code }]) => (isCounted(key, rows) && code !== null && code !== undefined ? [code] : [])))

/** What one change of a row counts for. `codes`: of the letters that count afterwards. */
const broughtBy = ({ key, kind, fields }: SummarisedChange, { before, after }: Given, codes: ReadonlySet<SharedValue>): readonly (readonly [BroughtKind, number])[] => {
  const { table } = partsOf(key)
  const row = after.get(key)
  if (kind === 'delete') return table === 'action_voids' ? [] : [['removed', 1]]
  if (kind === 'update') {
    const notes = fields.filter((name) => name.startsWith('file.notes/') || name.startsWith('file.replies/')).length
    return [...(notes > 0 ? [['notes', notes] as const] : []), ...(fields.length > notes ? [['changed', 1] as const] : [])]
  }
  switch (table) {
    case 'actions':
      if (!after.has(voidOf(key))) return [[kindsOfAction(row), Number(row?.['count'])]]
      return codes.has(row?.['letter_code'] ?? null) && row?.['replaces'] === null ? [['counted-once', 1]] : []
    case 'action_voids': {
      const action = before.get(rowKey('actions', partsOf(key).values))
      if (action === undefined) return []
      return [[codes.has(action['letter_code'] ?? null) && ![...after.values()].some(({ replaces }) => replaces === partsOf(key).values[0]) ? 'counted-once' : 'taken-back', 1]]
    }
    case 'event_people': return [...(row?.['came'] === 1 ? [['people', 1] as const] : []), ...(textOf(row?.['guest']) === '' ? [] : [['guests', 1] as const])]
    case 'events': return [['events', 1]]
    case 'cases': return [['cases', 1]]
    case 'sources': case 'attachments': return [['documents', 1]]
    case 'members': return [['members', 1]]
    case 'letter_codes': return [['codes', 1]]
    case 'targets': case 'case_photos': case 'member_consents': case 'event_tables': case 'event_cases': case 'event_tasks': case 'action_events': case 'action_cells': case 'action_members': case 'sheet_totals': return []
  }
}

const broughtIn = (given: Given): readonly Brought[] => {
  const counts = new Map<BroughtKind, number>()
  const codes = countedCodes(given.after)
  for (const [of, count] of given.changes.flatMap((change) => broughtBy(change, given, codes))) counts.set(of, (counts.get(of) ?? 0) + count)
  return broughtKinds.flatMap((of) => (counts.has(of) ? [{ of, count: counts.get(of) ?? 0 }] : []))
}

/** An order, and marks, are decided once for all rows. */
const once = (decisions: readonly ShownDecision[]): readonly ShownDecision[] => {
  const isFirst = (one: ShownDecision): boolean => one === decisions.find(({ rule }) => rule === one.rule)
  return decisions.filter((one) => (one.rule !== 'order' && one.rule !== 'marks') || isFirst(one))
}

const decisionsOf = (given: Given): readonly ShownDecision[] => {
  const decided = given.conflicts.decided.filter(({ table }) => table !== 'action_voids')
  return once(decided.map((conflict) => decisionShown(conflict, decided, given)))
}

/** What a join does, in the order in which a person reads it. */
export const summariseJoin = (given: Given): JoinSummary => ({
  brought: broughtIn(given),
  asked: given.conflicts.asked.map((conflict) => conflictShown(conflict, given)),
  decided: decisionsOf(given),
  typedTwice: typedTwice(given.before, given.after).map(({ sheet, caseKey }) => ({ sheet, name: caseName(given.after.get(caseKey)) })),
})

/** Fields of the rows that wait for an answer. */
export const openQuestions = (states: States, rows: Rows): number => findConflicts(states, rows).asked.length
