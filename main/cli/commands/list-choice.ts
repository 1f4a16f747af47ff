import { dayOrders, memberColumns, type MemberColumn } from '../../../core/member/import-types.ts'
import { fail, ok, type Result } from '../../../core/result.ts'
import type { ListChoice, ListToMatch } from '../../../preload/member-import-calls.ts'
import { words as all } from '../../words.ts'
import type { CommandLine } from '../arguments.ts'
import { oneOf } from '../values.ts'

const words = all.commandLine.members

const unused = 'none'

type NamedColumn = { readonly heading: string; readonly column: MemberColumn | null }

/** `Shoe size=note` as a heading and a field; the field is after the last `=`. */
const namedColumn = (text: string): NamedColumn | undefined => {
  const at = text.lastIndexOf('=')
  const [heading, field] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  const column = memberColumns.find((name) => name === field)
  return at > 0 && (column !== undefined || field === unused) ? { heading, column: column ?? null } : undefined
}

/** How the list is to be read but for its columns; a problem is a sentence about wrong usage. */
export const listOptions = ({ values }: Pick<CommandLine, 'values'>): Result<Omit<ListChoice, 'token' | 'columns'>, string> => {
  const dates = oneOf('dates', values.dates, dayOrders)
  return dates.ok ? ok({ encoding: values.encoding ?? null, sheet: values.sheet ?? null, dayOrder: dates.value ?? null }) : dates
}

/** The columns of the list with those that the command names; null where it names none. */
export const chosenColumns = (match: ListToMatch, named: readonly string[]): Result<ListChoice['columns'], string> => {
  if (named.length === 0) return ok(null)
  const columns = match.columns.map(({ column }) => column)
  for (const text of named) {
    const found = namedColumn(text)
    if (!found) return fail(words.columnForm({ fields: all.format.series([...memberColumns, unused]) }))
    const at = match.columns.findIndex(({ heading }) => heading.trim() === found.heading)
    if (at === -1) return fail(words.noColumn({ heading: found.heading, headings: all.format.series(match.columns.map(({ heading }) => heading)) }))
    columns[at] = found.column
  }
  return ok(columns)
}
