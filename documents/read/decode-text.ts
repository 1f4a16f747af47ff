import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import type { DocumentProblem } from './document-problem.ts'

export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const decodeWith = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// windows-1252 gives a letter to nearly every byte, so only control characters tell it from noise:
// the five bytes it leaves open decode to C1 controls.
const isControl = (code: number): boolean =>
  (code < 32 && ![9, 10, 12, 13, 26].includes(code)) || (code >= 127 && code < 160)

const hasControls = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) return true
  return false
}

const marked = (bytes: Uint8Array): DecodedText['encoding'] | undefined => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return undefined
}

const utf16Share = 0.3

/** UTF-16 without a mark: zero bytes stand in every second place of western text. */
const guessedUtf16 = (bytes: Uint8Array): DecodedText['encoding'] | undefined => {
  const length = Math.min(bytes.length, 4_096)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0 && index % 2 === 0) even += 1
    if (bytes[index] === 0 && index % 2 === 1) odd += 1
  }
  if (bytes.length % 2 === 1) return undefined
  if (even === 0 && odd > (length / 2) * utf16Share) return 'utf-16le'
  return odd === 0 && even > (length / 2) * utf16Share ? 'utf-16be' : undefined
}

/**
 * Decodes a text file strictly: a mark at its start decides, else UTF-16 by its zero bytes, else
 * UTF-8, else windows-1252 where it yields no control characters.
 */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, DocumentProblem> => {
  const known = marked(bytes) ?? guessedUtf16(bytes)
  if (known !== undefined) {
    const text = decodeWith(bytes, known)
    if (text === undefined) return fail({ code: 'unsure-encoding', detail: known })
    return text.includes('\0') ? fail({ code: 'not-text', detail: '' }) : ok({ text, encoding: known })
  }
  if (bytes.includes(0)) return fail({ code: 'not-text', detail: '' })
  const unicode = decodeWith(bytes, 'utf-8')
  if (unicode !== undefined) return ok({ text: unicode, encoding: 'utf-8' })
  const western = decodeWith(bytes, 'windows-1252')
  if (western === undefined || hasControls(western)) return fail({ code: 'not-text', detail: '' })
  return ok({ text: western, encoding: 'windows-1252' })
}
