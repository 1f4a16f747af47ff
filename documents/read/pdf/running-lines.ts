import { comparableHead, pageNumberOf } from '../page-number.ts'
import type { PdfPage, PrintedLine } from './pdf-types.ts'

const edgeShare = 0.13
const maxEdgeLines = 3

/** Lines at the very top and bottom of a page, where running heads and feet are. */
const edgesOf = (page: PdfPage, lines: readonly PrintedLine[]): readonly PrintedLine[] => {
  const byHeight = [...lines].sort((one, other) => one.y - other.y)
  return [
    ...byHeight.slice(0, maxEdgeLines).filter((line) => line.y < page.height * edgeShare),
    ...byHeight.slice(-maxEdgeLines).filter((line) => line.y > page.height * (1 - edgeShare)),
  ]
}

/** Whether a running head may hold a fact: it has a number or a date, names the kind of document, or is set as a title. */
const mayHoldFact = (line: PrintedLine): boolean =>
  /\d/u.test(line.text) || line.isHeading || /urgent|urgente|eilaktion|updat|welcome|further|stop action/iu.test(line.text)

export type SplitPages = {
  /** Running heads and feet that may hold a fact, each once, in the order they first occur. */
  readonly heads: readonly PrintedLine[]
  readonly pages: readonly { readonly page: PdfPage; readonly body: readonly PrintedLine[]; readonly repeats: readonly PrintedLine[] }[]
}

/** Separates running heads, feet and page numbers from the text of each page. */
export const splitRunningLines = (pages: readonly { readonly page: PdfPage; readonly lines: readonly PrintedLine[] }[]): SplitPages => {
  const counts = new Map<string, number>()
  const edges = pages.map(({ page, lines }) => new Set(edgesOf(page, lines)))
  for (const edge of edges) for (const text of new Set([...edge].map((line) => comparableHead(line.text)))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isRunning = (line: PrintedLine, at: number): boolean =>
    edges[at]?.has(line) === true && (pageNumberOf(line.text) !== null || (pages.length > 1 && (counts.get(comparableHead(line.text)) ?? 0) > pages.length / 2))
  const heads: PrintedLine[] = []
  const seen = new Set<string>()
  const splitPages = pages.map(({ page, lines }, at) => {
    const repeats: PrintedLine[] = []
    const body: PrintedLine[] = []
    for (const line of lines) {
      if (!isRunning(line, at)) body.push(line)
      else if (seen.has(line.text) || pageNumberOf(line.text) !== null || !mayHoldFact(line)) repeats.push(line)
      else {
        seen.add(line.text)
        heads.push(line)
      }
    }
    return { page, body, repeats }
  })
  return { heads, pages: splitPages }
}
