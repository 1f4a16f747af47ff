import { maxOf, minOf } from '../../../max-of.ts'
import { contactParts } from '../contact-parts.ts'
import { emailsIn, handlesIn, labelledAddressesIn, phonesIn } from '../contact-values.ts'
import type { Values } from '../contact-values.ts'
import type { ContactKind } from '../lexicon-types.ts'
import { isEmptyPiece, slicePiece, textOf } from '../piece.ts'
import type { Item, Piece } from '../piece.ts'
import { bareContacts } from './bare-contacts.ts'
import type { Contact } from './bare-contacts.ts'

/** A word of a run of lines, or a contact, which counts as one. */
export type RunWord = {
  readonly piece: Piece
  readonly contact: Contact | null
  /** The line it is on, counted from the first of the run, and whether an empty line is before that line. */
  readonly line: number
  readonly isAfterGap: boolean
}

const readers: Readonly<Record<Exclude<ContactKind, 'salutation' | 'other'>, (piece: Piece) => Values>> = {
  email: emailsIn, phone: phonesIn, fax: phonesIn, twitter: handlesIn, instagram: handlesIn, facebook: handlesIn, form: labelledAddressesIn,
}

/** Where the value of a label without a shape of its own ends: `Telegrams: Minister Ankara; ...`. */
const firstPart = (piece: Piece): Piece => {
  const end = textOf(piece).search(/;|\.\s|\s\|/u)
  return end < 0 ? piece : slicePiece(piece, 0, end)
}

const wordShape = /[^\s,;:()[\]{}"“”„«»|–—、。（）]+/gu
/** `Republic of ChinaHU Jintao`, `Office2 Fuyou`: a copy that lost the spaces between lines. */
const lostSpace = /(?<=\p{Ll}{3})(?=\p{Lu}|\d)/gu
const minJoined = 6

const partsOfWord = (piece: Piece): readonly Piece[] => {
  const text = textOf(piece)
  const cuts = text.length < minJoined ? [] : [...text.matchAll(lostSpace)].map((found) => found.index)
  return [0, ...cuts].map((start, index) => slicePiece(piece, start, cuts[index] ?? text.length))
}

const wordPieces = (piece: Piece): readonly Piece[] =>
  [...textOf(piece).matchAll(wordShape)]
    .flatMap((found) => partsOfWord(slicePiece(piece, found.index, found.index + found[0].length)))
    .filter((part) => /[\p{L}\p{N}&]/u.test(textOf(part)))

type Part = { readonly piece: Piece; readonly contact: Contact | null }

const placeOf = (contact: Contact): Piece | null => {
  const pieces = [...(contact.label === null ? [] : [contact.label]), ...contact.values, ...contact.masked].filter((piece) => !isEmptyPiece(piece))
  const first = pieces[0]
  return first === undefined ? null : { line: first.line, from: minOf(pieces.map((piece) => piece.from)), to: maxOf(pieces.map((piece) => piece.to)) }
}

const partsOfText = (piece: Piece): readonly Part[] => {
  if (isEmptyPiece(piece)) return []
  const { contacts, rest } = bareContacts(piece)
  return [
    ...rest.flatMap(wordPieces).map((word): Part => ({ piece: word, contact: null })),
    ...contacts.flatMap((contact): readonly Part[] => {
      const place = placeOf(contact)
      return place === null ? [] : [{ piece: place, contact }]
    }),
  ].sort((one, other) => one.piece.from - other.piece.from)
}

/** Whether a text holds words other than a remark in brackets. */
const hasWords = (piece: Piece): boolean => /\p{L}{2}/u.test(textOf(piece).replace(/\([^()]*\)/gu, ''))

/** The values up to the first words between them: what follows may be somebody else's. */
const joinedValues = (found: Values): Values => {
  const between = found.rest.find((rest) => hasWords(rest) && found.values.some((value) => value.from < rest.from) && found.values.some((value) => value.from > rest.from))
  if (between === undefined) return found
  const kept = found.values.filter((value) => value.from < between.from)
  const last = found.values.at(-1)
  return {
    values: kept,
    masked: found.masked.filter((value) => value.from < between.from),
    rest: [...found.rest.filter((rest) => rest.from < between.from), { ...between, to: maxOf([between.to, last?.to ?? 0, ...[...found.rest, ...found.masked].map((piece) => piece.to)]) }],
  }
}

const partsOfLine = (piece: Piece): readonly Part[] => {
  const line = contactParts(piece)
  const labelled = line.parts.flatMap(({ kinds, label, value }): readonly Part[] => {
    const [kind] = kinds
    if (kind === 'salutation' || kind === 'other' || kind === undefined) {
      const own = kind === 'other' ? firstPart(value) : value
      const contact: Contact = { kinds, label, values: isEmptyPiece(own) ? [] : [own], masked: [] }
      const rest = slicePiece(value, own.to - value.from)
      return [{ piece: { ...label, to: Math.max(label.to, own.to) }, contact }, ...partsOfText(rest)]
    }
    const found = joinedValues(readers[kind](value))
    const contact: Contact = { kinds, label, values: found.values, masked: found.masked }
    return [{ piece: placeOf(contact) ?? label, contact }, ...found.rest.flatMap(partsOfText)]
  })
  return [...partsOfText(line.before), ...labelled].sort((one, other) => one.piece.from - other.piece.from)
}

/** The words and contacts of a run of lines, in order. */
export const runWordsOf = (items: readonly Item[]): readonly RunWord[] =>
  items.flatMap(({ piece, isAfterGap }, line) => partsOfLine(piece).map((part) => ({ ...part, line, isAfterGap })))
