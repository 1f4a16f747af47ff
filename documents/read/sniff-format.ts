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
const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, headLength))

const isHtml = (head: string): boolean => /^(?:\u00ef\u00bb\u00bf)?\s{0,200}<(?:!doctype html|html|head|body|meta)\b/iu.test(head)

// A saved message opens with transfer headers; a pasted one that opens with its subject alone is text.
const isEmail = (head: string): boolean =>
  /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|X-[A-Za-z-]{1,40}): /imu.test(
    head.slice(0, 200).split(/\r?\n\r?\n/u)[0] ?? '',
  ) && /^[A-Za-z-]{2,40}: /u.test(head)

/** Names a file's format by its first bytes. */
export const sniffFormat = (bytes: Uint8Array): FileFormat => {
  const binary = binarySignatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (binary !== undefined) return binary.format
  const head = headOf(bytes)
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (isHtml(head)) return 'html'
  return isEmail(head) ? 'email' : 'text'
}
