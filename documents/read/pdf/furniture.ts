import type { PdfPage, PrintedLine } from './pdf-types.ts'

const pageNumber = /^(?:(?:page|p\.|seite|pagina|página|sida)\s?)?[-–—]?\s?\d{1,3}\s?[-–—]?(?:\s?(?:of|\/|de|von|di|av)\s?\d{1,3})?$/iu

const alike = (text: string): string => text.toLowerCase().replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim()

const edgeShare = 0.13
const mostEdgeLines = 3

/** Lines at the very top and bottom of a page, where heads and feet run. */
const edgesOf = (page: PdfPage, lines: readonly PrintedLine[]): readonly PrintedLine[] => {
  const byHeight = [...lines].sort((one, other) => one.y - other.y)
  return [
    ...byHeight.slice(0, mostEdgeLines).filter((line) => line.y < page.height * edgeShare),
    ...byHeight.slice(-mostEdgeLines).filter((line) => line.y > page.height * (1 - edgeShare)),
  ]
}

/** A running head tells something if it holds a number or a date, names the kind of document, or is set as a title. */
const mayTell = (line: PrintedLine): boolean =>
  /\d/u.test(line.text) || line.isHeading || /urgent|urgente|eilaktion|updat|welcome|further|stop action/iu.test(line.text)

export type Parted = {
  /** Running heads and feet, each once, in the order they first stand, if they may tell something. */
  readonly heads: readonly PrintedLine[]
  readonly pages: readonly { readonly page: PdfPage; readonly body: readonly PrintedLine[]; readonly repeats: readonly PrintedLine[] }[]
}

/** Parts what runs on the pages from what stands on them. */
export const partFurniture = (pages: readonly { readonly page: PdfPage; readonly lines: readonly PrintedLine[] }[]): Parted => {
  const counts = new Map<string, number>()
  const edges = pages.map(({ page, lines }) => new Set(edgesOf(page, lines)))
  for (const edge of edges) for (const text of new Set([...edge].map((line) => alike(line.text)))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const runs = (line: PrintedLine, at: number): boolean =>
    edges[at]?.has(line) === true && (pageNumber.test(line.text) || (pages.length > 1 && (counts.get(alike(line.text)) ?? 0) > pages.length / 2))
  const heads: PrintedLine[] = []
  const seen = new Set<string>()
  const parted = pages.map(({ page, lines }, at) => {
    const repeats: PrintedLine[] = []
    const body: PrintedLine[] = []
    for (const line of lines) {
      if (!runs(line, at)) body.push(line)
      else if (seen.has(line.text) || pageNumber.test(line.text) || !mayTell(line)) repeats.push(line)
      else {
        seen.add(line.text)
        heads.push(line)
      }
    }
    return { page, body, repeats }
  })
  return { heads, pages: parted }
}
