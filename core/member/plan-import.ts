import { dayOf } from '../day.ts'
import { columnOfHeading } from './headings.ts'
import { makeMember } from './make-member.ts'
import { draftOfRow } from './row-draft.ts'
import { createPeopleIndex } from './same-person.ts'
import type { ImportPreview, ImportRow, Member, MemberDraft, MemberList, MemberProblem } from './types.ts'

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

/**
 * What importing the list would do, row by row; it changes nothing. A row shorter than the headings is
 * taken, and marked, if it has a name; a longer one is left out, because its cells may be in wrong columns.
 */
export const planImport = (list: MemberList, fileName: string, existing: readonly Member[]): ImportPreview => {
  const columns = list.headings.map((heading) => ({ heading, column: columnOfHeading(heading) }))
  const meanings = columns.map(({ column }) => column)
  const kept = createPeopleIndex(existing)
  const listed = createPeopleIndex()

  const rowOf = (cells: readonly string[], row: number): ImportRow => {
    const draft = withoutWrongEmail(draftOfRow(meanings, cells))
    const refusal = refusalOf(cells, columns.length, draft)
    if (refusal) return { row, fate: 'left-out', reason: refusal, draft }
    if (kept.has(draft)) return { row, fate: 'already-here', reason: 'same-person', draft }
    if (listed.has(draft)) return { row, fate: 'left-out', reason: 'twice-in-list', draft }
    listed.add(draft)
    return { row, fate: 'new', reason: cells.length < columns.length ? 'ragged-row' : 'none', draft }
  }

  const rows = list.rows.map((cells, index) => rowOf(cells, list.rowNumbers[index] ?? index + 2))
  const count = (fate: ImportRow['fate']): number => rows.filter((row) => row.fate === fate).length
  return {
    fileName, separator: list.separator, columns, rows,
    newCount: count('new'), alreadyHereCount: count('already-here'), leftOutCount: count('left-out'),
  }
}
