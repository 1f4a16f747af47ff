import { eachName } from '../../../each-name.ts'
import { shortNameOf } from '../../../country/country-names.ts'
import { maxOf } from '../../../max-of.ts'
import { foldInPlace } from '../../../text/fold.ts'
import { contactFields } from '../../target-fields.ts'
import type { ContactField } from '../../target-fields.ts'
import type { TargetFacts } from '../../types.ts'
import { countryOfAddress } from '../country-of-address.ts'
import type { Ledger } from '../ledger.ts'
import { isEmptyPiece, textOf } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Contact } from './bare-contacts.ts'
import type { TargetBlock } from './target-blocks.ts'
import type { PartKind } from './word-labels.ts'

/** The lists of a target: contacts and notes. */
type ListField = ContactField | 'notes'
const listFields: readonly ListField[] = [...contactFields, 'notes']

const fieldOf: Readonly<Record<Contact['kinds'][number], ListField | 'salutation' | 'profile'>> = {
  email: 'emails', phone: 'phones', fax: 'faxes', twitter: 'twitter', instagram: 'instagram', facebook: 'facebook', form: 'contactForms',
  salutation: 'salutation', other: 'notes', profile: 'profile',
}

const profiles: readonly (readonly [RegExp, ListField])[] = [
  [/(?:^|\/\/|www\.)(?:twitter|x)\.com\//iu, 'twitter'],
  [/facebook\.com\/|fb\.com\//iu, 'facebook'],
  [/instagram\.com\//iu, 'instagram'],
]

const fieldOfProfile = (value: Piece): ListField => profiles.find(([shape]) => shape.test(textOf(value)))?.[1] ?? 'contactForms'

type Contacts = { readonly lists: Readonly<Record<ListField, readonly Piece[]>>; readonly salutation: Piece | null }

const contactsOf = ({ contacts, notes }: TargetBlock, skip: (piece: Piece) => void): Contacts => {
  const lists = eachName<Record<ListField, Piece[]>>(listFields, () => [])
  let salutation: Piece | null = null
  for (const { kinds, label, values, masked } of contacts) {
    if (label !== null && kinds[0] !== 'other') skip(label)
    masked.forEach(skip)
    for (const kind of kinds) {
      const field = fieldOf[kind]
      if (field === 'salutation') salutation ??= values[0] ?? null
      else if (field === 'profile') values.forEach((value) => lists[fieldOfProfile(value)].push(value))
      else if (field === 'notes' && label !== null) lists.notes.push({ ...label, to: Math.max(label.to, maxOf(values.map((value) => value.to))) })
      else for (const value of values) lists[field].push(value)
    }
  }
  for (const note of notes) lists.notes.push(note)
  return { lists, salutation }
}

const unique = (texts: readonly string[]): readonly string[] => [...new Map(texts.map((text) => [foldInPlace(text), text])).values()]
const joined = (pieces: readonly Piece[]): string | null => (pieces.length === 0 ? null : pieces.map(textOf).join(' ').replace(/\s*[,;:]+$/u, ''))
const withoutStop = (line: string): string => line.replace(/\.$/u, (dot) => (/\b\p{L}{1,3}\.$/u.test(line) ? dot : ''))
/** Without closing brackets at the end, as in `(Salutation: Dear Minister)`, where the opening one is before the label. */
const withoutEnd = (text: string): string => (text.includes('(') ? text.replace(/[\s\]]+$/u, '') : text.replace(/[\s\])]+$/u, ''))

const factsOf = (block: TargetBlock, contacts: Contacts, isCopy: boolean): TargetFacts => {
  const postalLines = block.address.pieces.map((piece) => withoutStop(textOf(piece)))
  const code = countryOfAddress(postalLines)
  return {
    name: joined(block.name.pieces),
    role: joined(block.role.pieces),
    postalLines,
    country: code === null ? null : shortNameOf(code),
    ...eachName<Pick<TargetFacts, ListField>>(listFields, (field) => unique(contacts.lists[field].map(textOf))),
    salutation: contacts.salutation === null || isEmptyPiece(contacts.salutation) ? null : withoutEnd(textOf(contacts.salutation)),
    isCopy,
  }
}

/**
 * From here on all but very few facts were right where the models had not seen the source (`docs/reading.md`). Offices
 * are often longer or shorter by a word than they should be.
 */
const minSure: Readonly<Record<PartKind | 'contact', number>> = { name: 0.97, role: 0.995, address: 0.95, contact: 0.97 }

const record = (ledger: Ledger, at: `targets.${number}`, block: TargetBlock, contacts: Contacts, facts: TargetFacts): void => {
  const sureness = (kind: PartKind | 'contact', chance: number): 'sure' | 'check' => (Math.min(chance, block.chance) >= minSure[kind] ? 'sure' : 'check')
  ledger.take(`${at}.name`, block.name.pieces, 'words', sureness('name', block.name.chance))
  ledger.take(`${at}.role`, block.role.pieces, 'words', sureness('role', block.role.chance))
  ledger.take(`${at}.postalLines`, block.address.pieces, 'words', facts.country === null ? 'check' : sureness('address', block.address.chance))
  for (const field of listFields) {
    const texts = facts[field]
    for (const piece of contacts.lists[field]) {
      const index = texts.findIndex((text) => foldInPlace(text) === foldInPlace(textOf(piece)))
      ledger.take(`${at}.${field}.${index}`, [piece], 'label', sureness('contact', 1))
    }
  }
  if (contacts.salutation !== null) ledger.take(`${at}.salutation`, [contacts.salutation], 'label')
}

/** The facts of every addressee, copies included, in printed order; recorded in the ledger. */
export const readBlocks = (blocks: readonly { readonly block: TargetBlock; readonly isCopy: boolean }[], ledger: Ledger): readonly TargetFacts[] => {
  const targets: TargetFacts[] = []
  for (const { block, isCopy } of blocks) {
    const skipped: Piece[] = []
    const contacts = contactsOf(block, (piece) => skipped.push(piece))
    for (const separator of block.separators) skipped.push(separator)
    const facts = factsOf(block, contacts, isCopy)
    skipped.forEach(ledger.skip)
    record(ledger, `targets.${targets.length}`, block, contacts, facts)
    targets.push(facts)
  }
  return targets
}
