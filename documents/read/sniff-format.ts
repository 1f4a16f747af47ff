import { textOfBytes } from './text-of-bytes.ts'

/** What a file is by its content; its name may say something else. */
export type FileFormat = 'zip' | 'compound-file' | 'pdf' | 'rtf' | 'html' | 'email' | 'image' | 'text'

const binarySignatures: readonly { readonly format: FileFormat; readonly bytes: readonly number[] }[] = [
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'compound-file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
]

const headLength = 1_024

/** The first bytes as text, one character a byte, for signatures that are letters. */
const headOf = (bytes: Uint8Array, length: number): string => textOfBytes(bytes.subarray(0, length))

const isHtml = (head: string): boolean => /^(?:\u00ef\u00bb\u00bf)?\s{0,200}<(?:!doctype html|html|head|body|meta)\b/iu.test(head)

const mailHeadLength = 8_192
const transferNames = new Set(['received', 'return-path', 'delivered-to', 'mime-version', 'message-id', 'dkim-signature', 'content-type', 'snapshot-content-location', 'x-mozilla-status'])
const minNames = 2

/** The header lines above a mail's first empty line, by their names; none where another line is among them. */
const mailHeadLines = (start: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const [index, line] of start.replace(/^\u00ef\u00bb\u00bf/u, '').split(/\r?\n|\r/u).entries()) {
    if (line === '') return names
    const name = /^([!-9;-~]{2,60}):(?:\s|$)/u.exec(line)?.[1]
    const isMore = index > 0 && /^[ \t]/u.test(line)
    // A mailbox file opens each mail with a line of its own.
    const isOpening = index === 0 && line.startsWith('From ')
    if (name === undefined && !isMore && !isOpening) return new Map()
    if (name !== undefined) names.set(name.toLowerCase(), line)
  }
  return names
}

// A saved message opens with transfer headers; a pasted one that opens with its subject alone is text.
const isEmail = (start: string): boolean => {
  const names = mailHeadLines(start)
  // A letter has no address of its sender and no time of day.
  const isStamped = (names.get('from') ?? '').includes('@') || /\d:\d{2}/u.test(names.get('date') ?? '')
  const isSent = isStamped && names.has('from') && names.has('date') && (names.has('subject') || names.has('to'))
  return isSent || (names.size >= minNames && [...transferNames].some((name) => names.has(name)))
}

/** Names a file's format by its first bytes. */
export const sniffFormat = (bytes: Uint8Array): FileFormat => {
  const binary = binarySignatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (binary !== undefined) return binary.format
  const head = headOf(bytes, headLength)
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (isHtml(head)) return 'html'
  return isEmail(headOf(bytes, mailHeadLength)) ? 'email' : 'text'
}
