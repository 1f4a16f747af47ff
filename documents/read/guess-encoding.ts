import { analyse } from 'chardet'

export type EncodingCandidate = { readonly encoding: string; readonly sample: string }

/** The text of bytes in an encoding, strictly: undefined where they are not valid in it. */
export const decodeWith = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // The bytes are not valid in the encoding, or the platform does not know the encoding.
    return undefined
  }
}

/** Control characters show a wrong guess: texts have line ends, tabs and form feeds only. */
const isControl = (code: number): boolean => (code < 32 && ![9, 10, 12, 13, 26].includes(code)) || (code >= 127 && code < 160)

/** Whether a text has characters that no text has, which shows a wrong encoding. */
export const hasControls = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) return true
  return false
}

const westernLetters = /[áéíóúñüçàèìòùâêîôûäöëïßæøåãõýÿœšžÁÉÍÓÚÑÜÇÀÈÌÒÙÂÊÎÔÛÄÖËÏÆØÅÃÕÝŒŠŽ‘’‚“”„–—…«»¿¡°ºª§·•€£©®\u00a0´¨]/u
const minWesternShare = 0.94

/** Whether nearly all characters beyond ASCII are those of western languages and each is between other letters, as in words. */
export const isPlainlyWestern = (text: string): boolean => {
  let beyond = 0
  let fitting = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) < 128) continue
    beyond += 1
    const around = `${text.charAt(index - 1)}${text.charAt(index + 1)}`
    const isRun = text.charCodeAt(index - 1) > 127 && text.charCodeAt(index + 1) > 127
    if (westernLetters.test(text.charAt(index)) && !isRun && /[\p{L}\s\d.,;:()"'/-]|^$/u.test(around)) fitting += 1
  }
  return fitting >= beyond * minWesternShare
}

const sampleLength = 160

/** The text around the first character beyond ASCII, where encodings differ. */
const sampleOf = (text: string): string => {
  const first = text.search(/\P{ASCII}/u)
  const start = Math.max(0, first - 40)
  return text.slice(start, start + sampleLength).replace(/\s+/gu, ' ').trim()
}

export const commonEncodings = ['windows-1252', 'macintosh', 'windows-1251', 'windows-1250', 'koi8-r', 'windows-1256', 'shift_jis', 'gb18030', 'big5', 'euc-kr']
const maxCandidates = 8

/** What a text would be in each encoding, one candidate for each different sample; `decode` gives undefined where it cannot be. */
export const choicesOf = (encodings: readonly string[], decode: (encoding: string) => string | undefined): readonly EncodingCandidate[] => {
  const candidates = new Map<string, EncodingCandidate>()
  for (const encoding of encodings) {
    const text = decode(encoding)
    if (text === undefined || hasControls(text) || !/\p{L}/u.test(text)) continue
    const sample = sampleOf(text)
    // Two encodings that show the same are one choice.
    if (!candidates.has(sample)) candidates.set(sample, { encoding, sample })
  }
  return [...candidates.values()].slice(0, maxCandidates)
}

/** Encodings in which the bytes are a text, the likeliest first, each with a sample of it. */
export const candidatesFor = (bytes: Uint8Array): readonly EncodingCandidate[] => {
  const guessed = analyse(bytes).filter(({ confidence }) => confidence > 5).map(({ name }) => name.toLowerCase()).filter((name) => !/^(?:utf|ascii)/u.test(name))
  return choicesOf([...guessed, ...commonEncodings], (encoding) => decodeWith(bytes, encoding))
}
