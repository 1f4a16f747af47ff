import type { Member } from '../member/types.ts'
import { strictestSafety } from '../member/safety.ts'
import { chosenMembers, initialsAndTown, isNamed } from './plan-letters.ts'
import type { PackPlan } from './types.ts'

type Signing = Pick<PackPlan, 'signIn' | 'choices' | 'letters'>

/**
 * The names of a sign-in sheet as they were printed, less those that may not be printed now. A plan keeps
 * names without their members, so each is looked for among the members who agree to be named. A name
 * that is left out is null in its place.
 */
export const allowedSignIn = ({ signIn, choices, letters }: Signing, members: readonly Member[]): readonly (string | null)[] => {
  const left = new Set(chosenMembers(choices, members).filter(isNamed))
  const take = (isWanted: (member: Member) => boolean): Member | undefined => {
    const found = [...left].find(isWanted)
    if (found) left.delete(found)
    return found
  }
  const printedFor = new Map(letters.flatMap(({ sender, memberId }) => (sender === null || memberId === null ? [] : [[sender.name, memberId] as const])))
  return signIn.map((printed) => {
    const byName = take(({ name }) => name === printed)
    const member = byName ?? take((each) => initialsAndTown(each) === printed) ?? take(({ id }) => id === printedFor.get(printed))
    if (member === undefined) return null
    const { sender } = strictestSafety([{ sender: choices.sender, returnAddress: choices.returnAddress }, member.safety])
    if (sender === 'group') return null
    const isInFull = member === byName || printedFor.get(printed) === member.id
    return sender === 'initials' && isInFull ? initialsAndTown({ name: printed, town: member.town }) : printed
  })
}
