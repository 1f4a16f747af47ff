import { householdKey } from './household.ts'
import type { Member } from './types.ts'

/** Why nothing is sent to a member by post. */
type NotSentReason = 'said-no' | 'not-asked' | 'no-address' | 'archived'

/** One piece of post: the names of one household, or of one member, and the address. */
export type PostAddress = { readonly names: readonly string[]; readonly lines: readonly string[] }

/** What would be sent, and to whom nothing is, with the reason. */
export type PostPlan = {
  readonly addresses: readonly PostAddress[]
  readonly leftOut: readonly { readonly id: Member['id']; readonly name: string; readonly why: NotSentReason }[]
}

type Person = Pick<Member, 'id' | 'name' | 'addressLines' | 'archivedOn' | 'consents'>

/** Why a member may get no post; null for one who agreed to it and has an address. */
const whyNot = ({ consents, addressLines, archivedOn }: Person): NotSentReason | null => {
  const { answer } = consents['post-news']
  if (answer === 'no') return 'said-no'
  if (archivedOn !== null) return 'archived'
  if (answer === 'not-asked') return 'not-asked'
  return addressLines.length === 0 ? 'no-address' : null
}

/** More names than these do not fit on a label. */
const maxNames = 3

const inHouseholds = (members: readonly Person[]): readonly PostAddress[] => {
  const households = new Map<string, Person[]>()
  for (const member of members) {
    const key = householdKey(member)
    households.set(key, [...(households.get(key) ?? []), member])
  }
  return [...households.values()].flatMap((people) => {
    const groups = Array.from({ length: Math.ceil(people.length / maxNames) }, (_, at) => people.slice(at * maxNames, (at + 1) * maxNames))
    return groups.map((group) => ({ names: group.map(({ name }) => name), lines: group[0]?.addressLines ?? [] }))
  })
}

/** Plans post to members: only to those who agreed to get it, and where wished one piece for each household. */
export const planPost = (members: readonly Person[], isOncePerHousehold: boolean): PostPlan => {
  const judged = members.map((member) => ({ member, why: whyNot(member) }))
  const sent = judged.flatMap(({ member, why }) => (why === null ? [member] : []))
  return {
    addresses: isOncePerHousehold ? inHouseholds(sent) : sent.map(({ name, addressLines }) => ({ names: [name], lines: addressLines })),
    leftOut: judged.flatMap(({ member: { id, name }, why }) => (why === null ? [] : [{ id, name, why }])),
  }
}
