import { byName, compareNames } from '../../../core/member/by-name.ts'
import type { MemberRow } from '../../../core/member/member-row.ts'
import type { Sort } from '../../ui/table-types.ts'

const keyOf: Readonly<Record<string, (member: MemberRow) => string>> = {
  name: ({ name }) => name,
  town: ({ town }) => town,
  letters: ({ answers }) => answers['name-on-letters'],
  news: ({ answers }) => answers['email-news'],
  record: ({ answers }) => answers['keep-record'],
  added: ({ addedOn }) => addedOn,
}

/** Members sorted by one column, then by name, without regard to accents and letter case. */
export const sortMembers = (members: readonly MemberRow[], { column, direction }: Sort): readonly MemberRow[] => {
  const key = keyOf[column] ?? keyOf['name'] ?? (({ name }: MemberRow) => name)
  const sign = direction === 'ascending' ? 1 : -1
  return members.toSorted((one, other) => sign * compareNames(key(one), key(other)) || byName(one, other))
}
