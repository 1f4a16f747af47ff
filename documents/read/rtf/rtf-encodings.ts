import { decodeWith } from '../guess-encoding.ts'

/** Encodings by the number of a code page (`\ansicpg`, `\cpg`). */
const byCodePage: Readonly<Record<number, string>> = {
  874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253',
  1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258', 10_000: 'macintosh', 20_866: 'koi8-r', 21_866: 'koi8-u',
  28_592: 'iso-8859-2', 28_595: 'iso-8859-5', 65_001: 'utf-8',
}

/** Encodings by the character set of a font (`\fcharset`). */
const byCharset: Readonly<Record<number, string>> = {
  77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255',
  178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
}

/** The encoding of a code page; undefined where it is not known. */
export const encodingOfCodePage = (codePage: number): string | undefined => byCodePage[codePage]

/** The encoding of a font's character set; undefined where the file's own is meant. */
export const encodingOfCharset = (charset: number): string | undefined => byCharset[charset]

export const westernEncoding = 'windows-1252'

/** The text of bytes. Bytes that are not valid in the encoding become U+FFFD, so that nothing is invented. */
export const decodeRtfBytes = (bytes: readonly number[], encoding: string): string =>
  decodeWith(Uint8Array.from(bytes), encoding) ?? new TextDecoder(encoding).decode(Uint8Array.from(bytes))
