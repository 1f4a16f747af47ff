import { eachName } from '../../each-name.ts'
import { contactFields } from '../target-fields.ts'
import type { ContactField } from '../target-fields.ts'
import { contactParts } from './contact-parts.ts'
import type { ContactPart } from './contact-parts.ts'
import { addressesIn, emailsIn, handlesIn, labelledAddressesIn, phonesIn } from './contact-values.ts'
import type { Values } from './contact-values.ts'
import { findDates } from './find-dates.ts'
import type { ContactKind } from './lexicon-types.ts'
import { notePhrases } from './lexicon.ts'
import { isProse } from './line-shape.ts'
import { foldedOf, isEmptyPiece, slicePiece, textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'

/** The lists of a target that are read line by line. */
export type ListField = ContactField | 'notes'
/** The lists that are read, contacts and notes. */
export const listFields: readonly ListField[] = [...contactFields, 'notes']

/** A target while its lines are collected. */
export type Block = {
  readonly lines: Piece[]
  readonly lists: Record<ListField, Piece[]>
  salutation: Piece | null
  hasContact: boolean
}

/** A target of which no line was collected yet. */
export const emptyBlock = (): Block => ({
  lines: [],
  lists: eachName<Block['lists']>(listFields, () => []),
  salutation: null,
  hasContact: false,
})

/** Records a piece that was understood but is not a fact of a target: a label, a hidden address. */
export type Skip = (piece: Piece) => void

const readers: Readonly<Record<Exclude<ContactKind, 'salutation' | 'other'>, { field: ListField; read: (piece: Piece) => Values }>> = {
  email: { field: 'emails', read: emailsIn },
  phone: { field: 'phones', read: phonesIn },
  fax: { field: 'faxes', read: phonesIn },
  twitter: { field: 'twitter', read: handlesIn },
  instagram: { field: 'instagram', read: handlesIn },
  facebook: { field: 'facebook', read: handlesIn },
  form: { field: 'contactForms', read: labelledAddressesIn },
}

const addPart = (block: Block, part: ContactPart, skip: Skip): void => {
  block.hasContact = true
  for (const kind of part.kinds) {
    if (kind === 'salutation') {
      skip(part.label)
      if (!isEmptyPiece(part.value)) block.salutation ??= part.value
    } else if (kind === 'other') {
      block.lists.notes.push({ ...part.label, to: Math.max(part.label.to, part.value.to) })
    } else {
      skip(part.label)
      const { field, read } = readers[kind]
      const found = read(part.value)
      block.lists[field].push(...found.values)
      if (kind === part.kinds[0]) {
        block.lists.notes.push(...found.rest)
        found.masked.forEach(skip)
      }
    }
  }
}

const profiles: readonly (readonly [RegExp, ListField])[] = [
  [/(?:^|\/\/|www\.)(?:twitter|x)\.com\//iu, 'twitter'],
  [/facebook\.com\/|fb\.com\//iu, 'facebook'],
  [/instagram\.com\//iu, 'instagram'],
]

/** Adds contacts on a line without a label. */
export const addBareContacts = (block: Block, piece: Piece, skip: Skip): boolean => {
  const emails = emailsIn(piece)
  if (emails.values.length + emails.masked.length > 0 && emails.rest.length === 0) {
    block.lists.emails.push(...emails.values)
    emails.masked.forEach(skip)
    block.hasContact = true
    return true
  }
  const addresses = addressesIn(piece)
  const [address] = addresses.values
  if (address !== undefined && addresses.rest.length === 0) {
    const field = profiles.find(([shape]) => shape.test(textOf(address)))?.[1] ?? 'contactForms'
    block.lists[field].push(...addresses.values)
    block.hasContact = true
    return true
  }
  if (/^(?:\+|00)[\d\s()./-]{7,40}$/u.test(textOf(piece))) {
    block.lists.phones.push(...phonesIn(piece).values)
    block.hasContact = true
    return true
  }
  if (!/^(?:@[\w.]{2,40}[\s,]*)+$/u.test(textOf(piece))) return false
  block.lists.twitter.push(...handlesIn(piece).values)
  block.hasContact = true
  return true
}

/** A remark to the writer among the lines of an address. */
export const isNote = (piece: Piece): boolean => {
  const text = textOf(piece)
  if (isProse(text) || /^\(.*\)$/u.test(text)) return true
  const folded = foldedOf(piece)
  return /\p{Ll}/u.test(text) && notePhrases.some((phrase) => folded.startsWith(`${phrase} `) || folded === phrase) && /[.!)]$|^\p{Ll}/u.test(text)
}

/** A line of a target: the part that belongs to name, office or address, and its contacts. */
export type TargetLine = { readonly item: Item; readonly before: Piece; readonly parts: readonly ContactPart[] }

/** A letter's date may be printed at the right of the addressee's first line. */
const withoutDate = (piece: Piece): Piece => {
  const text = textOf(piece)
  const date = findDates(text).at(-1)
  return date !== undefined && date.end === text.length && date.start > 0 ? slicePiece(piece, 0, date.start) : piece
}

/** Splits a line into its contacts and what is before them. */
export const targetLine = (item: Item): TargetLine => {
  const line = contactParts(item.piece)
  return { item, before: withoutDate(line.before), parts: line.parts }
}

/** Skips the bar or capital I between two contacts of a line. */
const skipSeparators = (line: TargetLine, skip: Skip): void =>
  line.parts.forEach((part, index) => {
    const next = line.parts[index + 1]
    if (next !== undefined && next.label.from > part.value.to) skip({ ...part.value, from: part.value.to, to: next.label.from })
  })

/** Adds the contacts of a line to the target. */
export const addContacts = (block: Block, line: TargetLine, skip: Skip): void => {
  line.parts.forEach((part) => addPart(block, part, skip))
  skipSeparators(line, skip)
}
