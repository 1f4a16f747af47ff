import type { Member } from '../member/types.ts'
import type { Safety } from '../member/safety.ts'
import { strictestSafety } from '../member/safety.ts'
import type { Group, NamedSender, Sender } from './sender.ts'
import { countryLineIn, isAddressOf } from '../country/country-line.ts'
import { initialsOf, returnToOf, senderOf } from './sender.ts'

/** What may be printed of a letter's sender now. */
export type Allowed = {
  /** Of the pack, the case and the member. */
  readonly wishes: readonly Safety[]
  /** The member, where it is still here and agrees to be named. */
  readonly named: Member | null
  /** As it was printed. */
  readonly group: Group
  /** The case asks not to name the organisation. */
  readonly hidesGroup: boolean
}

/** A letter's sender and its envelope's, as they were printed. */
type Printed = { readonly sender: NamedSender; readonly returnTo: Sender }

/** How much a printed sender says, found from its lines. Where they do not say, it is taken for the most. */
const safetyOf = ({ sender: { name, addressLines }, returnTo }: Printed, { group, named }: Allowed): Safety => {
  if (name === group.name) return { sender: 'group', returnAddress: addressLines.length === 0 ? 'none' : 'group' }
  const asksForNone = returnTo === null && (addressLines.length === 0 || isAddressOf(addressLines, [named?.town ?? '']))
  if (name === initialsOf(name)) return { sender: 'initials', returnAddress: asksForNone ? 'none' : 'home' }
  if (asksForNone) return { sender: 'full', returnAddress: 'none' }
  return { sender: 'full', returnAddress: group.addressLines.length > 0 && isAddressOf(addressLines, group.addressLines) ? 'group' : 'home' }
}

const shownGroup = ({ group, hidesGroup }: Allowed): Group => (hidesGroup ? { name: '', addressLines: [] } : group)

/** A sender that is made again, with the country that was printed below the address. */
const inCountryOf = (printed: NamedSender, made: Sender): Sender => {
  const country = countryLineIn(printed.addressLines)
  if (made === null || made.addressLines.length === 0 || country === null) return made
  return { name: made.name, addressLines: [...(countryLineIn(made.addressLines) === null ? made.addressLines : made.addressLines.slice(0, -1)), country] }
}

/** A letter's sender as it was printed, or less where less is allowed now; never more, and never another name. */
export const allowedSender = ({ sender: printed, returnTo }: { readonly sender: Sender; readonly returnTo: Sender }, allowed: Allowed): Sender => {
  if (printed === null) return null
  const was = safetyOf({ sender: printed, returnTo }, allowed)
  const { named, hidesGroup } = allowed
  if (was.sender !== 'group' && named === null) return null
  const now = strictestSafety([was, ...allowed.wishes])
  const namesGroup = was.sender === 'group' || was.returnAddress === 'group'
  if (now.sender === was.sender && now.returnAddress === was.returnAddress && !(hidesGroup && namesGroup)) return printed
  return inCountryOf(printed, senderOf({ name: printed.name, addressLines: named?.addressLines ?? [], town: named?.town ?? '' }, now, shownGroup(allowed)))
}

/** The same for the sender on an envelope. */
export const allowedReturn = (printed: Sender, allowed: Allowed): Sender => {
  if (printed === null) return null
  const { named, group, hidesGroup } = allowed
  const now = strictestSafety(allowed.wishes)
  if (printed.name === group.name) return hidesGroup || now.returnAddress === 'none' ? null : printed
  return named !== null && now.sender === 'full' && now.returnAddress === 'home' ? printed : inCountryOf(printed, returnToOf(null, now, shownGroup(allowed)))
}
