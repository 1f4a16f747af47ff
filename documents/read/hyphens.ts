import type { SourceLine } from '../../core/case/source-text.ts'

/** Words of a document as they are printed within its lines, in small letters; shows whether a word has a hyphen of its own. */
export type KnownWords = ReadonlySet<string>

const word = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu

const withoutCutWord = (text: string): string => {
  const line = text.trimEnd()
  return line.endsWith('-') || line.endsWith('‐') ? line.slice(0, Math.max(0, line.lastIndexOf(' '))) : line
}

/** The words within lines, without those that a line's end may have cut. */
export const knownWords = (lines: readonly { readonly text: string }[]): KnownWords => {
  const known = new Set<string>()
  for (const { text } of lines) for (const [found] of withoutCutWord(text).matchAll(word)) known.add(found.toLowerCase().replaceAll('‐', '-'))
  return known
}

/** First parts that keep their hyphen, in the languages that use them. */
const ownHyphen = /(?<!\p{L})(?:vice|ex|co|non|anti|self|well|long|mid|half|semi|north|south|sous|haut|grand|porte|attorney|al|el|as|ash|an|ad|az|ul)[-‐]$/iu
const lastPart = /(\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*)[-‐]$/u
const addressPart = /(?:@|:\/\/|www\.)\S*[-‐]$/u

const maxWordLength = 80

/** Of a paragraph that may be long only its last word counts. */
const endOf = (text: string): string => text.slice(-maxWordLength)

/** Whether a line ends inside a word or a name that the next line continues. */
export const isCutAtHyphen = (text: string, more: string): boolean => {
  const end = endOf(text)
  return end.endsWith('\u00ad') || (/[\p{L}\p{M}][-‐]$/u.test(end) && /^\p{L}{2}/u.test(more)) || (addressPart.test(end) && /^[\w.]/u.test(more))
}

/** Writing without spaces between words: no space was where a line of it was broken. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFF00-\uFF65]`
const unspacedEnd = new RegExp(`${unspaced}$`, 'u')
const unspacedStart = new RegExp(`^${unspaced}`, 'u')

type Seam = 'space' | 'nothing' | 'without-hyphen'

/**
 * How two lines of one text become one. A word that was cut by a hyphen is one word again; a hyphen of its
 * own stays, as in `al-Sisi` or `Vice-President`. The document's other words decide where they show it.
 */
const seamOf = (text: string, more: string, known: KnownWords): Seam => {
  const end = endOf(text)
  if (end.endsWith('\u00ad')) return 'without-hyphen'
  if (unspacedEnd.test(end) && unspacedStart.test(more)) return 'nothing'
  if (!isCutAtHyphen(end, more)) return 'space'
  if (addressPart.test(end) || /^\p{Lu}/u.test(more)) return 'nothing'
  const before = lastPart.exec(end)?.[1] ?? ''
  const after = /^[\p{L}\p{M}]+/u.exec(more)?.[0] ?? ''
  const [isWhole, isHyphenated] = [known.has(`${before}${after}`.toLowerCase()), known.has(`${before}-${after}`.toLowerCase())]
  if (isWhole !== isHyphenated) return isWhole ? 'without-hyphen' : 'nothing'
  if (ownHyphen.test(end) || before.length < 2) return 'nothing'
  // A part in small letters behind another hyphen is one of several: `mother-in-law`.
  return /[-‐]\p{Ll}[\p{L}\p{M}]*$/u.test(before) ? 'nothing' : 'without-hyphen'
}

/** Lines of one text as one. */
export const joinLineEnds = (lines: readonly string[], known: KnownWords): string => {
  const pieces: string[] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    const seam = last === undefined ? 'nothing' : seamOf(last, line, known)
    if (seam === 'without-hyphen') pieces[pieces.length - 1] = last?.slice(0, -1) ?? ''
    if (seam === 'space') pieces.push(' ')
    pieces.push(line)
  }
  return pieces.join('')
}

const isSamePlace = (one: SourceLine, other: SourceLine): boolean =>
  one.page === other.page && one.isAside === other.isAside && one.isTableCell === other.isTableCell && one.isHeading === other.isHeading && other.isListItem !== true && other.links === undefined

/** Lines of a text, with those that end inside a word joined to the next. */
export const withWholeWords = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const known = knownWords(lines)
  const groups: { line: SourceLine; parts: string[] }[] = []
  let before: SourceLine | undefined
  for (const line of lines) {
    const last = groups.at(-1)
    const isCut = before !== undefined && isSamePlace(before, line) && isCutAtHyphen(before.text.trimEnd(), line.text.trimStart())
    if (last !== undefined && isCut) last.parts.push(line.text.trim())
    else groups.push({ line, parts: [line.text] })
    before = line
  }
  return groups.map(({ line, parts }) => (parts.length === 1 ? line : { ...line, text: joinLineEnds([parts[0]?.trimEnd() ?? '', ...parts.slice(1)], known) }))
}
