import type { Paragraph, Table } from 'docx'
import { FrameAnchorType, FrameWrap } from 'docx'
import type { Geometry } from '../../../core/pack/page/geometry.ts'
import { geometryOf, mm } from '../../../core/pack/page/geometry.ts'
import { lineOf } from '../../../core/pack/page/measure.ts'
import type { Page, Text } from '../../../core/pack/page/page.ts'
import { textOf } from '../../../core/pack/page/parts.ts'
import { types } from '../../../core/pack/page/type.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import type { PackPlan } from '../../../core/pack/types.ts'
import type { PictureFiles } from '../../../core/picture/types.ts'
import { practiceFrame } from '../practice-mark.ts'
import { textParagraph, tinyParagraph, twips } from '../paragraphs.ts'
import { pageBlocks } from './page-table.ts'
import { pageText } from './page-text.ts'

/** A text at a place of the sheet, from its upper left corner. It takes no room from the text of the page. */
const framed = (text: Text, x: number, y: number, width: number, isRightToLeft: boolean): Paragraph => pageText(text, width, isRightToLeft, {
  frame: {
    type: 'absolute', position: { x: twips(x), y: twips(y) }, width: twips(width), height: twips(lineOf(text)),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.NONE,
  },
})

const footOf = ({ foot, isRightToLeft }: Page, { side, height, foot: edge, textWidth }: Geometry): readonly Paragraph[] => (foot === null ? [] : [
  framed(textOf(foot.start, foot.type, { end: [{ text: foot.end, type: foot.type }] }), side, height - edge - foot.type.line, textWidth, isRightToLeft),
])

const foldMark = { length: mm(4), distance: mm(4), width: 12, type: { ...types.small, size: 11 } } as const
const foldWords = { distance: mm(12.2), width: mm(60) } as const
const foldsOf = ({ fold, isRightToLeft }: Page, { width, height }: Geometry): readonly Paragraph[] => (fold === undefined ? [] : [
  ...[foldMark.distance, height - foldMark.distance - foldMark.length].map((y) => framed(textOf('|', foldMark.type, { align: 'middle' }), width / 2 - foldMark.width / 2, y, foldMark.width, false)),
  framed(textOf(fold, types.foot, { align: 'middle' }), (width - foldWords.width) / 2, height - foldWords.distance, foldWords.width, isRightToLeft),
])

const practiceOf = (plan: Pick<PackPlan, 'isPractice' | 'choices'>, { side, textWidth, width }: Geometry): readonly Paragraph[] =>
  (plan.isPractice ? [practiceFrame(plan, { x: side === 0 ? mm(10) : side, y: mm(5), width: side === 0 ? width - mm(20) : textWidth })] : [])

/** A page of a sheet, with marks of its own. Frames are anchored to the paragraph after them, which is on the page. */
const pageOf = (page: Page, paper: Paper, pictures: PictureFiles, isFirst: boolean, marksOn: (geometry: Geometry) => readonly Paragraph[]): readonly (Paragraph | Table)[] => {
  const geometry = geometryOf(paper, page.side)
  const frames = [...marksOn(geometry), ...footOf(page, geometry), ...foldsOf(page, geometry)]
  return [
    // The first page begins with its section.
    ...(isFirst ? [] : [textParagraph('', { size: 1, lineHeight: 1 }, { isPageStart: true })]),
    ...frames,
    ...(frames.length > 0 || page.blocks[0]?.kind === 'table' ? [tinyParagraph()] : []),
    ...pageBlocks(page.blocks, geometry.textWidth, { isRightToLeft: page.isRightToLeft, pictures }),
    ...(page.blocks.at(-1)?.kind === 'table' ? [tinyParagraph()] : []),
  ]
}

/** The pages of a sheet, in a section of their own. */
export const sheetPages = (pages: readonly Page[], plan: Pick<PackPlan, 'choices' | 'isPractice'>, pictures: PictureFiles): readonly (Paragraph | Table)[] =>
  pages.flatMap((page, index) => pageOf(page, plan.choices.paper, pictures, index === 0, (geometry) => practiceOf(plan, geometry)))

/** Pages that are not of a pack, and have no pictures. */
export const plainPages = (pages: readonly Page[], paper: Paper): readonly (Paragraph | Table)[] => pages.flatMap((page, index) => pageOf(page, paper, {}, index === 0, () => []))
