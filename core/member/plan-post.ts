import { addresseeLinesFor } from '../country/country-line.ts'
import { householdKey } from './household.ts'
import type { Member } from './types.ts'

/** Why nothing is sent to a member by post. */
type NotSentReason = 'said-no' | 'not-asked' | 'no-address' | 'archived' | 'no-room'

/** One piece of post: the names of one household, or of one member, and the address. */
export type PostAddress = { readonly names: readonly string[]; readonly lines: readonly string[] }

/** The lines of a piece of post as they are printed. */
export const linesOfPost = ({ names, lines }: PostAddress): readonly string[] => [...names, ...lines]

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

/** Members who share one piece of post. */
type Piece = readonly Person[]

const addressOf = (piece: Piece, homeCountry: string): PostAddress => ({ names: piece.map(({ name }) => name), lines: addresseeLinesFor(piece[0]?.addressLines ?? [], homeCountry) })

const inHouseholds = (members: readonly Person[]): readonly Piece[] => {
  const households = new Map<string, Person[]>()
  for (const member of members) {
    const key = householdKey(member)
    households.set(key, [...(households.get(key) ?? []), member])
  }
  return [...households.values()].flatMap((people) => Array.from({ length: Math.ceil(people.length / maxNames) }, (_, at) => people.slice(at * maxNames, (at + 1) * maxNames)))
}

/** How post is planned: `homeCountry` is that of the group; `hasRoom` says whether the lines of an address fit where it is printed. */
export type PostWishes = { readonly homeCountry: string; readonly hasRoom: (lines: readonly string[]) => boolean }

/**
 * Plans post to members: only to those who agreed to get it, and where wished one piece for each household. An address
 * that does not fit where it is printed is left out whole, and named first: it can be shortened.
 */
export const planPost = (members: readonly Person[], isOncePerHousehold: boolean, { homeCountry, hasRoom }: PostWishes): PostPlan => {
  const judged = members.map((member) => ({ member, why: whyNot(member) }))
  const sent = judged.flatMap(({ member, why }) => (why === null ? [member] : []))
  const pieces = (isOncePerHousehold ? inHouseholds(sent) : sent.map((member) => [member])).map((piece) => ({ piece, address: addressOf(piece, homeCountry) }))
  const isPrinted = ({ address }: { readonly address: PostAddress }): boolean => hasRoom(linesOfPost(address))
  return {
    addresses: pieces.filter(isPrinted).map(({ address }) => address),
    leftOut: [
      ...pieces.filter((one) => !isPrinted(one)).flatMap(({ piece }) => piece.map(({ id, name }) => ({ id, name, why: 'no-room' as const }))),
      ...judged.flatMap(({ member: { id, name }, why }) => (why === null ? [] : [{ id, name, why }])),
    ],
  }
}
