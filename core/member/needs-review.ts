import { daysBetween, type Day } from '../day.ts'
import { consentPurposes, type Member } from './types.ts'

/** After two years without a sign of a member, a group decides again whether it still needs their data. */
const reviewAfterDays = 730

/** The last day on which the group heard of a member. `actedOn`: the last day on which they did something or came to an event. */
const lastHeard = ({ addedOn, joinedOn, reviewedOn, consents }: Member, actedOn: Day | null): Day => {
  const days = [addedOn, joinedOn, reviewedOn, actedOn, ...consentPurposes.map((purpose) => consents[purpose].on)].filter((day) => day !== null)
  return days.reduce((latest, day) => (day > latest ? day : latest), addedOn)
}

/** Whether the group has to decide again to keep the data of a member. */
export const needsReview = (member: Member, actedOn: Day | null, today: Day): boolean => !member.isPractice && daysBetween(lastHeard(member, actedOn), today) > reviewAfterDays
