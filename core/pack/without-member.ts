import type { Member } from '../member/types.ts'
import { countPack } from './count-pack.ts'
import { initialsAndTown } from './plan-letters.ts'
import { emptyPostage } from './postage.ts'
import { replaceLetters } from './replace-letters.ts'
import type { Sender } from './sender.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackLetter, PackPlan } from './types.ts'

/** The sign-in sheet without one name: as it was printed in full, short, or on the member's letters. */
const signInWithout = ({ signIn, letters }: PackPlan, member: Pick<Member, 'id' | 'name' | 'town'>): readonly string[] => {
  const printed = letters.find(({ memberId, sender }) => memberId === member.id && sender !== null)?.sender?.name
  const found = [member.name, initialsAndTown(member), printed].map((name) => (name === undefined ? -1 : signIn.indexOf(name))).find((place) => place >= 0)
  return found === undefined ? signIn : signIn.filter((_, place) => place !== found)
}

/**
 * A stored plan of which a member is no longer part: the member's letters stay, as blank copies, and no
 * name or address of the member stays in it.
 */
export const withoutMember = (plan: PackPlan, member: Pick<Member, 'id' | 'name' | 'town'>, words: SheetWords): PackPlan => {
  const ofGroup = (sender: Sender): Sender => (sender?.name === plan.groupName ? sender : null)
  const changed = new Map<number, PackLetter>()
  for (const [place, letter] of plan.letters.entries()) {
    if (letter.memberId === member.id) changed.set(place, { ...letter, memberId: null, sender: ofGroup(letter.sender), returnTo: ofGroup(letter.returnTo) })
  }
  const { members } = plan.choices
  const without = {
    ...plan,
    ...replaceLetters(plan, changed),
    signIn: signInWithout(plan, member),
    choices: { ...plan.choices, members: typeof members === 'string' ? members : members.filter((id) => id !== member.id) },
  }
  return { ...without, counts: { ...plan.counts, pages: countPack(without, emptyPostage, words).pages } }
}
