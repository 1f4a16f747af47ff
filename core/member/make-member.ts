import { dayFrom, type Day } from '../day.ts'
import { noRestrictions } from './safety.ts'
import { fail, ok, type Result } from '../result.ts'
import { isEmail } from '../text/email.ts'
import { ofPurposes, type Consent, type Consents, type Member, type MemberDraft, type MemberFacts, type MemberProblem, type PastAnswer } from './types.ts'

/** In UTF-16 units. A name of 300 characters exists; a longer address was pasted by mistake. */
const maxLengths: Readonly<Record<Exclude<keyof MemberDraft, 'consents' | 'safety'>, number>> = {
  name: 300, address: 1000, town: 200, email: 254, phone: 100, note: 5000, joined: 10, languages: 300, tags: 500, likes: 500, avoids: 500,
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
/** The lines of an address, without empty ones. */
export const addressLinesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u).map(oneLine).filter(Boolean)

/** The words of a text with commas between them, each once. */
export const wordList = (text: string): readonly string[] => [...new Set(text.split(/[,;\r\n]/u).map(oneLine).filter(Boolean))]

/** The same as a text. */
export const wordListText = (words: readonly string[]): string => words.join(', ')

const notAsked: Consent = { answer: 'not-asked', on: null, wording: '' }

/** The answers before the next one. */
const earlierOf = ({ answer, on, wording, question, earlier = [] }: Consent): readonly PastAnswer[] =>
  (answer === 'not-asked' ? earlier : [...earlier, { answer, on, wording, ...(question === undefined ? {} : { question }) }])

/** A new answer in place of an older one, which is kept with its day and wording. */
export const answerAgain = (next: Omit<Consent, 'earlier'>, before: Consent): Consent => {
  const earlier = earlierOf(before)
  return earlier.length === 0 ? next : { ...next, earlier }
}

const consentOf = (answer: Consent['answer'], today: Day, before: Consent, wording: string): Consent => {
  if (answer === before.answer) return before
  return answerAgain(answer === 'not-asked' ? notAsked : { answer, on: today, wording }, before)
}

/** An unchanged answer keeps its day and wording; a new one gets today's day. */
const consentsOf = (draft: MemberDraft, today: Day, before: Consents | undefined, wording: string): Consents => {
  return ofPurposes((purpose) => consentOf(draft.consents[purpose], today, before?.[purpose] ?? notAsked, wording))
}

const problemsOf = (draft: MemberDraft): readonly MemberProblem[] => [
  ...(oneLine(draft.name) === '' ? [{ field: 'name', code: 'no-name' } as const] : []),
  ...(oneLine(draft.email) !== '' && !isEmail(oneLine(draft.email)) ? [{ field: 'email', code: 'not-an-email' } as const] : []),
  ...(draft.joined !== '' && dayFrom(draft.joined) === undefined ? [{ field: 'joined', code: 'no-day' } as const] : []),
  ...(Object.keys(maxLengths) as (keyof typeof maxLengths)[])
    .filter((field) => draft[field].length > maxLengths[field])
    .map((field) => ({ field, code: 'too-long' }) as const),
]

/** The wording of an answer that a coordinator types. */
const typedIn = 'noted by the coordinator'

/** The wording of an answer from an imported list. */
export const wordingOfImport = (fileName: string): string => `list ${fileName}`

/**
 * A member made of a draft, or every problem of the draft. `before` is the member that is edited;
 * `wording` says how a new answer to a consent was given.
 */
export const makeMember = (draft: MemberDraft, today: Day, before: Member | null, wording = typedIn): Result<MemberFacts, readonly MemberProblem[]> => {
  const problems = problemsOf(draft)
  if (problems.length > 0) return fail(problems)
  return ok({
    name: oneLine(draft.name), addressLines: addressLinesOf(draft.address), town: oneLine(draft.town), email: oneLine(draft.email),
    phone: oneLine(draft.phone), note: draft.note.trim(),
    joinedOn: dayFrom(draft.joined) ?? null, languages: wordList(draft.languages), tags: wordList(draft.tags), likes: wordList(draft.likes), avoids: wordList(draft.avoids),
    consents: consentsOf(draft, today, before?.consents, wording),
    safety: draft.safety,
  })
}

/** A form in which nothing is typed; every purpose is not asked. */
export const emptyMemberDraft: MemberDraft = {
  name: '', address: '', town: '', email: '', phone: '', note: '', joined: '', languages: '', tags: '', likes: '', avoids: '',
  consents: ofPurposes(() => 'not-asked'),
  safety: noRestrictions,
}

/** A member as a draft to edit. */
export const draftFromMember = (member: Member): MemberDraft => ({
  name: member.name, address: member.addressLines.join('\n'), town: member.town, email: member.email, phone: member.phone, note: member.note,
  joined: member.joinedOn ?? '', languages: wordListText(member.languages), tags: wordListText(member.tags), likes: wordListText(member.likes), avoids: wordListText(member.avoids),
  consents: ofPurposes((purpose) => member.consents[purpose].answer),
  safety: member.safety,
})
