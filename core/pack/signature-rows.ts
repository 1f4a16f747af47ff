import { letterConstants as measures } from './page-layout.ts'

type Space = {
  /** Height of a page's text, and of a row, in points. */
  readonly room: number
  readonly rowHeight: number
  /** Points that the closing takes on the page where the rows begin. */
  readonly closing: number
}

/** Rows of lines to sign on, by page, from a page that has only the closing above them. Each page repeats their heading. */
export const rowsByPage = (rows: number, { room, rowHeight, closing }: Space): readonly number[] => {
  const fitting = (taken: number): number => Math.max(1, Math.floor((room - taken - measures.signatureHeading - measures.reserve) / rowHeight))
  const pages: number[] = []
  for (let left = rows; left > 0; left -= pages.at(-1) ?? left) pages.push(Math.min(left, fitting(pages.length === 0 ? closing : 0)))
  return pages
}
