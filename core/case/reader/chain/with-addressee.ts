// An addressee that the labels of words left without a name is looked at once more, as a whole.
import { maxOf } from '../../../max-of.ts'
import { findCountries } from '../find-country.ts'
import { courtesyWords } from '../lexicon.ts'
import { isInstitutionWord, isNameLike, isRoleWord, isStreetWord, wordsOf } from '../line-shape.ts'
import type { Word } from '../line-shape.ts'
import { officialIn } from '../name-and-role.ts'
import { isEmptyPiece, textOf } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { smallWords } from '../small-words.ts'
import type { PartKind } from './word-labels.ts'

/** A part of a block, and how likely it is that exactly these words are it (0 to 1). */
export type BlockPart = { readonly pieces: readonly Piece[]; readonly chance: number }

type Parts = Readonly<Record<PartKind, BlockPart>>

/** Nothing that is found here was what the labels said: it is to be checked. */
const guessed = (pieces: readonly Piece[]): BlockPart => ({ pieces, chance: pieces.length === 0 ? 1 : 0 })

/** A small word may be part of a street (`Place de la Paix`), but is no sign of one. */
const isStreet = (word: Word): boolean => isStreetWord(word) && !smallWords.has(word.folded)
const isOffice = (word: Word): boolean => isInstitutionWord(word) || isRoleWord(word)

/** `Minister of Security` / `General Otto Muster` / `4 Mill Lane`: the line between the office and the address is a person. */
const withPersonBelow = (parts: Parts): Parts | null => {
  const [first, ...rest] = parts.address.pieces
  if (first === undefined || rest.length === 0 || parts.role.pieces.length === 0) return null
  const text = textOf(first)
  const words = wordsOf(text)
  const isTitled = courtesyWords.has(words[0]?.folded ?? '')
  const isAbove = parts.role.pieces.every((piece) => piece.line.index < first.line.index)
  const isPlace = /\d/u.test(text) || words.some(isStreet) || words.slice(isTitled ? -2 : 0).some(isOffice) || findCountries(text).length > 0
  return isAbove && !isPlace && (isNameLike(text) || isTitled) ? { ...parts, name: guessed([first]), address: { ...parts.address, pieces: rest } } : null
}

/** `Ambassador Otto Muster Embassy of Vardia`: all on one line, without a comma. */
const withPersonInside = (parts: Parts): Parts | null => {
  const [first] = parts.role.pieces
  if (first === undefined || parts.role.pieces.length > 1) return null
  const onLine = parts.address.pieces.filter((piece) => piece.line === first.line && piece.from >= first.to)
  const below = parts.address.pieces.filter((piece) => !onLine.includes(piece))
  const official = officialIn({ ...first, to: Math.max(first.to, maxOf(onLine.map((piece) => piece.to))) })
  if (official.name === null || official.role === null) return null
  const rest = official.rest === null || isEmptyPiece(official.rest) ? [] : [official.rest]
  const afterName = onLine.filter((piece) => piece.from >= (official.name?.to ?? 0))
  return { name: guessed([official.name]), role: guessed([official.role]), address: { ...parts.address, pieces: [...(rest.length > 0 ? rest : afterName), ...below] } }
}

/** `Board of Pardons` / `8 Creek Road`: where nobody is named, the institution on the first line is who the letter goes to. */
const withInstitution = (parts: Parts): Parts | null => {
  const [first, ...rest] = parts.address.pieces
  if (first === undefined || parts.role.pieces.length > 0) return null
  const words = wordsOf(textOf(first))
  return /\d/u.test(textOf(first)) || words.some(isStreet) || !words.some(isOffice) ? null : { ...parts, role: guessed([first]), address: { ...parts.address, pieces: rest } }
}

/** The parts of a block with the person or the institution that the letter goes to, where the labels gave no name. */
export const withAddressee = (parts: Parts): Parts =>
  parts.name.pieces.length > 0 ? parts : (withPersonBelow(parts) ?? withPersonInside(parts) ?? withInstitution(parts) ?? parts)
