import { borderOf, edgesOf, sideOf } from './read-border.ts'
import { readPicture } from './read-picture.ts'
import { readRun, defaultSize } from './read-run.ts'
import { belowPicture } from '../../../../core/pack/page/measure.ts'
import type { Styles } from './read-styles.ts'
import { nearest, nearestValue } from './read-styles.ts'
import type { Frame, Leader, Paragraph, TabStop } from './word-types.ts'
import { childrenOf, find, isOn, pointsOf, twips, valueOf, type XmlElement } from './xml.ts'

const leaders: Readonly<Record<string, Leader>> = { dot: 'dot', middleDot: 'dot', hyphen: 'line', underscore: 'line', heavy: 'line' }
const stopKinds: Readonly<Record<string, TabStop['kind']>> = { right: 'end', end: 'end', center: 'center' }

const stopsOf = (tabs: XmlElement | undefined): readonly TabStop[] =>
  childrenOf(tabs, 'w:tab')
    .filter((tab) => valueOf(tab) !== 'clear')
    .map((tab): TabStop => ({ at: twips(tab, 'w:pos') ?? 0, kind: stopKinds[valueOf(tab) ?? ''] ?? 'start', leader: leaders[valueOf(tab, 'w:leader') ?? ''] ?? 'none' }))
    .toSorted((one, other) => one.at - other.at)

// Left and right in the file are those of left-to-right text; in right-to-left text they are swapped.
const aligns: Readonly<Record<string, Paragraph['align']>> = { right: 'end', end: 'end', center: 'center', both: 'justify', distribute: 'justify' }

const frameOf = (frame: XmlElement | undefined): Frame | null => frame === undefined ? null : {
  x: twips(frame, 'w:x') ?? 0, y: twips(frame, 'w:y') ?? 0, width: twips(frame, 'w:w') ?? 0,
  isXFromPage: valueOf(frame, 'w:hAnchor') === 'page', isYFromPage: valueOf(frame, 'w:vAnchor') === 'page',
}

/** The height of lines that are not exact, as in common text fonts. */
const singleLine = 1.15

const lineHeightOf = (marks: readonly XmlElement[], size: number): number => {
  const rule = nearestValue(marks, 'w:spacing', 'w:lineRule')
  const line = pointsOf(nearestValue(marks, 'w:spacing', 'w:line'), 20)
  if (line === null) return size * singleLine
  if (rule === 'exact') return line
  return rule === 'atLeast' ? Math.max(line, size * singleLine) : (line / 12) * size * singleLine
}

/** Runs, also those inside a link or another wrapper. */
const runsOf = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element).flatMap((inner) => {
    if (inner.tagName === 'w:r') return [inner]
    return inner.tagName === 'w:hyperlink' || inner.tagName === 'w:fldSimple' ? runsOf(inner) : []
  })

const notDrawn: ReadonlySet<string> = new Set(['w:pict', 'w:object', 'mc:AlternateContent'])

const isNotDrawn = (inner: XmlElement): boolean => notDrawn.has(inner.tagName) || (inner.tagName === 'w:drawing' && readPicture(inner) === null)

const sizeOf = (sizes: readonly number[], marks: readonly XmlElement[]): number =>
  sizes.length > 0 ? Math.max(...sizes) : pointsOf(nearestValue(marks, 'w:sz', 'w:val'), 2) ?? defaultSize

/** A paragraph of the file; several where it has a page break inside. */
export const readParagraph = (element: XmlElement, styles: Styles): readonly Paragraph[] => {
  const own = find(element, 'w:pPr')
  const style = valueOf(find(own, 'w:pStyle'))
  const marks = [...(own ? [own] : []), ...styles.paragraph(style)]
  const length = (name: string, ...attributes: readonly string[]): number => pointsOf(nearestValue(marks, name, ...attributes), 20) ?? 0
  const runs = runsOf(element)
  const all = runs.flatMap((run) => readRun(run, style, styles))
  const hasMore = find(own, 'w:numPr') !== undefined || runs.some((run) => childrenOf(run).some(isNotDrawn))
  const cuts = all.flatMap((piece, index) => (piece.kind === 'page-break' ? [index] : []))
  return [-1, ...cuts].map((from, index): Paragraph => {
    const pieces = all.slice(from + 1, cuts[index] ?? all.length).filter((piece) => piece.kind !== 'page-break')
    const size = sizeOf(pieces.flatMap((piece) => (piece.kind === 'break' || piece.kind === 'picture' ? [] : [piece.look.size])), [...childrenOf(own, 'w:rPr'), ...styles.run(null, style)])
    return {
      kind: 'paragraph', pieces, size, lineHeight: Math.max(lineHeightOf(marks, size), ...pieces.map((piece) => (piece.kind === 'picture' ? piece.height + belowPicture : 0))),
      before: length('w:spacing', 'w:before'), after: length('w:spacing', 'w:after'),
      start: length('w:ind', 'w:start', 'w:left'), end: length('w:ind', 'w:end', 'w:right'),
      firstLine: length('w:ind', 'w:firstLine') - length('w:ind', 'w:hanging'),
      align: aligns[valueOf(nearest(marks, 'w:jc')) ?? ''] ?? 'start',
      isRightToLeft: isOn(nearest(marks, 'w:bidi')), isPageStart: index > 0 || isOn(nearest(marks, 'w:pageBreakBefore')),
      stops: stopsOf(nearest(marks, 'w:tabs')), frame: frameOf(find(own, 'w:framePr')),
      borders: edgesOf((side) => borderOf(sideOf(nearest(marks, 'w:pBdr'), side))),
      hasMore,
    }
  })
}
