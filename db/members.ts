import type { Day } from '../core/day.ts'
import type { MemberId, MemberImportId } from '../core/ids.ts'
import { byName } from '../core/member/by-name.ts'
import type { ReturnAddress, SenderForm } from '../core/member/safety.ts'
import type { TraceablePerson } from '../core/member/member-traces.ts'
import { consentPurposes, ofPurposes, type Consent, type ConsentPurpose, type Consents, type Member, type MemberFacts } from '../core/member/types.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { fold } from '../core/text/fold.ts'
import { changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { remembered } from './remembered.ts'

type NewMember = { readonly id: MemberId; readonly facts: MemberFacts; readonly addedOn: Day; readonly isPractice: boolean }

const columnsOf = (facts: MemberFacts): Record<string, string | null> => ({
  name: facts.name, addressLines: JSON.stringify(facts.addressLines), town: facts.town, email: facts.email, phone: facts.phone, note: facts.note,
  joinedOn: facts.joinedOn, languages: JSON.stringify(facts.languages), tags: JSON.stringify(facts.tags), likes: JSON.stringify(facts.likes), avoids: JSON.stringify(facts.avoids),
  senderForm: facts.safety.sender, returnAddress: facts.safety.returnAddress,
})

const insertMember = `
  INSERT INTO members (id, revision, practice, added_on, import_id, name, address_lines, town, email, phone, note, joined_on, languages, tags, likes, avoids, sender_form, return_address)
  VALUES (:id, 1, :practice, :addedOn, :importId, :name, :addressLines, :town, :email, :phone, :note, :joinedOn, :languages, :tags, :likes, :avoids, :senderForm, :returnAddress)`

const upsertConsent = `
  INSERT INTO member_consents (member_id, purpose, answer, given_on, wording, question, earlier) VALUES (:id, :purpose, :answer, :on, :wording, :question, :earlier)
  ON CONFLICT (member_id, purpose) DO UPDATE SET answer = excluded.answer, given_on = excluded.given_on, wording = excluded.wording,
    question = excluded.question, earlier = excluded.earlier`

const writeConsent = (db: WritableDb, id: MemberId, purpose: ConsentPurpose, { answer, on, wording, question = '', earlier = [] }: Consent): void =>
  changeOne(db, upsertConsent, { id, purpose, answer, on, wording, question, earlier: JSON.stringify(earlier) })

const writeConsents = (db: WritableDb, id: MemberId, consents: Consents): void => {
  for (const purpose of consentPurposes) writeConsent(db, id, purpose, consents[purpose])
}

export const insertMemberRow = (db: WritableDb, member: NewMember, importId: MemberImportId | null): void => {
  changeOne(db, insertMember, {
    id: member.id, practice: Number(member.isPractice), addedOn: member.addedOn, importId, ...columnsOf(member.facts),
  })
  writeConsents(db, member.id, member.facts.consents)
}

/** Adds a member with the answers about consent, all or nothing. */
export const addMember = (db: WritableDb, member: NewMember): void => inTransaction(db, () => insertMemberRow(db, member, null))

export const writeMemberRow = (db: WritableDb, { id, facts }: { readonly id: MemberId; readonly facts: MemberFacts }): void => {
  changeOne(db, `
    UPDATE members SET revision = revision + 1, name = :name, address_lines = :addressLines, town = :town,
      email = :email, phone = :phone, note = :note, joined_on = :joinedOn, languages = :languages, tags = :tags, likes = :likes, avoids = :avoids,
      sender_form = :senderForm, return_address = :returnAddress WHERE id = :id`, { id, ...columnsOf(facts) })
  writeConsents(db, id, facts.consents)
}

/** Changes a member; refused if it was changed since `revision`. */
export const editMember = (
  db: WritableDb,
  change: { readonly id: MemberId; readonly revision: number; readonly facts: MemberFacts },
): Result<{ readonly revision: number }, 'unknown-member' | 'changed-meanwhile'> =>
  inTransaction(db, () => {
    const before = rowOf<{ revision: number }>(db, 'SELECT revision FROM members WHERE id = :id', { id: change.id })
    if (!before) return fail('unknown-member')
    if (before.revision !== change.revision) return fail('changed-meanwhile')
    writeMemberRow(db, change)
    return ok({ revision: before.revision + 1 })
  })

/** Sets the answers to one purpose for several members, all or none. */
export const saveConsents = (db: WritableDb, purpose: ConsentPurpose, answers: readonly { readonly id: MemberId; readonly consent: Consent }[]): void =>
  inTransaction(db, () => {
    for (const { id, consent } of answers) {
      changeOne(db, 'UPDATE members SET revision = revision + 1 WHERE id = :id', { id })
      writeConsent(db, id, purpose, consent)
    }
  })

type Row = {
  readonly id: MemberId
  readonly revision: number
  readonly practice: 0 | 1
  readonly added_on: Day
  readonly name: string
  readonly address_lines: string
  readonly town: string
  readonly email: string
  readonly phone: string
  readonly note: string
  readonly joined_on: Day | null
  readonly archived_on: Day | null
  readonly reviewed_on: Day | null
  readonly languages: string
  readonly tags: string
  readonly likes: string
  readonly avoids: string
  readonly sender_form: SenderForm
  readonly return_address: ReturnAddress
  readonly consents: string
}

const selectMember = `
  SELECT members.*, (
    SELECT json_group_object(purpose, json_object('answer', answer, 'on', given_on, 'wording', wording, 'question', question, 'earlier', json(earlier)))
    FROM member_consents WHERE member_id = members.id
  ) AS consents FROM members`

const listFrom = (json: string): readonly string[] => JSON.parse(json) as readonly string[]

const notAsked: Consent = { answer: 'not-asked', on: null, wording: '' }

const consentFrom = (kept: Required<Consent> | undefined): Consent => {
  if (kept === undefined) return notAsked
  const { question, earlier, ...consent } = kept
  return { ...consent, ...(question === '' ? {} : { question }), ...(earlier.length === 0 ? {} : { earlier }) }
}

const memberFrom = (row: Row): Member => {
  const kept = JSON.parse(row.consents) as Partial<Record<ConsentPurpose, Required<Consent>>>
  const consents: Consents = ofPurposes((purpose) => consentFrom(kept[purpose]))
  return {
    id: row.id, revision: row.revision, isPractice: row.practice === 1, addedOn: row.added_on, name: row.name,
    addressLines: listFrom(row.address_lines), town: row.town, email: row.email, phone: row.phone, note: row.note, consents,
    joinedOn: row.joined_on, languages: listFrom(row.languages), tags: listFrom(row.tags), likes: listFrom(row.likes), avoids: listFrom(row.avoids),
    archivedOn: row.archived_on, reviewedOn: row.reviewed_on,
    safety: { sender: row.sender_form, returnAddress: row.return_address },
  }
}

/** A member; a purpose without an answer is `not-asked`. Undefined for an unknown id. */
export const getMember = (db: ReadableDb, id: MemberId): Member | undefined => {
  const row = rowOf<Row>(db, `${selectMember} WHERE id = :id`, { id })
  return row && memberFrom(row)
}

/** The number of all members, practice members too. */
export const countMembers = (db: ReadableDb): number => rowOf<{ count: number }>(db, 'SELECT count(*) AS count FROM members')?.count ?? 0

/** How many members are the group's, and how many belong to the practice sample. */
export const countsOfMembers = (db: ReadableDb): { readonly real: number; readonly practice: number } =>
  rowOf(db, 'SELECT count(*) FILTER (WHERE practice = 0) AS real, count(*) FILTER (WHERE practice = 1) AS practice FROM members') ?? { real: 0, practice: 0 }

type MemberName = { readonly id: MemberId; readonly name: string; readonly mayRecord: boolean }

const namesWhere = (db: ReadableDb, condition: string): readonly MemberName[] =>
  rowsOf<{ readonly id: MemberId; readonly name: string; readonly refuses: 0 | 1 }>(db, `
    SELECT id, name, EXISTS (SELECT 1 FROM member_consents WHERE member_id = id AND purpose = 'keep-record' AND answer = 'no') AS refuses FROM members WHERE ${condition}`)
    .map(({ refuses, ...member }) => ({ ...member, mayRecord: refuses === 0 })).toSorted(byName)

/** The names of all members, in their order, and whether what each does may be recorded under the name. */
export const memberNames = (db: ReadableDb): readonly MemberName[] => namesWhere(db, 'true')

/** The names of all members, in their order, each with its folded text. */
export const foldedNames = remembered((db) => memberNames(db).map(({ id, name }) => ({ id, name, text: fold(name) })))

/** The names of the members who are not archived, in their order. */
export const activeNames = (db: ReadableDb): readonly MemberName[] => namesWhere(db, 'archived_on IS NULL')

/** By what each member could be named in a text. */
export const traceablePeople = (db: ReadableDb): readonly (TraceablePerson & { readonly id: MemberId })[] =>
  rowsOf<Pick<Row, 'id' | 'name' | 'email' | 'phone' | 'address_lines'>>(db, 'SELECT id, name, email, phone, address_lines FROM members').toSorted(byName)
    .map(({ address_lines: lines, ...person }) => ({ ...person, addressLines: listFrom(lines) }))

/** Members by name, each with the text that is searched. */
const searchedMembers = remembered((db) => rowsOf<Row>(db, selectMember).map(memberFrom).toSorted(byName).map((member) => ({
  member, text: fold([member.name, member.town, member.email, member.note, ...member.tags, ...member.languages, ...member.likes].join(' ')),
})))

/** Members by name; the words are searched in name, town, e-mail, note, groups, languages and what they like to do, without regard to accents and letter case. */
export const listMembers = (db: ReadableDb, search: string): readonly Member[] => {
  const words = fold(search).split(' ').filter(Boolean)
  return searchedMembers(db).flatMap(({ member, text }) => (words.every((word) => text.includes(word)) ? [member] : []))
}
