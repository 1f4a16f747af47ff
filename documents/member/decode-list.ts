import { analyse } from 'chardet'
import { fail, ok, type Result } from '../../core/result.ts'
import { decodeText } from '../read/decode-text.ts'
import type { DocumentProblem } from '../read/document-problem.ts'
import { decodeWith, type EncodingCandidate, hasControls } from '../read/guess-encoding.ts'

/**
 * Encodings of one byte for each letter in which lists are saved. The same bytes are often plausible words in
 * several: `Erdõs` and `Erdős` are one byte. Greek, Hebrew and others join where the byte statistics name them.
 */
const rivals = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254', 'macintosh', 'windows-1251', 'koi8-r'] as const

/** A word that no language writes: two scripts, a capital after a small letter, a sign in a word, an opening quote after one. */
const implausible = [
  /\p{Script=Latin}(?:\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew})|(?:\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew})\p{Script=Latin}/u,
  /\p{Ll}(?=[^\0-\x7f])\p{Lu}|(?=[^\0-\x7f])\p{Ll}\p{Lu}/u,
  /\p{L}(?=[^\0-\x7f])[^\p{L}\p{M}\s’”»…–—\u00a0°ºª]|(?=[^\0-\x7f])[^\p{L}\p{M}\s’‘“„«¿¡–—…\u00a0]\p{L}/u,
  /[\p{Lm}\ufb00-\ufb06]|ς\p{L}/u,
  // No Latin word has so many accented letters in a row.
  /(?:(?=[^\0-\x7f])\p{Script=Latin}){4}/u,
]

const isPlausible = (text: string): boolean => !hasControls(text) && !implausible.some((pattern) => pattern.test(text))

const rowsShown = 3
const rowLength = 80
const rowsSearched = 2_000

/** The first rows that are not the same in all candidates: by these a person can choose. */
const samplesOf = (texts: ReadonlyMap<string, string>): readonly EncodingCandidate[] => {
  const lines = [...texts].map(([encoding, text]) => ({ encoding, lines: text.split(/\r\n|\r|\n/u, rowsSearched) }))
  const differing = (lines[0]?.lines ?? []).flatMap((_, index) => (new Set(lines.map((one) => one.lines[index])).size > 1 ? [index] : []))
  return lines.map((one) => ({ encoding: one.encoding, sample: differing.slice(0, rowsShown).map((index) => (one.lines[index] ?? '').slice(0, rowLength)).join('\n') }))
}

/** The plausible texts, each by the first of the encodings that give it. */
const readingsIn = (bytes: Uint8Array, encodings: readonly string[]): ReadonlyMap<string, string> => {
  const readings = new Map<string, string>()
  const seen = new Set<string>()
  for (const encoding of encodings) {
    const text = decodeWith(bytes, encoding)
    if (text === undefined || seen.has(text) || !isPlausible(text)) continue
    seen.add(text)
    readings.set(encoding, text)
  }
  return readings
}

/**
 * The text of a list. Names are short, so statistics do not decide between encodings as they do for documents:
 * text that is neither Unicode nor marked is taken only where a single encoding gives plausible words; else a
 * person is asked. `chosen` is the encoding they picked.
 */
export const decodeList = (bytes: Uint8Array, chosen: string | null): Result<string, DocumentProblem> => {
  const decoded = decodeText(bytes, chosen)
  const isWeighed = decoded.ok ? chosen === null && decoded.value.encoding === 'windows-1252' : decoded.problem.code === 'unsure-encoding' && !bytes.includes(0)
  if (!isWeighed) return decoded.ok ? ok(decoded.value.text) : decoded
  const guessed = analyse(bytes)[0]?.name.toLowerCase()
  const likeliest = guessed !== undefined && decodeWith(new Uint8Array(), guessed) !== undefined && !/^(?:ascii|utf|iso-8859-1$)/u.test(guessed) ? [guessed] : []
  const readings = readingsIn(bytes, [...likeliest, ...rivals])
  const [only] = readings.values()
  if (readings.size === 1 && only !== undefined && chosen === null) return ok(only)
  const candidates = samplesOf(readings)
  if (candidates.length > 0) return fail({ code: 'unsure-encoding', candidates })
  return decoded.ok ? fail({ code: 'not-text' }) : decoded
}
