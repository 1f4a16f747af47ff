import type { Day } from '../day.ts'
import type { EventId, MemberId } from '../ids.ts'
import { languageTag } from '../language/language-names.ts'
import type { Member } from '../member/types.ts'
import { fold } from '../text/fold.ts'
import { avoidsCountry } from './avoids-country.ts'
import { isNamed } from './plan-letters.ts'
import type { PackChoices } from './types.ts'

/** A member as the choice of writers shows one. `isNamed`: agreed to be named on letters. */
export type WriterRow = Pick<Member, 'id' | 'name' | 'town' | 'tags' | 'languages' | 'avoids' | 'isPractice'> & { readonly isNamed: boolean }

/** The members who are registered for an event, or were there. */
export type ComingMembers = { readonly eventId: EventId; readonly name: string; readonly on: Day; readonly memberIds: readonly MemberId[] }

export const writerRowOf = (member: Member): WriterRow => {
  const { id, name, town, tags, languages, avoids, isPractice } = member
  return { id, name, town, tags, languages, avoids, isPractice, isNamed: isNamed(member) }
}

/** Members who are chosen together: those with a tag, of a language, or who come to an event (its day is `on`). */
export type WriterGroup = { readonly kind: 'tag' | 'language' | 'event'; readonly key: string; readonly name: string; readonly on: Day | null; readonly memberIds: readonly MemberId[] }

/** Groups by what members have of one kind; names that mean the same are one group, called as the first member has it. */
const groupsBy = (kind: 'tag' | 'language', rows: readonly WriterRow[], namesOf: (row: WriterRow) => readonly string[], meaningOf: (name: string) => string): readonly WriterGroup[] => {
  const groups = new Map<string, { readonly name: string; readonly memberIds: Set<MemberId> }>()
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const meaning = meaningOf(name)
      const group = groups.get(meaning) ?? { name, memberIds: new Set<MemberId>() }
      groups.set(meaning, group)
      group.memberIds.add(row.id)
    }
  }
  return [...groups].map(([meaning, { name, memberIds }]) => ({ kind, key: `${kind} ${meaning}`, name, on: null, memberIds: [...memberIds] }))
    .toSorted((one, other) => other.memberIds.length - one.memberIds.length)
}

/** The groups that can be chosen at once: who is coming first, then tags and languages, the largest first. */
export const writerGroups = (rows: readonly WriterRow[], coming: readonly ComingMembers[]): readonly WriterGroup[] => {
  const active = new Set(rows.map(({ id }) => id))
  const events = coming.map(({ eventId, name, on, memberIds }): WriterGroup => ({ kind: 'event', key: `event ${eventId}`, name, on, memberIds: memberIds.filter((id) => active.has(id)) }))
  return [
    ...events.filter(({ memberIds }) => memberIds.length > 0),
    ...groupsBy('tag', rows, ({ tags }) => tags, fold),
    ...groupsBy('language', rows, ({ languages }) => languages, (name) => languageTag(name) ?? fold(name)),
  ]
}

/** The members that a pack's choices name, of those who can write. */
export const chosenWriters = ({ members }: Pick<PackChoices, 'members'>, rows: readonly WriterRow[]): readonly WriterRow[] => {
  if (members === 'none') return []
  const chosen = members === 'all' ? null : new Set(members)
  return rows.filter(({ id }) => chosen === null || chosen.has(id))
}

/** Chosen members who are left out for one reason: they write no letter to the country, or, where it is null, are not named on letters. */
export type WritersLeftOut = { readonly country: string | null; readonly names: readonly string[] }

/** The chosen members whose name is left out, then those who write to no target of a case, by its country. */
export const writersLeftOut = (chosen: readonly WriterRow[], countries: readonly string[]): readonly WritersLeftOut[] => {
  const namesOf = (rows: readonly WriterRow[]): readonly string[] => rows.map(({ name }) => name)
  return [
    { country: null, names: namesOf(chosen.filter(({ isNamed: isNamedOn }) => !isNamedOn)) },
    ...[...new Set(countries)].map((country) => ({ country, names: namesOf(chosen.filter((row) => row.avoids.length > 0 && avoidsCountry(row, country))) })),
  ].filter(({ names }) => names.length > 0)
}
