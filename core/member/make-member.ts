import type { Day } from '../day.ts'
import { noRestrictions } from './safety.ts'
import { fail, ok, type Result } from '../result.ts'
import { consentPurposes, type Consent, type ConsentPurpose, type Consents, type Member, type MemberDraft, type MemberFacts, type MemberProblem } from './types.ts'

/** A name of 300 characters exists; an address of more than this is a mistake of pasting. */
const longest: Readonly<Record<Exclude<keyof MemberDraft, 'consents' | 'safety'>, number>> = {
  name: 300, address: 1000, town: 200, email: 254, phone: 100, note: 5000,
}

// One sign at, something before it and a dotted name behind it: more would refuse addresses that work.
const email = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u).map(oneLine).filter(Boolean)

const notAsked: Consent = { answer: 'not-asked', on: null, wording: '' }

const consentOf = (answer: Consent['answer'], today: Day, before: Consent, wording: string): Consent => {
  if (answer === before.answer) return before
  return answer === 'not-asked' ? notAsked : { answer, on: today, wording }
}

/** An answer that stays keeps its day and wording; a new one is of today. */
const consentsOf = (draft: MemberDraft, today: Day, before: Consents | undefined, wording: string): Consents => {
  const of = (purpose: ConsentPurpose): Consent => consentOf(draft.consents[purpose], today, before?.[purpose] ?? notAsked, wording)
  return { 'name-on-letters': of('name-on-letters'), 'email-news': of('email-news'), 'keep-record': of('keep-record') }
}

const problemsOf = (draft: MemberDraft): readonly MemberProblem[] => [
  ...(oneLine(draft.name) === '' ? [{ field: 'name', code: 'no-name' } as const] : []),
  ...(oneLine(draft.email) !== '' && !email.test(oneLine(draft.email)) ? [{ field: 'email', code: 'not-an-email' } as const] : []),
  ...(Object.keys(longest) as (keyof typeof longest)[])
    .filter((field) => draft[field].length > longest[field])
    .map((field) => ({ field, code: 'too-long' }) as const),
]

/** How an answer was given that a coordinator types in. */
const typedIn = 'noted by the coordinator'

/** How an answer was given that stood in a list. */
export const wordingOfImport = (fileName: string): string => `list ${fileName}`

/**
 * A member from what was typed, or every problem of it. `before` is the member that is being edited;
 * `wording` says how a new answer to a consent was given.
 */
export const makeMember = (draft: MemberDraft, today: Day, before: Member | null, wording = typedIn): Result<MemberFacts, readonly MemberProblem[]> => {
  const problems = problemsOf(draft)
  if (problems.length > 0) return fail(problems)
  return ok({
    name: oneLine(draft.name), addressLines: linesOf(draft.address), town: oneLine(draft.town), email: oneLine(draft.email),
    phone: oneLine(draft.phone), note: draft.note.trim(), consents: consentsOf(draft, today, before?.consents, wording),
    safety: draft.safety,
  })
}

export const emptyMemberDraft: MemberDraft = {
  name: '', address: '', town: '', email: '', phone: '', note: '',
  consents: { 'name-on-letters': 'not-asked', 'email-news': 'not-asked', 'keep-record': 'not-asked' },
  safety: noRestrictions,
}

/** A kept member as a form shows it. */
export const draftFromMember = (member: Member): MemberDraft => ({
  name: member.name, address: member.addressLines.join('\n'), town: member.town, email: member.email, phone: member.phone, note: member.note,
  consents: Object.fromEntries(consentPurposes.map((purpose) => [purpose, member.consents[purpose].answer])) as MemberDraft['consents'],
  safety: member.safety,
})
