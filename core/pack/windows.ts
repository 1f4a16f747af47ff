import { envelopeSizes, type Box, type EnvelopeFormat } from './envelopes.ts'
import { foldedSheet, inThree, inTwo, type Fold } from './folds.ts'
import { sheetSizes, type Paper } from './paper.ts'

/** Window envelopes, by the size and the place of the window. */
export const windowKinds = ['din-b', 'din-a', 'dl-left', 'dl-right', 'c5', 'c6', '10', 'swiss-right'] as const
export type WindowKind = (typeof windowKinds)[number]

/** What is advised where a window is too small: another one, or an envelope without. */
export type WindowAdvice = WindowKind | 'without'

/** An envelope with a window: `window` is in millimetres of the envelope, its long side across. */
export type WindowEnvelope = {
  readonly format: EnvelopeFormat
  readonly window: Box
  /** How a sheet is folded so that its address is behind the window. */
  readonly fold: (paper: Paper) => Fold
}

type Side = 'left' | 'right'

/** A window by its size, its distance from the left or right edge, and from the lower one, as makers give it. */
const at = (format: EnvelopeFormat, side: Side, { width, height, edge, foot }: { readonly width: number; readonly height: number; readonly edge: number; readonly foot: number }): Pick<WindowEnvelope, 'format' | 'window'> => {
  const envelope = envelopeSizes[format]
  return { format, window: { left: side === 'left' ? edge : envelope.width - edge - width, top: envelope.height - foot - height, width, height } }
}

/**
 * Every window envelope that Vigil knows.
 *
 * - `din-b`, `din-a`: DIN 680 (window 90 x 45, 20 from the left, 15 from below) with the folds of DIN 5008, form B at
 *   105 and 210 mm, form A at 87 and 192 mm. The field on the sheet is then 45 or 27 mm from its upper edge.
 * - `c6`: DIN 680 too. A sheet that is folded twice in half has its text across the envelope, so it is folded in
 *   three and then at 150 mm, with its right part behind.
 * - `c5`: window 90 x 45, 20 from the left, 60 from below, as DIN C5 envelopes for a sheet folded once.
 * - `dl-left`: window 90 x 35, 20 from the left, 18 from below, as the DL of the United Kingdom and Ireland (BS 4264).
 * - `dl-right`: window 100 x 35, 20 from the right, 20 from below, as the DL of France and Belgium.
 * - `10`: window 4 1/2 x 1 1/8 inches, 7/8 from the left, 1/2 from below: the makers' standard place in North America.
 * - `swiss-right`: C5, window 100 x 45, 12 from the right, 60 from below, as for SN 010130 with the address on the right.
 *   The text then begins 122 mm from the left edge of the sheet and 48.5 mm from its upper one.
 */
export const windowEnvelopes: Readonly<Record<WindowKind, WindowEnvelope>> = {
  'din-b': { ...at('dl', 'left', { width: 90, height: 45, edge: 20, foot: 15 }), fold: () => ({ down: [105, 210], across: null }) },
  'din-a': { ...at('dl', 'left', { width: 90, height: 45, edge: 20, foot: 15 }), fold: () => ({ down: [87, 192], across: null }) },
  'dl-left': { ...at('dl', 'left', { width: 90, height: 35, edge: 20, foot: 18 }), fold: inThree },
  'dl-right': { ...at('dl', 'right', { width: 100, height: 35, edge: 20, foot: 20 }), fold: inThree },
  c5: { ...at('c5', 'left', { width: 90, height: 45, edge: 20, foot: 60 }), fold: inTwo },
  c6: { ...at('c6', 'left', { width: 90, height: 45, edge: 20, foot: 15 }), fold: (paper) => ({ ...inThree(paper), across: 150 }) },
  10: { ...at('10', 'left', { width: 114.3, height: 28.575, edge: 22.225, foot: 12.7 }), fold: inThree },
  'swiss-right': { ...at('c5', 'right', { width: 100, height: 45, edge: 12, foot: 60 }), fold: inTwo },
}

/** Postal operators ask for so much between the address and the edge of the window, in millimetres (Royal Mail, Deutsche Post). */
export const windowClear = 5

/** So far below the window the letter goes on, in millimetres: a sheet that has moved up does not show it. */
const below = 6

/** Where a window shows the sheet, in millimetres of the sheet. */
export type WindowOnSheet = {
  /** What the window shows of a sheet that rests on the lower edge of its envelope, at its left. */
  readonly shown: Box
  /** Where the address is printed: 5 mm inside each edge of the window, also after the sheet has moved to the right. */
  readonly text: Box
  /** What follows on the letter begins so far below the upper edge of the sheet. */
  readonly end: number
  /** How far the sheet can move to the right, after which the window shows more of its left part. */
  readonly shift: number
  /** The side of the sheet on which the window is; the sender is printed on the other one. */
  readonly side: Side
}

/**
 * A window on the sheet behind it. A folded sheet is smaller than its envelope: it rests on the lower edge, as mail is
 * handled, and can be anywhere from left to right.
 */
export const windowOnSheet = (kind: WindowKind, paper: Paper): WindowOnSheet => {
  const { format, window, fold } = windowEnvelopes[kind]
  const envelope = envelopeSizes[format]
  const { width, height, frontHeight } = foldedSheet(fold(paper), paper)
  const room = { x: envelope.width - width, y: envelope.height - height }
  const shown: Box = { ...window, top: window.top - (envelope.height - frontHeight), width: Math.min(window.width, width - window.left) }
  const right = Math.min(window.left + window.width - room.x, width) - windowClear
  return {
    shown,
    text: { left: shown.left + windowClear, top: shown.top + windowClear, width: right - shown.left - windowClear, height: shown.height - 2 * windowClear },
    end: shown.top + shown.height + Math.max(below, room.y),
    shift: room.x,
    side: shown.left + shown.width / 2 < sheetSizes[paper].width / 2 ? 'left' : 'right',
  }
}
