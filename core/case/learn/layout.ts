import { foldInPlace } from '../../text/fold.ts'
import { monthNumbers } from '../reader/find-dates.ts'
import type { SourceLine, SourceText } from '../source-text.ts'

/** `march 0000` and `april 0000` are one: the month of an issue. */
const withoutMonths = (text: string): string => text.replace(/(\p{L}+)(?=\.? 0{2,4}(?!\d))/gu, (word) => (monthNumbers.has(word) ? 'month' : word))

/** A label line, as documents of one layout share it: folded, every digit and every month of a year the same, without marks at its ends. */
export const labelKey = (text: string): string => withoutMonths(foldInPlace(text).replace(/\d/gu, '0').replace(/^[\s#*>\-–]+|[\s:：*.\-–]+$/gu, '').replace(/\s+/gu, ' '))

const maxLabel = 70

/** The words before a colon at the start of a line, such as `deadline` in `Deadline: 4 January`; null where there are none. */
export const prefixOf = (text: string): string | null => {
  const found = /^[^:：\d]{2,40}(?=[:：])/u.exec(text.trim())
  return found === null ? null : labelKey(found[0])
}

const isLabelLine = ({ text, isHeading, isBold }: SourceLine): boolean => {
  const line = text.trim()
  if (line === '' || line.length > maxLabel || line.includes('@')) return false
  return isHeading === true || isBold === true || /[:：]$/u.test(line) || (line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))
}

const minMasthead = 3

/** The first line of a document, where it names who sent it: three words or more, and no sentence. It says as much as two labels. */
const mastheadOf = (source: SourceText): readonly string[] => {
  const first = source.lines.find(({ text, isAside }) => text.trim() !== '' && isAside !== true)?.text.trim() ?? ''
  const isMasthead = first.length <= maxLabel && first.split(/\s+/u).length >= minMasthead && !/[.!?:,@\d]/u.test(first)
  return isMasthead ? [`masthead ${labelKey(first)}`, labelKey(first)] : []
}

const labelsOf = (source: SourceText): readonly string[] =>
  source.lines.slice(0, 2_000).flatMap((line) => {
    const key = isLabelLine(line) ? labelKey(line.text) : prefixOf(line.text)
    return key === null || key === '' || line.isAside === true ? [] : [key]
  }).slice(0, 200)

/** The label lines and labels of a document in their order, after the words at its head: what documents of one sender have in common. */
export const layoutOf = (source: SourceText): readonly string[] => {
  const masthead = mastheadOf(source)
  return [...masthead, ...labelsOf(source).filter((key) => !masthead.includes(key))]
}

/** How many keys two layouts have in common in the same order. */
const commonOf = (one: readonly string[], other: readonly string[]): number => {
  let above = Array.from({ length: other.length + 1 }, () => 0)
  for (const key of one) {
    const row = [0]
    other.forEach((candidate, at) => row.push(key === candidate ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0)))
    above = row
  }
  return above.at(-1) ?? 0
}

const minCommon = 3
const minShare = 0.5

/** How alike two layouts are, from 0 to 1; 0 where they have too little in common to be of one sender. Titles and names differ from one to the next. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  const common = commonOf(one, other)
  const share = common / Math.max(1, Math.min(one.length, other.length))
  return common < minCommon || share < minShare ? 0 : share
}
