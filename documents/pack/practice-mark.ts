import type { Paragraph } from 'docx'
import { AlignmentType, FrameAnchorType, FrameWrap } from 'docx'
import { pageLayouts } from '../../core/pack/page-layout.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { packWordsOf } from '../../words/pack-languages.ts'
import type { Look } from './paragraphs.ts'
import { textParagraph, twips } from './paragraphs.ts'

const look: Look = { size: 10, lineHeight: 13, isBold: true }
const distanceFromEdge = 28

/** Points from the sheet's upper left corner. */
type Frame = { readonly x: number; readonly y: number; readonly width: number }

/** A frame that says that nothing of this is real. It is anchored to the paragraph after it, and takes no room from the text. */
export const practiceFrame = ({ choices }: Pick<PackPlan, 'choices'>, { x, y, width }: Frame): Paragraph =>
  textParagraph(packWordsOf(choices).packFiles.practice, look, {}, {
    alignment: AlignmentType.CENTER,
    frame: {
      type: 'absolute', position: { x: twips(x), y: twips(y) }, width: twips(width), height: twips(look.lineHeight),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.THROUGH,
    },
  })

/** The mark of a page of a pack, above its text: none for a real pack. It goes after the paragraph with which the page begins. */
export const practiceMark = (plan: Pick<PackPlan, 'isPractice' | 'choices'>): readonly Paragraph[] => {
  const { marginX, textWidth } = pageLayouts[plan.choices.paper]
  return plan.isPractice ? [practiceFrame(plan, { x: marginX, y: distanceFromEdge, width: textWidth })] : []
}

/** The lines of an address label: on a practice pack the first one says so. */
export const labelLines = ({ isPractice, choices }: Pick<PackPlan, 'isPractice' | 'choices'>, addressLines: readonly string[]): readonly string[] =>
  isPractice ? [packWordsOf(choices).packFiles.practiceLabel, ...addressLines] : addressLines
