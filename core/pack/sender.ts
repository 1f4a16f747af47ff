import type { CaseFile } from '../case/case-file.ts'
import type { Member } from '../member/types.ts'
import type { Safety } from '../member/safety.ts'

/** The sender as a page shows it; null leaves ruled lines to write name and address on. */
export type Sender = { readonly name: string; readonly addressLines: readonly string[] } | null

/** What a case allows: its own wish, and no address at all under the rule that asks for none. */
export const safetyOfCase = ({ safety, rules }: Pick<CaseFile, 'safety' | 'rules'>): Safety =>
  ({ ...safety, returnAddress: rules.includes('no-return-address') ? 'none' : safety.returnAddress })

/** `Tamsin Mary Oyelaran` as `T. M. O.`; scripts without capitals give the first letter as it is. */
export const initialsOf = (name: string): string =>
  name.split(/[\s-]+/u).flatMap((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? []).map((letter) => `${letter.toUpperCase()}.`).join(' ')

type Person = Pick<Member, 'name' | 'addressLines' | 'town'>
type Group = { readonly name: string; readonly addressLines: readonly string[] }

const filled = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '')

const townOf = ({ town }: Person): readonly string[] => filled([town])

const homeOf = (person: Person): readonly string[] => {
  const lines = filled(person.addressLines)
  return lines.length > 0 ? lines : townOf(person)
}

/**
 * The sender of a member's letter. Initials stand with the town alone, whatever the return address:
 * initials beside a street would tell more than the name.
 */
export const senderOf = (person: Person, { sender, returnAddress }: Safety, group: Group): Sender => {
  const groupLines = returnAddress === 'none' ? [] : group.addressLines
  if (sender === 'group') return group.name === '' ? null : { name: group.name, addressLines: groupLines }
  if (sender === 'initials') return { name: initialsOf(person.name), addressLines: townOf(person) }
  return { name: person.name, addressLines: { home: homeOf(person), group: group.addressLines, none: townOf(person) }[returnAddress] }
}

/**
 * What stands on the envelope. Postal operators want no initials in a sender's name there (USPS), so
 * such letters go back to the group; and an envelope that asks for no answer has no sender at all.
 */
export const returnToOf = (person: Person | null, { sender, returnAddress }: Safety, group: Group): Sender => {
  const ofGroup = group.name === '' && group.addressLines.length === 0 ? null : { name: group.name, addressLines: group.addressLines }
  if (returnAddress === 'none') return null
  if (person === null || sender !== 'full' || returnAddress === 'group') return ofGroup
  return { name: person.name, addressLines: homeOf(person) }
}
