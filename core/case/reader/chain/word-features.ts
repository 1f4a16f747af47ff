import { courtesyWords } from '../lexicon.ts'
import { hasAddressSign, isContactLine, isNameLike, isProse, wordsOf } from '../line-shape.ts'
import { isRoleLine } from '../name-and-role.ts'
import { isEmptyPiece, textOf } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Features } from './chain.ts'
import type { TargetRun } from './target-runs.ts'
import type { RunWord } from './run-words.ts'
import { signsOfWords } from './word-signs.ts'
import type { Surroundings } from './word-signs.ts'

const joined = ['office', 'institution', 'street', 'courtesy', 'country', 'shape-capital', 'shape-lower', 'shape-upper', 'shape-initial', 'contact', 'with-digits', 'opened-name', 'opened-role', 'opened-rest'] as const
const starts = ['line-start', 'joined-before', 'before-comma', 'gap-start', 'before-open', 'before-dash', 'before-semicolon', 'before-colon'] as const

/** Whether a sign occurs among the words from here to the end of the part, up to the next comma or line. */
const inPart = (signs: readonly (readonly string[])[], index: number, sign: string): boolean => {
  for (let at = index; at < signs.length && at < index + 12; at += 1) {
    const own = signs[at] ?? []
    if (at > index && (own.includes('line-start') || own.includes('before-comma') || own.includes('before-semicolon'))) return false
    if (own.includes(sign)) return true
  }
  return false
}

const beforeInPart = (signs: readonly (readonly string[])[], index: number, sign: string): boolean => {
  for (let at = index; at >= 0 && at > index - 12; at -= 1) {
    const own = signs[at] ?? []
    if (own.includes(sign)) return true
    if (own.includes('line-start') || own.includes('before-comma') || own.includes('before-semicolon')) return false
  }
  return false
}

/** How many words ago a sign was last seen, in steps. */
const distances = (signs: readonly (readonly string[])[], sign: string): readonly string[] => {
  let last = -Infinity
  return signs.map((own, index) => {
    const distance = index - last
    if (own.includes(sign)) last = index
    return distance <= 2 ? '2' : distance <= 6 ? '6' : distance <= 20 ? '20' : 'none'
  })
}

const partSigns = ['office', 'institution', 'street', 'courtesy', 'country', 'shape-capital', 'shape-lower', 'greeted'] as const

const stepOf = (chance: number | undefined): string => (chance === undefined ? 'none' : chance < 0.15 ? '1' : chance < 0.4 ? '4' : chance < 0.7 ? '7' : chance < 0.93 ? '9' : '10')

/** What a line as a whole looks like, in one word. */
const lineClass = (piece: Piece | undefined): string => {
  if (piece === undefined || isEmptyPiece(piece)) return 'none'
  const text = textOf(piece)
  const first = wordsOf(text)[0]
  if (isContactLine(text)) return 'contact'
  if (isProse(text)) return 'prose'
  if (isNameLike(text)) return 'name'
  if (first !== undefined && courtesyWords.has(first.folded) && !/\d/u.test(text)) return 'courtesy'
  if (isRoleLine(text)) return hasAddressSign(text) ? 'office-address' : 'office'
  return hasAddressSign(text) ? 'address' : 'other'
}

/** For each line: how many lines between the two empty lines around it look like a name, and how many of them came before. */
const nameCounts = (run: TargetRun, classes: readonly string[]): readonly string[] => {
  const counts: { before: number; group: { all: number } }[] = []
  let group = { all: 0 }
  run.items.forEach(({ isAfterGap }, index) => {
    if (isAfterGap) group = { all: 0 }
    counts.push({ before: group.all, group })
    if (classes[index] === 'name') group.all += 1
  })
  return counts.map(({ before, group: { all } }) => `${Math.min(before, 2)} of ${Math.min(all, 3)}`)
}

/** The features of every word of a run of lines. */
export const featuresOfWords = (run: TargetRun, words: readonly RunWord[], around: Surroundings): readonly Features[] => {
  const signs = signsOfWords(run.items, words, around)
  const classes = run.items.map(({ piece }) => lineClass(piece))
  const names = nameCounts(run, classes)
  const since = (['contact', 'country', 'office', 'institution', 'gap-start', 'courtesy'] as const).map((sign) => [sign, distances(signs, sign)] as const)
  return words.map((word, index) => {
    const own = signs[index] ?? []
    const line = run.lines[word.line]
    const start = starts.find((sign) => own.includes(sign)) ?? 'inside'
    const ofPart = partSigns.map((sign) => (inPart(signs, index, sign) ? sign : null)).filter((sign) => sign !== null)
    const ofPartBefore = (['office', 'institution', 'street', 'courtesy', 'shape-lower'] as const).filter((sign) => index > 0 && !own.includes('line-start') && beforeInPart(signs, index - 1, sign))
    const neighbours = ([[-2, 'p2'], [-1, 'p1'], [1, 'n1'], [2, 'n2']] as const).flatMap(([offset, name]) => {
      const theirs = signs[index + offset]
      return theirs === undefined ? [`${name}:none`] : theirs.filter((sign) => !sign.startsWith('at-') && !sign.startsWith('line-p')).map((sign) => `${name}:${sign}`)
    })
    return [
      'any',
      ...own,
      ...neighbours,
      `start=${start}`,
      index === 0 && 'run-start',
      `line-class=${classes[word.line] ?? ''}`,
      `line-class=${classes[word.line] ?? ''}, names=${names[word.line] ?? ''}`,
      `line-classes=${classes[word.line - 1] ?? 'none'}>${classes[word.line] ?? ''}, names=${names[word.line] ?? ''}`,
      `line-classes=${classes[word.line - 1] ?? 'none'}>${classes[word.line] ?? ''}`,
      `line-classes=${classes[word.line - 1] ?? 'none'}>${classes[word.line] ?? ''}>${classes[word.line + 1] ?? 'none'}`,
      `line-class=${classes[word.line] ?? ''}>${classes[word.line + 1] ?? 'none'}`,
      `line-target=${stepOf(line?.targetChance)}`,
      `line-first=${stepOf(line?.firstChance)}+${own.includes('line-start') ? 'start' : 'inside'}`,
      `line-before=${stepOf(run.lines[word.line - 1]?.targetChance)}+${own.includes('line-start') ? 'start' : 'inside'}`,
      `line-after=${stepOf(run.lines[word.line + 1]?.targetChance)}`,
      `line=${Math.min(word.line, 5)}`,
      ...joined.flatMap((sign) => (own.includes(sign) ? [`${sign}+${start}`] : [])),
      ...ofPart.map((sign) => `part:${sign}`),
      ...ofPart.map((sign) => `part:${sign}+${start}`),
      `part=${ofPart.join('+')}`,
      ...ofPartBefore.map((sign) => `part-before:${sign}`),
      ...since.map(([sign, steps]) => `since-${sign}=${steps[index] ?? ''}`),
      ...since.map(([sign, steps]) => `since-${sign}=${steps[index] ?? ''}+${start}`),
    ].filter((feature) => typeof feature === 'string')
  })
}
