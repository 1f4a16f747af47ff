import { addressesIn, emailsIn, handlesIn, phonesIn } from '../contact-values.ts'
import type { ContactKind } from '../lexicon-types.ts'
import { textOf } from '../piece.ts'
import type { Piece } from '../piece.ts'

/** A contact on a line: its label, and the values that follow. Everything else on the line are words. */
export type Contact = { readonly kinds: readonly (ContactKind | 'profile')[]; readonly label: Piece | null; readonly values: readonly Piece[]; readonly masked: readonly Piece[] }

const barePhone = /^(?:\+|00|\(\+?\d)[\d\s()./-]{6,40}$/u

/** Contacts without a label inside a piece, and the pieces between them. */
export const bareContacts = (piece: Piece): { readonly contacts: readonly Contact[]; readonly rest: readonly Piece[] } => {
  const emails = emailsIn(piece)
  const found: Contact[] = [
    ...emails.values.map((value): Contact => ({ kinds: ['email'], label: null, values: [value], masked: [] })),
    ...emails.masked.map((value): Contact => ({ kinds: ['email'], label: null, values: [], masked: [value] })),
  ]
  const rest: Piece[] = []
  for (const part of found.length > 0 ? emails.rest : [piece]) {
    const web = addressesIn(part)
    for (const value of web.values) found.push({ kinds: ['profile'], label: null, values: [value], masked: [] })
    for (const other of web.values.length > 0 ? web.rest : [part]) {
      const text = textOf(other)
      if (barePhone.test(text)) found.push({ kinds: ['phone'], label: null, values: phonesIn(other).values, masked: [] })
      else if (/^(?:@[\w.]{2,40}[\s,]*)+$/u.test(text)) found.push({ kinds: ['twitter'], label: null, values: handlesIn(other).values, masked: [] })
      else rest.push(other)
    }
  }
  return { contacts: found, rest }
}

/** Whether a piece is contacts without a label, and nothing else. */
export const isBareContact = (piece: Piece): boolean => {
  const { contacts, rest } = bareContacts(piece)
  return contacts.length > 0 && rest.length === 0
}
