import type { CaseFile } from '../case/case-file.ts'
import type { Member } from '../member/types.ts'
import type { Safety } from '../member/safety.ts'

/** A sender that is printed. */
export type NamedSender = { readonly name: string; readonly addressLines: readonly string[] }
/** The sender as it is printed; null prints ruled lines for name and address. */
export type Sender = NamedSender | null

/** The safety of a case, and no return address if its rules say so. */
export const safetyOfCase = ({ safety, rules }: Pick<CaseFile, 'safety' | 'rules'>): Safety =>
  ({ ...safety, returnAddress: rules.includes('no-return-address') ? 'none' : safety.returnAddress })

/** `Tamsin Mary Oyelaran` as `T. M. O.`; in scripts without capitals the first letter as it is. */
export const initialsOf = (name: string): string =>
  name.split(/[\s-]+/u).flatMap((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? []).map((letter) => `${letter.toUpperCase()}.`).join(' ')

type Person = Pick<Member, 'name' | 'addressLines' | 'town'>
export type Group = { readonly name: string; readonly addressLines: readonly string[] }

const filled = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '')

const townOf = ({ town }: Person): readonly string[] => filled([town])

const homeOf = (person: Person): readonly string[] => {
  const lines = filled(person.addressLines)
  return lines.length > 0 ? lines : townOf(person)
}

/**
 * The sender of a member's letter. Initials are printed with the town only, with any return address:
 * initials beside a street would identify the member as well as the name.
 */
export const senderOf = (person: Person, { sender, returnAddress }: Safety, group: Group): Sender => {
  const groupLines = returnAddress === 'none' ? [] : group.addressLines
  if (sender === 'group') return group.name === '' ? null : { name: group.name, addressLines: groupLines }
  if (sender === 'initials') return { name: initialsOf(person.name), addressLines: townOf(person) }
  return { name: person.name, addressLines: { home: homeOf(person), group: group.addressLines, none: townOf(person) }[returnAddress] }
}

/**
 * The return address on the envelope. Postal operators do not accept initials as a sender's name (USPS), so
 * such letters have the group's address; without a return address the envelope has no sender.
 */
export const returnToOf = (person: Person | null, { sender, returnAddress }: Safety, group: Group): Sender => {
  const ofGroup = group.name === '' && group.addressLines.length === 0 ? null : { name: group.name, addressLines: group.addressLines }
  if (returnAddress === 'none') return null
  if (person === null || sender !== 'full' || returnAddress === 'group') return ofGroup
  return { name: person.name, addressLines: homeOf(person) }
}
