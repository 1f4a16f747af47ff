import { copyWorkFactor } from '../../core/backup/copy-work-factor.ts'
import type { FileKind } from '../../core/laptop/file-kind.ts'
import { isCasesFile } from '../office/cases-file-head.ts'
import { sniffFormat, type FileFormat } from '../read/sniff-format.ts'

/** How every file begins that Vigil closes with words: the format of age, with a phrase. */
const sealedHead = 'age-encryption.org/v1\n-> scrypt '
/** Copies of data with a passphrase have the same format; they open by the recovery key. */
const sealedCopy = new RegExp(`^${sealedHead.replaceAll('.', '\\.')}[A-Za-z0-9+/]{22} ${copyWorkFactor}\n`, 'u')
const databaseHead = 'SQLite format 3\0'

/** So many of the first bytes say what a file is. */
export const fileHeadLength = 8_192

const isSealedCopy = (bytes: Uint8Array): boolean => sealedCopy.test(new TextDecoder('latin1').decode(bytes.subarray(0, 100)))

const startsWith = (bytes: Uint8Array, head: string): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, head.length)) === head

/** Whether a file was handed over by another laptop. Its name says nothing about it. */
export const isHandOver = (bytes: Uint8Array): boolean => startsWith(bytes, sealedHead) && !isSealedCopy(bytes)

const kindsOfFormats: Readonly<Record<Exclude<FileFormat, 'text'>, FileKind>> = { 'zip': 'packed', 'compound-file': 'office', 'pdf': 'pdf', 'rtf': 'rtf', 'html': 'html', 'email': 'email', 'image': 'image' }

/** What a file is by its first bytes. */
export const fileKindOf = (bytes: Uint8Array): FileKind | 'hand-over' => {
  if (bytes.length === 0) return 'empty'
  if (isHandOver(bytes)) return 'hand-over'
  if (startsWith(bytes, databaseHead) || isSealedCopy(bytes)) return 'copy'
  if (isCasesFile(bytes)) return 'cases'
  const format = sniffFormat(bytes)
  if (format !== 'text') return kindsOfFormats[format]
  const head = bytes.subarray(0, fileHeadLength)
  if (head.includes(0)) return 'other'
  return new TextDecoder().decode(head).includes('"vigil-report-slip"') ? 'slip' : 'text'
}
