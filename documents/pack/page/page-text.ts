import type { IParagraphOptions } from 'docx'
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { runsRightToLeft, startsRightToLeft } from '../../../core/pack/direction.ts'
import { lineOf } from '../../../core/pack/page/measure.ts'
import type { Edges, Line, Run, Text } from '../../../core/pack/page/page.ts'
import { boxCharacter } from '../../../core/pack/page/parts.ts'
import { cleanText } from '../../slots/clean-text.ts'
import { fontOf, runFontsOf } from '../face-fonts.ts'
import { twips } from '../paragraphs.ts'

const quiet = '595959'
const white = 'FFFFFF'
const pale = '808080'
/** Word has this font; LibreOffice falls back to any font that has the box. */
const boxFont = 'Segoe UI Symbol'

const styles = { solid: BorderStyle.SINGLE, dotted: BorderStyle.DOTTED, dashed: BorderStyle.DASHED } as const

/** A border in eighths of a point, as Word has it. */
export const borderOf = ({ weight, style, isPale, isReversed }: Line, space = 0) => ({ style: styles[style], size: Math.round(weight * 8), space, color: isReversed ? white : isPale ? pale : '000000' })

const paragraphBorders = ({ top, end, bottom, start, space }: Edges & { readonly space: number }) => ({
  ...(top === undefined ? {} : { top: borderOf(top, space) }),
  ...(bottom === undefined ? {} : { bottom: borderOf(bottom, space) }),
  ...(start === undefined ? {} : { left: borderOf(start, space) }),
  ...(end === undefined ? {} : { right: borderOf(end, space) }),
})

const textRun = ({ text, type, isStruck }: Run, isAfterBreak: boolean): TextRun => {
  const { isBold } = fontOf(type.face)
  const isBox = text === boxCharacter
  return new TextRun({
    text, size: type.size * 2, font: isBox ? boxFont : runFontsOf(type.face),
    ...(isBold && !isBox ? { bold: true } : {}),
    ...(type.isReversed ? { color: white } : type.isQuiet ? { color: quiet } : {}),
    ...(isStruck ? { strike: true } : {}),
    ...(isAfterBreak ? { break: 1 } : {}),
    ...(startsRightToLeft(text) ? { rightToLeft: true } : {}),
  })
}

const runsOf = (runs: readonly Run[]): readonly TextRun[] =>
  runs.flatMap(({ text, ...run }) => cleanText(text).split('\n').map((line, index) => textRun({ ...run, text: line }, index > 0)))

const tab = (size: number): TextRun => new TextRun({ children: [new Tab()], size: size * 2 })

type Direction = Pick<IParagraphOptions, 'alignment' | 'bidirectional'>

/**
 * The direction of a paragraph is that of its own text, so that its full stop is at its end; its side is that of the page. A text
 * from right to left on any other page begins at the right. What has a mark or an end is laid out as its page is.
 */
const directionOf = ({ runs, mark, end, align, isLeftToRight }: Text, isPageRightToLeft: boolean): Direction => {
  const hasParts = mark !== undefined || end !== undefined
  const isOwn = !isLeftToRight && (hasParts ? isPageRightToLeft : runsRightToLeft(runs.map(({ text }) => text).join(''), isPageRightToLeft))
  const isAtRight = align === 'end' ? !isPageRightToLeft : isPageRightToLeft || (isOwn && align !== 'start')
  return {
    ...(isOwn ? { bidirectional: true } : {}),
    ...(align === 'middle' ? { alignment: AlignmentType.CENTER } : isAtRight === isOwn ? {} : { alignment: AlignmentType.END }),
  }
}

/** The paragraph of a text in a column `width` points wide. */
export const pageText = (text: Text, width: number, isRightToLeft: boolean, more: IParagraphOptions = {}): Paragraph => {
  const { runs, before = 0, after = 0, indent = 0, mark, end, edges, isWithNext } = text
  const hanging = mark?.width ?? 0
  const line = lineOf(text)
  // Paragraph borders are drawn outside the lines: the room that they take is kept as space.
  const above = edges?.top === undefined ? 0 : edges.space + edges.top.weight
  const below = edges?.bottom === undefined ? 0 : edges.space + edges.bottom.weight
  const start = indent + hanging
  return new Paragraph({
    spacing: { before: twips(before + above), after: twips(after + below), line: twips(line), lineRule: LineRuleType.EXACT },
    ...(start === 0 ? {} : { indent: { start: twips(start), ...(hanging === 0 ? {} : { hanging: twips(hanging) }) } }),
    ...(edges === undefined ? {} : { border: paragraphBorders(edges) }),
    ...directionOf(text, isRightToLeft),
    ...(isWithNext ? { keepNext: true } : {}),
    tabStops: [
      ...(hanging === 0 ? [] : [{ type: TabStopType.LEFT, position: twips(start) }]),
      ...(end === undefined ? [] : [{ type: TabStopType.RIGHT, position: twips(width) }]),
    ],
    ...more,
    children: [
      ...(mark === undefined ? [] : [textRun(mark, false), tab(mark.type.size)]),
      ...runsOf(runs),
      ...(end === undefined ? [] : [tab(end[0]?.type.size ?? 10), ...runsOf(end)]),
    ],
  })
}
