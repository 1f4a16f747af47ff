import type { IParagraphOptions } from 'docx'
import { AlignmentType, LeaderType, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { startsRightToLeft } from '../../core/pack/direction.ts'
import type { Face } from '../../core/pack/face.ts'
import { cleanText } from '../slots/clean-text.ts'
import { runFontsOf } from './face-fonts.ts'

/** Points as the unit of a Word file, a twentieth of a point. */
export const twips = (points: number): number => Math.round(points * 20)
export const twipsPerMillimetre = 56.6929

/** How a paragraph's letters look; points. Lines have an exact height, so that pages can be counted in advance. */
export type Look = {
  readonly size: number
  readonly lineHeight: number
  readonly isBold?: boolean
  readonly color?: string
  readonly font?: string
  /** The paragraph's where none is named. */
  readonly face?: Face
}

/** The space around a paragraph, in points, its side and its direction. */
export type Place = {
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  readonly isPageStart?: boolean
  /** Aligned with the end of the line: right, or left in a right-to-left script. */
  readonly isAtEnd?: boolean
  readonly isRightToLeft?: boolean
}

const run = (text: string, look: Partial<Look>, isAfterBreak: boolean, isRightToLeft: boolean): TextRun =>
  new TextRun({
    text,
    ...(look.size === undefined ? {} : { size: look.size * 2 }),
    ...(look.isBold ? { bold: true } : {}),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.face === undefined ? {} : { font: runFontsOf(look.face) }),
    ...(look.font === undefined ? {} : { font: look.font }),
    ...(isAfterBreak ? { break: 1 } : {}),
    ...(isRightToLeft ? { rightToLeft: true } : {}),
  })

/** Runs of a text, one for each of its lines; a line's first letter says which way it runs. Without a look they have their paragraph's. */
export const runsOf = (text: string, look: Partial<Look> = {}): TextRun[] =>
  cleanText(text).split('\n').map((line, index) => run(line, look, index > 0, startsRightToLeft(line)))

/** A run that holds only the characters of slots. */
export const slotRun = (characters: string, isRightToLeft = false, look: Partial<Look> = {}): TextRun => run(characters, look, false, isRightToLeft)

const endOf = (isRightToLeft: boolean) => (isRightToLeft ? AlignmentType.LEFT : AlignmentType.RIGHT)

/** What a paragraph's style can hold: its lines, the space around it and its side. */
export const spacingOptions = (look: Look, place: Place) => ({
  spacing: { before: twips(place.before ?? 0), after: twips(place.after ?? 0), line: twips(look.lineHeight), lineRule: LineRuleType.EXACT },
  ...(place.indent === undefined ? {} : { indent: { left: twips(place.indent) } }),
  ...(place.isAtEnd ? { alignment: endOf(place.isRightToLeft ?? false) } : {}),
})

/** What a paragraph sets itself, not by its style. */
export const placeOptions = (place: Place): IParagraphOptions => ({
  ...(place.isPageStart ? { pageBreakBefore: true } : {}),
  ...(place.isRightToLeft ? { bidirectional: true } : {}),
})

export const paragraphOf = (children: readonly TextRun[], look: Look, place: Place = {}, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...spacingOptions(look, place), ...placeOptions(place), ...more, children })

export const textParagraph = (text: string, look: Look, place: Place = {}, more: IParagraphOptions = {}): Paragraph =>
  paragraphOf(runsOf(text, look), look, place, more)

// LibreOffice ignores the line height of a line that holds only a tab.
const noBreakSpace = '\u00a0'

/** What a line to write on is drawn with. */
export type LineLeader = 'dot' | 'line'
const leaders = { dot: LeaderType.DOT, line: LeaderType.UNDERSCORE } as const satisfies Readonly<Record<LineLeader, unknown>>

/** A line to write on, from the indent to `end` points from the margin. */
export const ruledLine = (height: number, end: number, place: Place = {}, leader: LineLeader = 'dot'): Paragraph => {
  const look: Look = { size: 9, lineHeight: height, color: '808080' }
  return new Paragraph({
    ...spacingOptions(look, place),
    ...placeOptions(place),
    tabStops: [{ type: TabStopType.RIGHT, position: twips(end), leader: leaders[leader] }],
    children: [new TextRun({ children: [new Tab(), noBreakSpace], size: look.size * 2, color: '808080' })],
  })
}

const betweenPair = 24

/** Two lines side by side. */
export const ruledPair = (height: number, width: number, place: Place = {}, leader: LineLeader = 'dot'): Paragraph => {
  const look: Look = { size: 9, lineHeight: height, color: '808080' }
  const half = (width - betweenPair) / 2
  return new Paragraph({
    ...spacingOptions(look, place),
    ...placeOptions(place),
    tabStops: [
      { type: TabStopType.RIGHT, position: twips(half), leader: leaders[leader] },
      { type: TabStopType.LEFT, position: twips(half + betweenPair) },
      { type: TabStopType.RIGHT, position: twips(width), leader: leaders[leader] },
    ],
    children: [new TextRun({ children: [new Tab(), new Tab(), new Tab(), noBreakSpace], size: look.size * 2, color: '808080' })],
  })
}

/** Word processors require a paragraph after a table; this one takes no space. */
export const tinyParagraph = (): Paragraph => textParagraph('', { size: 1, lineHeight: 1 })
