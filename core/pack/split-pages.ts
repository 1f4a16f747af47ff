import type { Setting } from './count-lines.ts'
import { wrapText } from './count-lines.ts'

/** A paragraph or a part of one, and whether a page begins with it. */
export type PlacedParagraph = { readonly text: string; readonly isPageStart: boolean; /** The paragraph continues with the next part. */ readonly goesOn: boolean }

export type PageRoom = Setting & {
  readonly lineHeight: number
  readonly paragraphAfter: number
  /** Height of a page's text, in points. */
  readonly room: number
}

/** No single line of a paragraph is alone at the foot or head of a page. */
const minLines = 2

export type SplitText = { readonly placed: readonly PlacedParagraph[]; readonly pages: number; /** Points used of the last page. */ readonly used: number }

/**
 * Splits paragraphs into pages; `used` points of the first are taken. Page breaks are decided here, not by
 * the word processor, so that the number of pages is known before anything is printed.
 */
export const splitPages = (paragraphs: readonly string[], used: number, { room, lineHeight, paragraphAfter, ...setting }: PageRoom): SplitText => {
  const placed: PlacedParagraph[] = []
  let pages = 1
  let at = used
  const nextPage = (): void => {
    pages += 1
    at = 0
  }
  for (const text of paragraphs) {
    let lines = wrapText(text, setting)
    let isPageStart = false
    while (lines.length > 0) {
      const fitting = Math.floor((room - at) / lineHeight)
      if (lines.length <= fitting) {
        placed.push({ text: lines.join(''), isPageStart, goesOn: false })
        at += lines.length * lineHeight + paragraphAfter
        break
      }
      // An empty page takes as many lines as fit, or the loop would not end.
      const taken = at === 0 ? Math.max(1, fitting) : fitting
      const fittingLines = lines.length - taken < minLines ? taken - 1 : taken
      if (fittingLines >= minLines || (at === 0 && taken > 0)) {
        const part = Math.max(1, fittingLines)
        placed.push({ text: lines.slice(0, part).join('').trimEnd(), isPageStart, goesOn: true })
        lines = lines.slice(part)
      }
      nextPage()
      isPageStart = true
    }
  }
  return { placed, pages, used: at }
}

/**
 * The last lines of a text on a page of their own, so that what follows is not alone there: two lines of its last paragraph,
 * or all of a short one. Null where that would leave too little before them.
 */
export const withLastLinesApart = ({ placed, pages }: Omit<SplitText, 'used'>, { lineHeight, paragraphAfter, ...setting }: Omit<PageRoom, 'room'>): SplitText | null => {
  const last = placed.at(-1)
  if (last === undefined) return null
  const lines = wrapText(last.text, setting)
  const isLong = lines.length >= 2 * minLines
  if (!isLong && (last.isPageStart || placed.length === 1)) return null
  const moved = isLong ? lines.slice(-minLines) : lines
  const kept = isLong ? [{ ...last, text: lines.slice(0, -minLines).join('').trimEnd(), goesOn: true }] : []
  return { placed: [...placed.slice(0, -1), ...kept, { text: moved.join(''), isPageStart: true, goesOn: false }], pages: pages + 1, used: moved.length * lineHeight + paragraphAfter }
}

/** Whether something `height` points high fits on a page of which `used` points are taken. */
export const fitsPage = (used: number, height: number, room: number): boolean => used + height <= room
