import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import { decodeUtf32 } from './decode-utf32.ts'
import type { DocumentProblem } from './document-problem.ts'
import { candidatesFor, decodeWith, hasControls, isPlainlyWestern } from './guess-encoding.ts'

export type DecodedText = { readonly text: string; readonly encoding: string }

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const encodingOfMark = (bytes: Uint8Array): DecodedText['encoding'] | undefined => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return undefined
}

const minZeroShare = 0.3

/** UTF-16 without a byte order mark: in western text every second byte is zero. */
const guessedUtf16 = (bytes: Uint8Array): DecodedText['encoding'] | undefined => {
  const length = Math.min(bytes.length, 4_096)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0 && index % 2 === 0) even += 1
    if (bytes[index] === 0 && index % 2 === 1) odd += 1
  }
  if (bytes.length % 2 === 1) return undefined
  if (even === 0 && odd > (length / 2) * minZeroShare) return 'utf-16le'
  return odd === 0 && even > (length / 2) * minZeroShare ? 'utf-16be' : undefined
}

/** The byte order mark of UTF-32 begins with the one of UTF-16, so it is looked for first. */
const decodedUtf32 = (bytes: Uint8Array): Result<DecodedText, DocumentProblem> | undefined => {
  const isLittle = startsWith(bytes, [0xff, 0xfe, 0, 0])
  if (!isLittle && !startsWith(bytes, [0, 0, 0xfe, 0xff])) return undefined
  const text = decodeUtf32(bytes.subarray(4), isLittle)
  return text === undefined ? fail({ code: 'not-text' }) : ok({ text, encoding: isLittle ? 'utf-32le' : 'utf-32be' })
}

const decodedAs = (bytes: Uint8Array, encoding: string): Result<DecodedText, DocumentProblem> => {
  const text = decodeWith(bytes, encoding)
  return text === undefined ? fail({ code: 'unsure-encoding', candidates: candidatesFor(bytes) }) : ok({ text, encoding })
}

/**
 * Decodes a text file strictly: a byte order mark decides, else UTF-16 by its zero bytes, else
 * UTF-8, else windows-1252 where its letters are clearly western. For anything else a person is asked:
 * the problem names the encodings it could be. `chosen` is the one they picked.
 */
export const decodeText = (bytes: Uint8Array, chosen: string | null = null): Result<DecodedText, DocumentProblem> => {
  if (chosen !== null) return decodedAs(bytes, chosen)
  const wide = decodedUtf32(bytes)
  if (wide !== undefined) return wide
  const encoding = encodingOfMark(bytes) ?? guessedUtf16(bytes)
  if (encoding !== undefined) {
    const text = decodeWith(bytes, encoding)
    if (text === undefined) return fail({ code: 'unsure-encoding' })
    return text.includes('\0') ? fail({ code: 'not-text' }) : ok({ text, encoding })
  }
  if (bytes.includes(0)) return fail({ code: 'not-text' })
  const unicode = decodeWith(bytes, 'utf-8')
  if (unicode !== undefined) return ok({ text: unicode, encoding: 'utf-8' })
  const western = decodeWith(bytes, 'windows-1252')
  if (western !== undefined && !hasControls(western) && isPlainlyWestern(western)) return ok({ text: western, encoding: 'windows-1252' })
  const candidates = candidatesFor(bytes)
  return candidates.length === 0 ? fail({ code: 'not-text' }) : fail({ code: 'unsure-encoding', candidates })
}
