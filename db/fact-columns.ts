import { caseFields, storedFieldNames } from '../core/case/fields.ts'
import type { CaseFields, CaseValueKind, StoredFieldName } from '../core/case/fields.ts'
import type { CaseFacts, CaseValues } from '../core/case/types.ts'
import { byKindOfValue, eachName } from '../core/each-name.ts'

type ColumnValue = string | number | null

/** The columns of a case's facts, as stored; targets have their own table. */
export type FactRow = { readonly [Name in StoredFieldName as CaseFields[Name]['column']]: ColumnValue }

/** The facts that are columns of `cases`. */
export type StoredFacts = Pick<CaseFacts, StoredFieldName>

/** How values of one kind are stored in a column. */
type Storage<Fact> = { readonly write: (fact: Fact) => ColumnValue; readonly read: (value: ColumnValue) => Fact }

/** Text and days, stored unchanged. Columns are only written from the types of the fields, so values that are read have them. */
const plain = <Fact extends string | null>(): Storage<Fact> => ({ write: (fact) => fact, read: (value) => value as Fact })
const json = <Fact>(): Storage<Fact> => ({ write: (fact) => JSON.stringify(fact), read: (value) => JSON.parse(String(value)) as Fact })

const storages: { readonly [Kind in Exclude<CaseValueKind, 'targets'>]: Storage<CaseValues[Kind]> } = {
  'line': plain(),
  'text': plain(),
  'day': plain(),
  'issue': plain(),
  'index-number': plain(),
  'web-address': plain(),
  'ua-number': plain(),
  'ua-number-printed': plain(),
  'lines': json(),
  'paragraphs': json(),
  'address': json(),
  'emails': json(),
  'phones': json(),
  'people': json(),
  'letters': json(),
  'answer': { write: (fact) => (fact === null ? null : Number(fact)), read: (value) => (value === null ? null : value === 1) },
  'flag': { write: Number, read: (value) => value === 1 },
}

const columns: { readonly [Name in StoredFieldName]: Storage<CaseFacts[Name]> } = byKindOfValue(storedFieldNames, caseFields, storages)

/** The columns of `cases` that hold facts. */
export const factColumnNames: readonly (keyof FactRow)[] = storedFieldNames.map((name) => caseFields[name].column)

const valueOf = <Name extends StoredFieldName>(facts: CaseFacts, name: Name): ColumnValue => columns[name].write(facts[name])

/** A case's facts by column. */
export const factColumns = (facts: CaseFacts): FactRow =>
  Object.fromEntries(storedFieldNames.map((name) => [caseFields[name].column, valueOf(facts, name)])) as FactRow

/** The facts of a row of `cases`: the reverse of `factColumns`. */
export const storedFactsFrom = (row: FactRow): StoredFacts => eachName<StoredFacts>(storedFieldNames, (name) => columns[name].read(row[caseFields[name].column]))
