import { actionKinds } from '../../core/action/types.ts'
import { issueKinds } from '../../core/case/types.ts'
import { packStates } from '../../core/pack/pack-state.ts'
import { returnAddresses, senderForms } from '../../core/member/safety.ts'
import { consentPurposes } from '../../core/member/types.ts'

/** A condition, in SQL, that no row fulfils that Vigil wrote; `column` is what it is about. */
export type RowRule = { readonly table: string; readonly column: string; readonly bad: string }

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')
const notIn = (table: string, column: string, values: readonly string[]): RowRule => ({ table, column, bad: `${column} NOT IN (${listed(values)})` })
const notADay = (table: string, ...columns: readonly string[]): readonly RowRule[] =>
  columns.map((column) => ({ table, column, bad: `${column} IS NOT NULL AND (length(${column}) <> 10 OR date(${column}) IS NOT ${column})` }))
const notAnId = (...tables: readonly string[]): readonly RowRule[] => tables.map((table) => ({ table, column: 'id', bad: "length(id) <> 26 OR id GLOB '*[^0-9A-Z]*'" }))

/** More than any group writes in a year. */
const maxCount = 1_000_000
const outside = (table: string, column: string, min: number, max = maxCount): RowRule => ({ table, column, bad: `${column} < ${min} OR ${column} > ${max}` })

const empty = (table: string, column: string): RowRule => ({ table, column, bad: `length(${column}) = 0` })

const ofActions: readonly RowRule[] = [
  notIn('actions', 'kind', actionKinds), outside('actions', 'count', 1), outside('actions', 'signatories', 1), ...notADay('actions', 'done_on'),
  { table: 'actions', column: 'recorded_at', bad: 'datetime(recorded_at) IS NULL' },
  { table: 'actions', column: 'target_id', bad: 'target_id IS NOT NULL AND (SELECT case_id FROM targets WHERE id = target_id) IS NOT case_id' },
  { table: 'actions', column: 'replaces', bad: 'replaces = id' },
]

const ofMembers: readonly RowRule[] = [
  empty('members', 'name'), outside('members', 'revision', 1), notIn('members', 'sender_form', senderForms), notIn('members', 'return_address', returnAddresses),
  ...notADay('members', 'added_on', 'joined_on', 'archived_on', 'reviewed_on'), notIn('member_consents', 'purpose', consentPurposes), ...notADay('member_consents', 'given_on'),
  { table: 'member_consents', column: 'given_on', bad: "answer = 'yes' AND given_on IS NULL" },
  { table: 'member_consents', column: 'wording', bad: "answer = 'yes' AND length(wording) = 0 AND length(question) = 0" },
  { table: 'erased_members', column: 'id', bad: 'id IN (SELECT id FROM members)' },
]

const ofCases: readonly RowRule[] = [
  outside('cases', 'revision', 1), ...notADay('cases', 'added_on', 'deadline', 'issue_date'), empty('sources', 'bytes'), ...notADay('sources', 'added_on'),
  { table: 'sources', column: 'text', bad: "json_array_length(text, '$.lines') IS NULL OR json_array_length(text, '$.lines') = 0" },
  notIn('sources', 'kind', issueKinds), outside('case_history', 'revision', 1), empty('attachments', 'bytes'), empty('case_photos', 'bytes'),
  { table: 'targets', column: 'position', bad: 'position < 0' },
]

const ofPacks: readonly RowRule[] = [
  notIn('packs', 'state', packStates), ...notADay('packs', 'made_on'),
  { table: 'pack_letters', column: 'target_id', bad: '(SELECT case_id FROM targets WHERE id = target_id) IS NOT case_id' },
]

const ofReports: readonly RowRule[] = [
  outside('reports', 'revision', 1), ...notADay('reports', 'made_on', 'period_from', 'period_to', 'sent_on'),
  { table: 'reports', column: 'total', bad: "total IS NOT json_extract(report, '$.summary.total')" },
  { table: 'reports', column: 'period_to', bad: 'period_to < period_from' },
]

const ofEvents: readonly RowRule[] = [
  ...notADay('events', 'held_on'), outside('events', 'revision', 1), outside('events', 'people', 1), outside('events', 'letters_each', 1), outside('events', 'headcount', 0),
  { table: 'undo_changes', column: 'table_name', bad: "table_name NOT IN (SELECT name FROM sqlite_schema WHERE type = 'table')" },
  { table: 'file_stamp', column: 'stamp', bad: "stamp NOT GLOB 'vigil-stamp:*:*:*' OR length(stamp) <> 78" },
]

/** What every row keeps to, beside what the tables themselves enforce. */
export const rowRules: readonly RowRule[] = [
  ...notAnId('cases', 'targets', 'sources', 'members', 'actions', 'packs', 'reports', 'events', 'outlets', 'attachments'),
  ...ofActions, ...ofMembers, ...ofCases, ...ofPacks, ...ofReports, ...ofEvents,
]
