import { byName, compareNames } from '../../../core/member/by-name.ts'
import type { Member } from '../../../core/member/types.ts'
import type { Sort } from '../../ui/table-types.ts'

const keyOf: Readonly<Record<string, (member: Member) => string>> = {
  name: ({ name }) => name,
  town: ({ town }) => town,
  letters: ({ consents }) => consents['name-on-letters'].answer,
  news: ({ consents }) => consents['email-news'].answer,
  record: ({ consents }) => consents['keep-record'].answer,
  added: ({ addedOn }) => addedOn,
}

/** Members sorted by one column, then by name, without regard to accents and letter case. */
export const sortMembers = (members: readonly Member[], { column, direction }: Sort): readonly Member[] => {
  const key = keyOf[column] ?? keyOf['name'] ?? (({ name }: Member) => name)
  const sign = direction === 'ascending' ? 1 : -1
  return members.toSorted((one, other) => sign * compareNames(key(one), key(other)) || byName(one, other))
}
