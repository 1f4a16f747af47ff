import type { Border, Edges } from './word-types.ts'
import { colorOf, eighths, find, valueOf, type XmlElement } from './xml.ts'

const lines: Readonly<Record<string, Border['line']>> = { dotted: 'dotted', dashed: 'dashed', dashSmallGap: 'dashed', double: 'double' }

/** A line at an edge; null where the file says there is none. */
export const borderOf = (element: XmlElement | undefined): Border | null => {
  const kind = valueOf(element)
  if (kind === null || kind === 'none' || kind === 'nil') return null
  // The space beside a line is in points, unlike most lengths.
  return { width: eighths(element, 'w:sz') ?? 0.5, color: colorOf(element, 'w:color'), line: lines[kind] ?? 'solid', space: Number(valueOf(element, 'w:space')) || 0 }
}

const older = { start: 'w:left', end: 'w:right', top: 'w:top', bottom: 'w:bottom' } as const

/** The element of a side, in either spelling. */
export const sideOf = (element: XmlElement | undefined, side: keyof Edges<unknown>): XmlElement | undefined =>
  find(element, `w:${side}`) ?? find(element, older[side])

/** Calls the function for each of the four sides. */
export const edgesOf = <Value,>(one: (side: keyof Edges<unknown>) => Value): Edges<Value> =>
  ({ top: one('top'), end: one('end'), bottom: one('bottom'), start: one('start') })
