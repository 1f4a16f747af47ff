import { dayOf } from '../day.ts'
import type { JoinAddress } from './address-parts.ts'
import type { Person } from './compare-people.ts'
import { consentChanges, fieldChanges } from './differences.ts'
import type { ImportPreview, ImportRow, ListReading, ListRow, MemberList, RowMatch } from './import-types.ts'
import { readingOf } from './list-reading.ts'
import { addressLinesOf, emptyMemberDraft, makeMember } from './make-member.ts'
import { draftOfRow } from './row-draft.ts'
import { createPeopleIndex, type FoundPerson } from './same-person.ts'
import { ofPurposes, type Member, type MemberDraft, type MemberProblem } from './types.ts'

// Only lengths and the form of an e-mail address are checked here; they do not depend on the day.
const anyDay = dayOf(2000, 1, 1)

const problemsOf = (draft: MemberDraft): readonly MemberProblem['code'][] => {
  if (!anyDay) return []
  const made = makeMember(draft, anyDay, null)
  return made.ok ? [] : made.problem.map(({ code }) => code)
}

/** A wrong e-mail address does not exclude a member: it is moved to the notes, for a person to correct. */
const withoutWrongEmail = (draft: MemberDraft): MemberDraft =>
  problemsOf(draft).includes('not-an-email') ? { ...draft, email: '', note: [draft.note, draft.email].filter(Boolean).join('\n') } : draft

type Refusal = 'empty-row' | 'ragged-row' | 'no-name' | 'too-long'

const refusalOf = (cells: readonly string[], columnCount: number, draft: MemberDraft): Refusal | undefined => {
  if (cells.every((text) => text.trim() === '')) return 'empty-row'
  if (cells.slice(columnCount).some((text) => text.trim() !== '')) return 'ragged-row'
  const problems = problemsOf(draft)
  if (problems.includes('no-name')) return cells.length < columnCount ? 'ragged-row' : 'no-name'
  return problems.includes('too-long') ? 'too-long' : undefined
}

const personOf = (draft: MemberDraft): Person => ({ ...draft, addressLines: addressLinesOf(draft.address) })

const matchOf = ({ person, verdict }: FoundPerson<Member>, draft: MemberDraft): RowMatch => ({
  memberId: person.id, memberName: person.name, evidence: verdict.evidence, fields: fieldChanges(person, draft), consents: consentChanges(person, draft),
})

/** A person may be in the group twice: a "no" is the answer of all their entries. */
const alsoNoOf = (others: readonly FoundPerson<Member>[], draft: MemberDraft): readonly RowMatch[] =>
  others.map((other) => matchOf(other, draft)).map((match) => ({ ...match, fields: [], consents: match.consents.filter(({ effect }) => effect === 'always') }))
    .filter(({ consents }) => consents.length > 0)

const ofMatches = (found: FoundPerson<Member>, others: readonly FoundPerson<Member>[], draft: MemberDraft): Pick<ImportRow, 'fate' | 'reason' | 'match' | 'alsoNo'> => {
  const [match, alsoNo] = [matchOf(found, draft), alsoNoOf(others, draft)]
  if (found.verdict.certainty === 'likely') return { fate: 'to-decide', reason: 'likely-person', match, alsoNo }
  return { fate: match.fields.length + match.consents.length + alsoNo.length > 0 ? 'changes' : 'already-here', reason: 'same-person', match, alsoNo }
}

type Listed = Person & { readonly row: number }

/** Where a list has one person twice, a "no" of either row is the answer. */
const withNo = (draft: MemberDraft, twin: MemberDraft): MemberDraft => ({
  ...draft, consents: ofPurposes((purpose) => (twin.consents[purpose] === 'no' ? 'no' : draft.consents[purpose])),
})

const planRows = (list: MemberList, existing: readonly Member[], joinAddress: JoinAddress, reading: ListReading): readonly ImportRow[] => {
  const width = list.headings.length
  const kept = createPeopleIndex(existing)
  const listed = createPeopleIndex<Listed>()
  const rows: ImportRow[] = []
  const placeOf = new Map<number, number>()

  const rowOf = ({ line: row, cells, damaged }: ListRow): ImportRow => {
    const draft = withoutWrongEmail(draftOfRow(reading, cells, joinAddress))
    const plain = { row, draft, match: null, alsoNo: [], text: '' }
    if (damaged !== null) return { ...plain, draft: emptyMemberDraft, fate: 'left-out', reason: list.separator === 'cards' ? 'damaged-card' : 'damaged-row', text: damaged }
    const refusal = refusalOf(cells, width, draft)
    if (refusal) return { ...plain, fate: 'left-out', reason: refusal }
    const person = personOf(draft)
    const [found, ...others] = kept.findAll(person)
    if (found) return { ...plain, ...ofMatches(found, others, draft) }
    const twin = listed.find(person)
    const place = twin?.verdict.certainty === 'sure' ? placeOf.get(twin.person.row) : undefined
    const first = place === undefined ? undefined : rows[place]
    if (place !== undefined && first) {
      rows[place] = { ...first, draft: withNo(first.draft, draft) }
      return { ...plain, fate: 'left-out', reason: 'twice-in-list' }
    }
    listed.add({ ...person, row })
    placeOf.set(row, rows.length)
    return { ...plain, fate: 'new', reason: cells.length < width ? 'ragged-row' : 'none' }
  }

  for (const row of list.rows) rows.push(rowOf(row))
  return rows
}

/**
 * What importing the list would do, row by row; it changes nothing. A row shorter than the headings is
 * taken, and marked, if it has a name; a longer one is left out, because its cells may be in wrong columns.
 */
export const planImport = (list: MemberList, fileName: string, existing: readonly Member[], joinAddress: JoinAddress, reading: ListReading = readingOf(list)): ImportPreview => {
  const columns = list.headings.map((heading, at) => ({ heading, column: reading.columns[at] ?? null }))
  const rows = planRows(list, existing, joinAddress, reading)
  const count = (fate: ImportRow['fate']): number => rows.filter((row) => row.fate === fate).length
  return {
    fileName, separator: list.separator, columns, rows,
    newCount: count('new'), changedCount: count('changes'), alreadyHereCount: count('already-here'), toDecideCount: count('to-decide'), leftOutCount: count('left-out'),
  }
}
