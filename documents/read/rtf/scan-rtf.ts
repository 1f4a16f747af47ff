/** What an RTF file is made of, in its order. */
export type RtfHandler = {
  readonly open: () => void
  readonly close: () => void
  /** A control word such as `\par` or `\u8217`; a symbol such as `\~` has its character as name. */
  readonly word: (name: string, value: number | null) => void
  /** A byte of text, in the encoding of the file or of its font. */
  readonly byte: (byte: number) => void
}

const [backslash, open, close, quote, minus, space, star] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20, 0x2a]
const maxWordLength = 40
const maxDigits = 10

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const hexValue = (byte: number): number => (isDigit(byte) ? byte - 0x30 : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66 ? (byte | 0x20) - 0x57 : -1)

/** Goes through the bytes once and passes on what they are. Never throws; what is not RTF counts as text. */
export const scanRtf = (bytes: Uint8Array, handler: RtfHandler): void => {
  const at = (index: number): number => bytes[index] ?? 0
  let index = 0

  const control = (): void => {
    const first = at(index)
    if (!isLetter(first)) {
      index += 1
      if (first === quote) {
        const [high, low] = [hexValue(at(index)), hexValue(at(index + 1))]
        if (high < 0 || low < 0) return
        index += 2
        return handler.byte(high * 16 + low)
      }
      // A line end behind a backslash is a paragraph's end.
      if (first === 0x0a || first === 0x0d) return handler.word('par', null)
      return handler.word(first === star ? '*' : String.fromCharCode(first), null)
    }
    let name = ''
    while (isLetter(at(index)) && name.length < maxWordLength) {
      name += String.fromCharCode(at(index))
      index += 1
    }
    let digits = ''
    if (at(index) === minus && isDigit(at(index + 1))) {
      digits = '-'
      index += 1
    }
    while (isDigit(at(index)) && digits.length < maxDigits) {
      digits += String.fromCharCode(at(index))
      index += 1
    }
    if (at(index) === space) index += 1
    const value = digits === '' ? null : Number(digits)
    if (name === 'bin') index += Math.max(0, value ?? 0)
    else handler.word(name, value)
  }

  while (index < bytes.length) {
    const byte = at(index)
    index += 1
    if (byte === open) handler.open()
    else if (byte === close) handler.close()
    else if (byte === backslash) control()
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte)
  }
}
