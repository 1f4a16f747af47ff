import type { Day } from '../day.ts'
import type { ImportPreview, ImportRow, RowDecision, RowMatch } from './import-types.ts'
import { draftFromMember, makeMember } from './make-member.ts'
import { consentPurposes, type ConsentPurpose, type Member, type MemberDraft, type MemberFacts } from './types.ts'

/** What an import did with one row. */
export type RowOutcome = {
  readonly row: number
  readonly name: string
  readonly did: 'added' | 'changed' | 'nothing' | 'left-out' | 'not-decided'
  readonly reason: ImportRow['reason']
  readonly taken: readonly RowDecision['take'][number][]
  /** What differs and was not taken. */
  readonly notTaken: readonly RowDecision['take'][number][]
}

/** What an import will write: new members, and for each changed member what is taken of which row. */
export type ImportStep = {
  readonly added: readonly MemberDraft[]
  readonly changed: readonly { readonly match: RowMatch; readonly taken: RowOutcome['taken'] }[]
  readonly outcomes: readonly RowOutcome[]
}

/** A "no" is always taken, everything else only where it is chosen. A "yes" never replaces a "no". */
const takenOf = (match: RowMatch, decision: RowDecision | undefined): RowOutcome['taken'] => {
  const chosen = new Set(decision?.take ?? [])
  return [
    ...match.fields.map(({ field }) => field).filter((field) => chosen.has(field)),
    ...match.consents.filter(({ purpose, effect }) => effect === 'always' || (effect === 'if-chosen' && chosen.has(purpose))).map(({ purpose }) => purpose),
  ]
}

const outcomeOf = (row: ImportRow, decision: RowDecision | undefined): RowOutcome => {
  const plain = { row: row.row, name: row.match?.memberName ?? row.draft.name, reason: decision?.is === 'same' && row.reason === 'likely-person' ? 'same-person' as const : row.reason, taken: [], notTaken: [] }
  if (row.match === null) return { ...plain, did: row.fate === 'new' ? 'added' : 'left-out' }
  if (decision?.is === 'other') return { ...plain, name: row.draft.name, did: 'added', reason: 'none' }
  const alsoNo = row.alsoNo.flatMap(({ consents }) => consents.map(({ purpose }) => purpose))
  const taken = [...new Set([...takenOf(row.match, decision), ...alsoNo])]
  const differing = [...row.match.fields.map(({ field }) => field), ...row.match.consents.map(({ purpose }) => purpose)]
  const notTaken = differing.filter((field) => !taken.includes(field))
  if (taken.length > 0) return { ...plain, did: 'changed', taken, notTaken }
  return { ...plain, did: row.fate === 'to-decide' && !decision ? 'not-decided' : 'nothing', notTaken }
}

/**
 * What to write for a preview and the decisions about its rows. A row without a decision adds a new person, and
 * changes nothing of a member but an answer to "no": also of one that it is only perhaps about, because a name
 * printed against somebody's will cannot be taken back, and a missing one can. For the same reason a "no" reaches
 * every member that the row may be about, unless it is decided to be somebody else.
 */
export const decideImport = (preview: ImportPreview, decisions: readonly RowDecision[]): ImportStep => {
  const byRow = new Map(decisions.map((decision) => [decision.row, decision]))
  const decided = preview.rows.map((row) => ({ row, outcome: outcomeOf(row, byRow.get(row.row)) }))
  return {
    added: decided.filter(({ outcome }) => outcome.did === 'added').map(({ row }) => row.draft),
    changed: decided.flatMap(({ row, outcome }) => (outcome.did === 'changed' && row.match ? [row.match, ...row.alsoNo].map((match) => ({ match, taken: outcome.taken })) : [])),
    outcomes: decided.map(({ outcome }) => outcome),
  }
}

const isPurpose = (taken: RowDecision['take'][number]): taken is ConsentPurpose => (consentPurposes as readonly string[]).includes(taken)

/** A member with what is taken of a row. Where the fields would be refused, only the answers are taken. */
export const changedMember = (member: Member, { match, taken }: ImportStep['changed'][number], today: Day, wording: string): MemberFacts => {
  const before = draftFromMember(member)
  const fields = Object.fromEntries(match.fields.filter(({ field }) => taken.includes(field)).map(({ field, after }) => [field, after]))
  const answers = Object.fromEntries(match.consents.filter(({ purpose }) => taken.filter(isPurpose).includes(purpose)).filter(({ purpose, after }) => after === 'no' || member.consents[purpose].answer !== 'no').map(({ purpose, after }) => [purpose, after]))
  const draft: MemberDraft = { ...before, consents: { ...before.consents, ...answers } }
  const made = makeMember({ ...draft, ...fields }, today, member, wording)
  if (made.ok) return made.value
  const answered = makeMember(draft, today, member, wording)
  return answered.ok ? answered.value : member
}
