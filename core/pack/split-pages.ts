import type { Setting } from './count-lines.ts'
import { wrapText } from './count-lines.ts'

/** A paragraph or a part of one, and whether a page begins with it. */
export type PlacedParagraph = { readonly text: string; readonly isPageStart: boolean; /** Its paragraph goes on with the next one. */ readonly goesOn: boolean }

export type PageRoom = Setting & {
  readonly lineHeight: number
  readonly paragraphAfter: number
  /** Height of a page's text, in points. */
  readonly room: number
}

/** No line of a paragraph stands alone at a page's foot or head. */
const fewestLines = 2

export type SplitText = { readonly placed: readonly PlacedParagraph[]; readonly pages: number; /** Points used of the last page. */ readonly used: number }

/**
 * Paragraphs over pages, the first of which has `used` points taken. Breaks are decided here and not
 * left to the word processor, so that the number of pages is known before anything is printed.
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
      // A page that is still empty takes what it can, or the paragraph would never be placed.
      const taken = at === 0 ? Math.max(1, fitting) : fitting
      const kept = lines.length - taken < fewestLines ? taken - 1 : taken
      if (kept >= fewestLines || (at === 0 && taken > 0)) {
        const part = Math.max(1, kept)
        placed.push({ text: lines.slice(0, part).join('').trimEnd(), isPageStart, goesOn: true })
        lines = lines.slice(part)
      }
      nextPage()
      isPageStart = true
    }
  }
  return { placed, pages, used: at }
}

/** Whether what is `height` points high still fits the page that `used` points are taken of. */
export const fitsPage = (used: number, height: number, room: number): boolean => used + height <= room
