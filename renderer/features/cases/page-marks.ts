import { groupBy } from '../../../core/group-by.ts'
import type { PrintedBox, SourceLine } from '../../../core/case/source-text.ts'
import type { Segment } from './mark-source.ts'

/** A rectangle on a page, in PDF points from its top left. */
type PageArea = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A marked piece of a line on one page. `start` and `end` are places in the line. */
export type PageMark = PageArea & { readonly page: number; readonly line: number; readonly start: number; readonly end: number; readonly segment: Segment }

/** The relative width of a letter in common text fonts, exact enough to place a mark on its words. */
const weightOf = (letter: string): number => {
  if (/[\s.,:;'’|!ijlI]/u.test(letter)) return 0.3
  if (/[ftr()[\]/-]/u.test(letter)) return 0.4
  if (/[mwMW@—]/u.test(letter)) return 0.9
  return /\p{Lu}/u.test(letter) ? 0.75 : 0.56
}

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + weightOf(letter), 0)

/** The area of a printed box that holds a piece of its line. */
const partOf = (box: PrintedBox, text: string, start: number, end: number, isFromRight: boolean): PageArea | null => {
  const [from, to] = [Math.max(start, box.start), Math.min(end, box.end)]
  const whole = widthOf(text.slice(box.start, box.end))
  if (to <= from || whole <= 0) return null
  const width = (box.width * widthOf(text.slice(from, to))) / whole
  const offset = (box.width * widthOf(isFromRight ? text.slice(to, box.end) : text.slice(box.start, from))) / whole
  return { x: box.x + offset, y: box.y, width, height: box.height }
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const isRightToLeft = (text: string): boolean => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '')

/** The areas of the pieces of the source, line by line, of all lines or of some; empty for formats without pages. */
export const pageMarks = (lines: readonly SourceLine[], segments: readonly (readonly Segment[])[], wanted: readonly number[] = lines.map((_, index) => index)): readonly PageMark[] =>
  wanted.flatMap((index) => {
    const line = lines[index]
    if (line === undefined) return []
    const fromRight = isRightToLeft(line.text)
    return (segments[index] ?? []).flatMap((segment) =>
      (line.boxes ?? []).flatMap((box) => {
        const area = segment.text.trim() === '' ? null : partOf(box, line.text, segment.start, segment.start + segment.text.length, fromRight)
        return area === null ? [] : [{ ...area, page: box.page, line: index, start: segment.start, end: segment.start + segment.text.length, segment }]
      }))
  })

/** The lines with a printed box on each page, by their index. */
export const linesByPage = (lines: readonly SourceLine[]): ReadonlyMap<number, readonly number[]> => {
  const pages = lines.flatMap(({ boxes = [] }, line) => [...new Set(boxes.map(({ page }) => page))].map((page) => ({ page, line })))
  return new Map([...groupBy(pages, ({ page }) => page)].map(([page, found]) => [page, found.map(({ line }) => line)]))
}
