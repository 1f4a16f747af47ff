import type { Paragraph } from 'docx'
import { AlignmentType, FrameAnchorType, FrameWrap } from 'docx'
import { pageLayouts } from '../../core/pack/page-layout.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { packWords } from './pack-words.ts'
import type { Look } from './paragraphs.ts'
import { textParagraph, tinyParagraph, twips } from './paragraphs.ts'

const words = packWords.packFiles
const look: Look = { size: 10, lineHeight: 13, isBold: true }
const distanceFromEdge = 28

/** Points from the sheet's upper left corner. */
type Frame = { readonly x: number; readonly y: number; readonly width: number }

/** A frame that says that nothing of this is real. It is anchored to the paragraph after it, and takes no room from the text. */
export const practiceFrame = ({ x, y, width }: Frame): Paragraph =>
  textParagraph(words.practice, look, {}, {
    alignment: AlignmentType.CENTER,
    frame: {
      type: 'absolute', position: { x: twips(x), y: twips(y) }, width: twips(width), height: twips(look.lineHeight),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.AROUND,
    },
  })

/** The mark of a page of a pack, above its text: none for a real pack. It goes after the paragraph with which the page begins. */
export const practiceMark = ({ isPractice, choices: { paper } }: Pick<PackPlan, 'isPractice' | 'choices'>): readonly Paragraph[] => {
  const { marginX, textWidth } = pageLayouts[paper]
  return isPractice ? [practiceFrame({ x: marginX, y: distanceFromEdge, width: textWidth })] : []
}

/** The same on a sheet, where a table may follow: a frame cannot be anchored to one. */
export const practiceMarkOnSheet = (plan: Pick<PackPlan, 'isPractice' | 'choices'>): readonly Paragraph[] =>
  plan.isPractice ? [...practiceMark(plan), tinyParagraph()] : []

/** The lines of an address label: on a practice pack the first one says so. */
export const labelLines = ({ isPractice }: Pick<PackPlan, 'isPractice'>, addressLines: readonly string[]): readonly string[] =>
  isPractice ? [words.practiceLabel, ...addressLines] : addressLines
