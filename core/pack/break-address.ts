import { countLines, wrapText, type Setting } from './count-lines.ts'

const hasDigit = /\d/u
/** `IL`, `NSW`, `C.P.`: a state, or what is before a postcode. */
const shortCapitals = /^(?:\p{Lu}\.?){2,3}$/u
/** `Av.`, `P.O.`, `c/o`: without the word after it, it says nothing. */
const abbreviation = /^(?:\p{L}{1,4}\.|(?:\p{L}\.){2,}|c\/o)$/iu
const endsSegment = /[,;]$/u

/** What a break after a word costs, against what one more line costs. Words that belong together are separated only where no line is wide enough for both. */
const costs = { line: 8, segment: 0, word: 1, besidePostcode: 3, together: 60, inPostcode: 120 } as const

/** A word with what is around it: segments are what commas separate. */
type Place = { readonly words: readonly string[]; readonly at: number }

const startsSegment = ({ words, at }: Place): boolean => at === 0 || endsSegment.test(words[at - 1] ?? '')

/** A postcode that is all of its segment has its town before the comma: `Lima, 15001`. */
const isAlone = (place: Place): boolean => {
  const next = place.words[place.at + 1]
  return startsSegment(place) && (next === undefined || endsSegment.test(place.words[place.at] ?? ''))
}

const isNumber = ({ words, at }: Place): boolean => hasDigit.test(words[at] ?? '')

/** Whether a word and the next one stay on one line: a number with what it numbers, a postcode and a state with their town. */
const belongTogether = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  const next = { words, at: at + 1 }
  if (isNumber(next)) return !startsSegment(next) || isAlone(next)
  if (hasDigit.test(word)) return !endsSegment.test(word)
  // `Springfield, IL 62701`
  if (shortCapitals.test(words[at + 1] ?? '') && isNumber({ words, at: at + 2 })) return true
  return abbreviation.test(word) || /^cedex$/iu.test(words[at + 1] ?? '')
}

/** Whether the segment around a word has a number, as that of a postcode and its town does. */
const isBesideNumber = (words: readonly string[], at: number): boolean => {
  const before = words.slice(0, at + 1).findLastIndex((word, index) => index < at && endsSegment.test(word))
  const after = words.findIndex((word, index) => index > at && endsSegment.test(word))
  return words.slice(before + 1, after < 0 ? words.length : after + 1).some((word) => hasDigit.test(word))
}

/** `SW1A 1AA`, `IL 62701`: of a line that is too narrow for all, the town is separated first. */
const isInPostcode = (words: readonly string[], at: number): boolean =>
  isNumber({ words, at: at + 1 }) && (isNumber({ words, at }) || shortCapitals.test(words[at] ?? ''))

const costAfter = (words: readonly string[], at: number): number => {
  if (belongTogether(words, at)) return isInPostcode(words, at) ? costs.inPostcode : costs.together
  if (endsSegment.test(words[at] ?? '')) return costs.segment
  return isBesideNumber(words, at) ? costs.besidePostcode : costs.word
}

type Broken = { readonly cost: number; readonly lines: readonly string[] }

/** The best lines of the words from the first one on, found from the end: fewest lines, then the breaks that cost least, then the fullest lines. */
const bestLines = (words: readonly string[], setting: Setting): readonly string[] => {
  const best: Broken[] = []
  best[words.length] = { cost: 0, lines: [] }
  for (let from = words.length - 1; from >= 0; from -= 1) {
    let found: Broken | undefined
    for (let to = from + 1; to <= words.length; to += 1) {
      const line = words.slice(from, to).join(' ')
      // One word that is wider than the line is cut, as a word processor cuts it.
      const cut = countLines(line, setting) === 1 ? [line] : wrapText(line, setting)
      if (cut.length > 1 && to > from + 1) break
      const rest = best[to]
      if (rest === undefined) continue
      const cost = rest.cost + cut.length * costs.line + (to === words.length ? 0 : costAfter(words, to - 1))
      if (found === undefined || cost <= found.cost) found = { cost, lines: [...cut, ...rest.lines] }
    }
    best[from] = found ?? { cost: 0, lines: [] }
  }
  return best[0]?.lines ?? []
}

/** The lines of an address as they are printed at a width: one that is too long is broken by its structure, after a comma before elsewhere. */
export const brokenLines = (lines: readonly string[], setting: Setting): readonly string[] =>
  lines.flatMap((line) => (countLines(line, setting) === 1 ? [line] : bestLines(line.split(/\s+/u).filter((word) => word !== ''), setting)))

const noBreakSpace = '\u00A0'

/** A line whose words that belong together are held by spaces that do not break: for lines that a word processor wraps itself. */
export const keptTogether = (line: string): string => {
  const words = line.split(' ')
  return words.map((word, at) => (at === words.length - 1 ? word : `${word}${belongTogether(words, at) ? noBreakSpace : ' '}`)).join('')
}
