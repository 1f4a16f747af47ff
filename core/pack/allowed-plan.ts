import type { Case } from '../case/types.ts'
import type { MemberId } from '../ids.ts'
import type { Member } from '../member/types.ts'
import { allowedReturn, allowedSender } from './allowed-sender.ts'
import { allowedSignIn } from './allowed-sign-in.ts'
import { countPack } from './count-pack.ts'
import { caseSubject } from './pack-problems.ts'
import { hasLeftOut } from './left-out.ts'
import type { LeftOut, LeftOutLetters } from './left-out.ts'
import type { PicturesNow } from './pictures-now.ts'
import { withPicturesNow } from './pictures-now.ts'
import { isNamed } from './plan-letters.ts'
import { emptyPostage } from './postage.ts'
import { replaceLetters } from './replace-letters.ts'
import { safetyOfCase } from './sender.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackLetter, PackPlan } from './types.ts'

/** The present data. */
export type DataNow = PicturesNow & { readonly members: readonly Member[]; readonly cases: readonly Case[]; readonly words: SheetWords }

type Now = { readonly member: Member | undefined; readonly kept: Case | undefined }

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const allowedLetter = (letter: PackLetter, { member, kept }: Now, { choices, groupName, groupAddress }: PackPlan): PackLetter => {
  const allowed = {
    wishes: [
      { sender: choices.sender, returnAddress: choices.returnAddress },
      ...(kept ? [safetyOfCase(kept.file)] : []),
      ...(member ? [member.safety] : []),
    ],
    named: member && isNamed(member) ? member : null,
    group: { name: groupName, addressLines: groupAddress },
    hidesGroup: kept?.file.rules.includes('do-not-name-organisation') ?? false,
  }
  const { parts } = choices
  const sender = parts.includes('letters') || letter.outlet !== null ? allowedSender(letter, allowed) : letter.sender
  const returnTo = parts.includes('envelopes') || parts.includes('returns') ? allowedReturn(letter.returnTo, allowed) : letter.returnTo
  return isSame([sender, returnTo], [letter.sender, letter.returnTo]) ? letter : { ...letter, sender, returnTo }
}

/** The member's reason comes before the case's: a coordinator has to respect it first. */
const reasonOf = (letter: PackLetter, { member, kept }: Now, plan: PackPlan): Omit<LeftOutLetters, 'codes'> => {
  if (allowedLetter(letter, { member, kept: undefined }, plan) === letter) return { reason: 'case-safety', name: kept ? caseSubject(kept) : '' }
  if (member === undefined) return { reason: 'member-removed', name: '' }
  return { reason: isNamed(member) ? 'member-safety' : 'no-consent', name: member.name }
}

type Changed = { readonly letter: PackLetter; readonly why: Omit<LeftOutLetters, 'codes'> }

/** Changed letters by reason, and by the member or case that gives it. */
const lettersBy = (changed: Iterable<Changed>): readonly LeftOutLetters[] => {
  const groups = new Map<string, LeftOutLetters>()
  for (const { letter: { code, caseId, memberId }, why } of changed) {
    const key = `${why.reason} ${why.reason === 'case-safety' ? caseId : (memberId ?? '')}`
    groups.set(key, { ...why, codes: [...(groups.get(key)?.codes ?? []), code] })
  }
  return [...groups.values()]
}

/**
 * A stored plan as it may be printed now: as it was, without what a member or a case no longer allows.
 * What is allowed again since is not added. Returns the same plan where nothing is left out.
 */
export const allowedPlan = (stored: PackPlan, { members, cases, words, ...pictures }: DataNow): { readonly plan: PackPlan; readonly leftOut: LeftOut } => {
  const { plan, gone } = withPicturesNow(stored, pictures)
  const memberOf = new Map<MemberId, Member>(members.map((member) => [member.id, member]))
  const caseOf = new Map(cases.map((kept) => [kept.id, kept]))
  const changed = new Map<number, Changed>()
  for (const [place, letter] of plan.letters.entries()) {
    const now = { member: letter.memberId === null ? undefined : memberOf.get(letter.memberId), kept: caseOf.get(letter.caseId) }
    const allowed = allowedLetter(letter, now, plan)
    if (allowed !== letter) changed.set(place, { letter: allowed, why: reasonOf(letter, now, plan) })
  }
  const names = plan.choices.parts.includes('signin') ? allowedSignIn(plan, members) : plan.signIn
  const leftOut = { letters: lettersBy(changed.values()), signInNames: names.filter((name, place) => name !== plan.signIn[place]).length, photos: cases.filter(({ id }) => gone.includes(id)).map(caseSubject) }
  if (!hasLeftOut(leftOut) && plan === stored) return { plan, leftOut }
  const planned = { ...plan, ...replaceLetters(plan, new Map([...changed].map(([place, { letter }]) => [place, letter]))), signIn: names.filter((name) => name !== null) }
  // Stamps and files stay as they were counted: prices may have changed since.
  return { plan: { ...planned, counts: { ...plan.counts, pages: countPack(planned, emptyPostage, words).pages } }, leftOut }
}
