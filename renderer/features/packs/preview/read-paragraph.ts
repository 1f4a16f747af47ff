import type { Frame, Leader, Look, Paragraph, Piece, TabStop } from './word-types.ts'
import { childrenOf, colorOf, find, halfPoints, isOn, twips, valueOf, type XmlElement } from './xml.ts'

/** What the file says for all of its text. */
export type Defaults = { readonly size: number; readonly font: string | null }

const lookOf = (run: XmlElement, defaults: Defaults): Look => {
  const marks = find(run, 'w:rPr')
  const isRightToLeft = isOn(find(marks, 'w:rtl'))
  return {
    size: halfPoints(find(marks, isRightToLeft ? 'w:szCs' : 'w:sz'), 'w:val') ?? defaults.size,
    isBold: isOn(find(marks, isRightToLeft ? 'w:bCs' : 'w:b')),
    isItalic: isOn(find(marks, isRightToLeft ? 'w:iCs' : 'w:i')),
    isUnderlined: isOn(find(marks, 'w:u')),
    color: colorOf(find(marks, 'w:color')),
    font: valueOf(find(marks, 'w:rFonts'), 'w:ascii') ?? defaults.font,
    isRightToLeft,
  }
}

type PageBreak = { readonly kind: 'page-break' }

const piecesOfRun = (run: XmlElement, defaults: Defaults): readonly (Piece | PageBreak)[] => {
  const look = lookOf(run, defaults)
  return childrenOf(run).flatMap((inner): readonly (Piece | PageBreak)[] => {
    if (inner.tagName === 'w:t') return [{ kind: 'text', text: inner.textContent ?? '', look }]
    if (inner.tagName === 'w:noBreakHyphen') return [{ kind: 'text', text: '\u2011', look }]
    if (inner.tagName === 'w:tab') return [{ kind: 'tab', look }]
    if (inner.tagName === 'w:br') return [{ kind: valueOf(inner, 'w:type') === 'page' ? 'page-break' : 'break' }]
    return []
  })
}

const leaders: Readonly<Record<string, Leader>> = { dot: 'dot', middleDot: 'dot', hyphen: 'line', underscore: 'line', heavy: 'line' }
const stopKinds: Readonly<Record<string, TabStop['kind']>> = { right: 'end', end: 'end', center: 'center' }

const stopsOf = (marks: XmlElement | undefined): readonly TabStop[] =>
  childrenOf(find(marks, 'w:tabs'), 'w:tab')
    .filter((tab) => valueOf(tab) !== 'clear')
    .map((tab): TabStop => ({ at: twips(tab, 'w:pos') ?? 0, kind: stopKinds[valueOf(tab) ?? ''] ?? 'start', leader: leaders[valueOf(tab, 'w:leader') ?? ''] ?? 'none' }))
    .toSorted((one, other) => one.at - other.at)

// The file's left and right are those of a line that runs to the right, and change sides with it.
const aligns: Readonly<Record<string, Paragraph['align']>> = { right: 'end', end: 'end', center: 'center', both: 'justify', distribute: 'justify' }

const frameOf = (frame: XmlElement | undefined): Frame | null => frame === undefined ? null : {
  x: twips(frame, 'w:x') ?? 0, y: twips(frame, 'w:y') ?? 0, width: twips(frame, 'w:w') ?? 0,
  isXFromPage: valueOf(frame, 'w:hAnchor') === 'page', isYFromPage: valueOf(frame, 'w:vAnchor') === 'page',
}

/** Lines that are not exact take what the common text faces take. */
const singleLine = 1.15

const lineHeightOf = (spacing: XmlElement | undefined, size: number): number => {
  const rule = valueOf(spacing, 'w:lineRule')
  const line = twips(spacing, 'w:line')
  if (line === null) return size * singleLine
  if (rule === 'exact') return line
  return rule === 'atLeast' ? Math.max(line, size * singleLine) : (line / 12) * size * singleLine
}

/** A paragraph of the file; more than one where it breaks the page inside itself. */
export const readParagraph = (element: XmlElement, defaults: Defaults): readonly Paragraph[] => {
  const marks = find(element, 'w:pPr')
  const indent = find(marks, 'w:ind')
  const spacing = find(marks, 'w:spacing')
  const all = childrenOf(element, 'w:r').flatMap((run) => piecesOfRun(run, defaults))
  const cuts = all.flatMap((piece, index) => (piece.kind === 'page-break' ? [index] : []))
  return [-1, ...cuts].map((from, index): Paragraph => {
    const pieces = all.slice(from + 1, cuts[index] ?? all.length).filter((piece) => piece.kind !== 'page-break')
    const sizes = pieces.flatMap((piece) => (piece.kind === 'break' ? [] : [piece.look.size]))
    const size = sizes.length === 0 ? defaults.size : Math.max(...sizes)
    return {
      kind: 'paragraph', pieces, size, lineHeight: lineHeightOf(spacing, size),
      before: twips(spacing, 'w:before') ?? 0, after: twips(spacing, 'w:after') ?? 0,
      start: twips(indent, 'w:start') ?? twips(indent, 'w:left') ?? 0, end: twips(indent, 'w:end') ?? twips(indent, 'w:right') ?? 0,
      firstLine: (twips(indent, 'w:firstLine') ?? 0) - (twips(indent, 'w:hanging') ?? 0),
      align: aligns[valueOf(find(marks, 'w:jc')) ?? ''] ?? 'start',
      isRightToLeft: isOn(find(marks, 'w:bidi')), isPageStart: index > 0 || isOn(find(marks, 'w:pageBreakBefore')),
      stops: stopsOf(marks), frame: frameOf(find(marks, 'w:framePr')),
    }
  })
}
