import { caseFields, storedFieldNames, type CaseValueKind } from '../../core/case/fields.ts'
import type { RowRule } from './row-rules.ts'

/** The columns of a case with values of these kinds. */
const columnsWith = (kinds: readonly CaseValueKind[]): readonly string[] =>
  storedFieldNames.flatMap((name) => (kinds.includes(caseFields[name].value) ? [caseFields[name].column] : []))

const texts = (table: string, columns: readonly string[]): readonly RowRule[] =>
  columns.map((column) => ({ table, column, bad: `json_type(${column}) <> 'array' OR EXISTS (SELECT 1 FROM json_each(${column}) WHERE type <> 'text')` }))
const records = (table: string, columns: readonly string[]): readonly RowRule[] =>
  columns.map((column) => ({ table, column, bad: `json_type(${column}) <> 'array' OR EXISTS (SELECT 1 FROM json_each(${column}) WHERE type <> 'object')` }))
/** An object with these fields of these kinds; others may be there. */
const record = (table: string, column: string, fields: Readonly<Record<string, string>> = {}): RowRule =>
  ({ table, column, bad: [`json_type(${column}) <> 'object'`, ...Object.entries(fields).map(([name, kind]) => `json_type(${column}, '$.${name}') IS NOT '${kind}'`)].join(' OR ') })

/** The shapes of the columns that hold JSON. A column that has none here may hold any. */
export const jsonRules: readonly RowRule[] = [
  ...texts('cases', columnsWith(['lines', 'paragraphs'])), ...records('cases', columnsWith(['letters', 'people'])),
  record('cases', 'file', { rules: 'array', ownRules: 'array', notes: 'array', replies: 'array', attachments: 'array', checks: 'array' }),
  { table: 'cases', column: 'letters', bad: "EXISTS (SELECT 1 FROM json_each(letters) WHERE json_type(value, '$.paragraphs') IS NOT 'array')" },
  { table: 'cases', column: 'people_at_risk', bad: "EXISTS (SELECT 1 FROM json_each(people_at_risk) WHERE json_type(value, '$.name') IS NOT 'text')" },
  record('targets', 'facts', { postalLines: 'array', emails: 'array', phones: 'array' }), record('case_history', 'facts', { kind: 'text' }), record('case_history', 'reason', { kind: 'text' }),
  record('sources', 'text', { lines: 'array' }),
  { table: 'sources', column: 'text', bad: "EXISTS (SELECT 1 FROM json_each(text, '$.lines') WHERE json_type(value, '$.text') IS NOT 'text')" },
  ...texts('members', ['address_lines', 'languages', 'tags', 'likes', 'avoids']), ...records('member_consents', ['earlier']), ...records('member_imports', ['columns', 'log']),
  { table: 'packs', column: 'file_paths', bad: "json_type(file_paths) <> 'array' OR EXISTS (SELECT 1 FROM json_each(file_paths) WHERE type NOT IN ('text', 'object'))" }, record('packs', 'plan', { choices: 'object' }), ...texts('reports', ['file_names']), record('reports', 'report', { summary: 'object', revision: 'integer' }),
  { table: 'reports', column: 'case_ids', bad: "json_type(case_ids) <> 'array' AND case_ids <> '\"all\"'" },
  record('settings', 'value', { groupId: 'text' }), record('events', 'supplies'), record('undo_steps', 'title', { code: 'text' }), record('shared_rows', 'state', { fields: 'object' }),
  { table: 'undo_changes', column: 'row_key', bad: "json_type(row_key) <> 'array'" },
]
