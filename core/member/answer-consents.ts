import type { Day } from '../day.ts'
import type { MemberId } from '../ids.ts'
import { answerAgain } from './make-member.ts'
import type { Consent, ConsentPurpose, Member } from './types.ts'

/** How members are usually asked. */
export const consentWays = ['sign-in-sheet', 'in-person', 'phone', 'email', 'paper'] as const
export type ConsentWay = (typeof consentWays)[number]

/** One answer to one purpose, given by several members. */
export type SharedAnswer = {
  readonly purpose: ConsentPurpose
  readonly answer: 'yes' | 'no'
  readonly on: Day
  /** How the answer was given, in words. */
  readonly wording: string
  /** The words that they were asked; empty where nobody noted them. */
  readonly question: string
  /** Members who said "no" before and were asked again: only they change from "no" to "yes". */
  readonly askedAgain: readonly MemberId[]
}

export type SharedAnswerPlan<Person> = {
  /** Members whose answer changes. */
  readonly changing: readonly Person[]
  /** Members who gave this answer before: it keeps its day and wording. */
  readonly same: readonly Person[]
  /** Members who said "no" and were not asked again: their "no" stays. */
  readonly refusing: readonly Person[]
}

type Asked = Pick<Member, 'id' | 'consents'>

const fateOf = ({ id, consents }: Asked, { purpose, answer, askedAgain }: SharedAnswer): keyof SharedAnswerPlan<never> => {
  const before = consents[purpose].answer
  if (before === answer) return 'same'
  return before === 'no' && !askedAgain.includes(id) ? 'refusing' : 'changing'
}

/** What one answer changes for each of several members. A "no" becomes a "yes" only where that member was asked again. */
export const planSharedAnswer = <Person extends Asked>(members: readonly Person[], given: SharedAnswer): SharedAnswerPlan<Person> => {
  const withFate = (fate: keyof SharedAnswerPlan<never>): readonly Person[] => members.filter((member) => fateOf(member, given) === fate)
  return { changing: withFate('changing'), same: withFate('same'), refusing: withFate('refusing') }
}

/** The consent of a member after the shared answer; the answer before it is kept. */
export const consentOfShared = ({ purpose, answer, on, wording, question }: SharedAnswer, { consents }: Pick<Member, 'consents'>): Consent =>
  answerAgain({ answer, on, wording, ...(question === '' ? {} : { question }) }, consents[purpose])
