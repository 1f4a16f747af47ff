import { isEmptyPiece, slicePiece, splitPiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import { joinings } from './small-words.ts'

/** Values found in a piece, and what is left of it. */
export type Values = { readonly values: readonly Piece[]; readonly rest: readonly Piece[]; readonly masked: readonly Piece[] }

const email = /[\p{L}\p{N}._%+'/-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
// A web page that hides e-mail addresses shows this instead.
const mask = /(?:[\w-]{1,40}\/)?\[?\s?e-?mail\s?prot[a-z]{0,8}\]?/giu
const phone = /\+?\s?\(?\d[\d\s()./-]{3,40}\d(?:\s?(?:ext|extn|x)\.?\s?\d{1,6})?/giu
const handle = /(?:https?:\/\/(?:www\.)?|www\.)?(?:twitter|x|instagram|facebook|fb)\.com\/\S{1,200}|@[\p{L}\p{N}_.]{1,60}/giu
const address = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/giu
const bareAddress = /(?:https?:\/\/|www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?:\/[^\s<>"]{0,400})?/giu

const trimEnd = (piece: Piece): Piece => {
  const text = textOf(piece)
  if (/^\(.*\)$/u.test(text)) return piece
  return slicePiece(piece, 0, text.length - (/[.,;:)\]]*$/u.exec(text)?.[0].length ?? 0))
}

/** `and` or `or` between two values, or a capital I for a bar. */
const onlyJoining = new RegExp(`^[^\\p{L}\\p{N}]*(?:${joinings}|I)[^\\p{L}\\p{N}]*$`, 'u')

const isWorded = (piece: Piece): boolean =>
  /[\p{L}\p{N}]/u.test(textOf(piece)) && !onlyJoining.test(textOf(piece))

const collect = (piece: Piece, pattern: RegExp): Values => {
  const values: Piece[] = []
  const rest: Piece[] = []
  let at = 0
  for (const found of textOf(piece).matchAll(pattern)) {
    values.push(trimEnd(slicePiece(piece, found.index, found.index + found[0].length)))
    rest.push(slicePiece(piece, at, found.index))
    at = found.index + found[0].length
  }
  rest.push(slicePiece(piece, at))
  return { values: values.filter((value) => !isEmptyPiece(value)), rest: rest.filter(isWorded), masked: [] }
}

/** E-mail addresses; one that a web page has masked is in `masked`. */
export const emailsIn = (piece: Piece): Values => {
  const found = collect(piece, email)
  const hidden = found.rest.map((rest) => collect(rest, mask))
  return { values: found.values, rest: hidden.flatMap((one) => one.rest), masked: hidden.flatMap((one) => one.values) }
}

const minDigits = 5

const remark = /\([^()]{0,200}\p{L}{2}[^()]{0,200}\)/gu

const betweenNumbers = new RegExp(`\\s?[,;|]\\s?|\\s(?:${joinings}|I|/)\\s`, 'gu')

/** Telephone numbers; a remark in parentheses or after the number is left over. */
export const phonesIn = (piece: Piece): Values => {
  const remarks = collect(piece, remark)
  const parts = remarks.rest.flatMap((rest) => splitPiece(rest, betweenNumbers))
  const found = parts.map((part) => collect(part, phone))
  const values = found.flatMap((one) => one.values)
  const isNumber = (value: Piece): boolean => textOf(value).replace(/\D/gu, '').length >= minDigits
  return { values: values.filter(isNumber), rest: [...remarks.values, ...found.flatMap((one) => one.rest)], masked: [] }
}

/** Handles with their `@`, addresses of profiles, or one bare word. */
export const handlesIn = (piece: Piece): Values => {
  const found = collect(piece, handle)
  const [only] = found.rest
  const isBare = found.values.length === 0 && only !== undefined && /^[\w.]{2,40}$/u.test(textOf(only))
  return isBare ? { values: [only], rest: [], masked: [] } : found
}

/** Whole web addresses, with `http` or `www`. */
export const addressesIn = (piece: Piece): Values => collect(piece, address)
/** Web addresses behind a label: the `http` may be missing. */
export const labelledAddressesIn = (piece: Piece): Values => collect(piece, bareAddress)
