import type { SourceLine } from '../../core/case/source-text.ts'
import { comparableHead, pageNumberOf } from './page-number.ts'

const item = /^\s*[•·▪◦‣*]\s+\S/u
const anyItem = /^\s*(?:[-–—•·▪◦‣*+]|\(?\d{1,2}[.)]|\(?[a-z]\))\s*\S/u
const maxItemLength = 40
const maxItems = 60

/** A document does not begin with items of a list: they are the menu of the page that was saved. */
const withoutMenuAbove = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const end = lines.findIndex(({ text }) => text.trim() !== '' && !(item.test(text) && text.trim().length <= maxItemLength))
  return end <= 0 || end > maxItems ? lines : lines.map((line, index) => (index < end && line.text.trim() !== '' ? { ...line, isAside: true } : line))
}

const minLinesOfPage = 12
const maxHeadLines = 3

/** Where pages end: lines that are only a number, each one more than the last, with a page of text between them. */
const pageEnds = (lines: readonly SourceLine[]): readonly number[] => {
  const ends: number[] = []
  let last: number | null = null
  lines.forEach(({ text }, index) => {
    const number = text.length > maxItemLength ? null : pageNumberOf(text)
    if (number === null) return
    const isNext = last !== null && number === last + 1 && index - (ends.at(-1) ?? 0) >= minLinesOfPage
    if (last === null || isNext) {
      ends.push(index)
      last = number
    } else if (ends.length === 1) {
      ends[0] = index
      last = number
    }
  })
  return ends.length > 1 ? ends : []
}

/** Lines with text nearest to a place, in one direction. */
const nearest = (lines: readonly SourceLine[], from: number, step: 1 | -1): readonly number[] => {
  const found: number[] = []
  for (let index = from + step; index >= 0 && index < lines.length && found.length < maxHeadLines && Math.abs(index - from) <= maxHeadLines * 2; index += step) {
    if (lines[index]?.text.trim() !== '') found.push(index)
  }
  return found
}

/** Marks the numbers of pages, and heads and feet that came before, as carrying no facts: a list may continue on the next page. */
const withoutRunningHeads = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const ends = pageEnds(lines)
  if (ends.length === 0) return lines
  const around = ends.flatMap((end) => [...nearest(lines, end, -1), ...nearest(lines, end, 1)])
  const counts = new Map<string, number>()
  for (const index of around) {
    if (anyItem.test(lines[index]?.text ?? '')) continue
    const text = comparableHead(lines[index]?.text ?? '')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const seen = new Set<string>()
  const repeats = new Set<number>(ends)
  for (const index of around.toSorted((one, other) => one - other)) {
    const text = comparableHead(lines[index]?.text ?? '')
    if ((counts.get(text) ?? 0) < 2) continue
    if (seen.has(text)) repeats.add(index)
    seen.add(text)
  }
  return lines.map((line, index) => (repeats.has(index) ? { ...line, isFurniture: true } : line))
}

/** The lines of a saved text, with what surrounds the document marked as outside it. */
export const withoutSurroundings = (lines: readonly SourceLine[]): readonly SourceLine[] => withoutRunningHeads(withoutMenuAbove(lines))
