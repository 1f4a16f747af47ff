import { sniffFormat } from '../read/sniff-format.ts'
import { textOfBytes } from '../read/text-of-bytes.ts'

type ListFormat = 'text' | 'cards' | 'workbook'

const firstBytes = 200

/** What kind of list the bytes are, by their beginning. */
export const listFormat = (bytes: Uint8Array): ListFormat => {
  if (sniffFormat(bytes) === 'zip') return 'workbook'
  const beginning = textOfBytes(bytes.subarray(0, firstBytes)).replaceAll('\0', '')
  return /^[^A-Za-z]*BEGIN:VCARD/iu.test(beginning) ? 'cards' : 'text'
}
