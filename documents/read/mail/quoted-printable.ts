import { decodeWith } from '../guess-encoding.ts'

const maxEncodedLine = 78
const minSigns = 2
const encodedByte = /=([0-9A-F]{2})/giu

/** Whether a text is the source of a mail whose bytes were escaped: every `=` is before two digits or the end of a line. */
const isQuotedPrintable = (text: string): boolean => {
  const signs = text.match(/=/gu)?.length ?? 0
  const escaped = text.match(/=(?:[0-9A-F]{2}|[ \t]*(?:\r?\n|$))/gu)?.length ?? 0
  if (signs < minSigns || signs !== escaped || !/=[ \t]*\r?\n/u.test(text)) return false
  return text.split('\n').every((line) => line.length <= maxEncodedLine || !line.includes('='))
}

const decoded = (escaped: string): string => {
  const bytes = Uint8Array.from(escaped.matchAll(encodedByte), ([, digits = '']) => Number.parseInt(digits, 16))
  return decodeWith(bytes, 'utf-8') ?? decodeWith(bytes, 'windows-1252') ?? escaped
}

/** A text that was copied from the source of a mail (`=E9`, lines that end in `=`), as its reader would have seen it; any other text as it is. */
export const decodeQuotedPrintable = (text: string): string =>
  isQuotedPrintable(text) ? text.replace(/=[ \t]*\r?\n/gu, '').replace(/(?:=[0-9A-F]{2})+/gu, decoded) : text
