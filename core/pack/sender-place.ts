import type { LetterDesign } from './letter-design.ts'
import { letterMeasuresOf, letterPages } from './page-layout.ts'
import type { LetterFit } from './letter-fits.ts'
import type { PackChoices } from './types.ts'
import { toPoints } from './units.ts'
import { windowOnSheet } from './windows.ts'

/** Where the sender of a letter is printed, in points from the left margin. */
export type SenderPlace = { readonly left: number; readonly width: number }

/** Millimetres between the sender and what a window shows. */
const beside = 2
/** A sender that is narrower than this would take too many lines, in points. */
const minWidth = 150

/**
 * The sender is in the right part of the page, beside what the window of an envelope shows. Where the window is on
 * the right, the sender is on the left. A very long one takes the whole width where there is no window.
 */
export const senderPlace = ({ hasWindow, window, paper, design, isSenderWide }: Pick<PackChoices, 'hasWindow' | 'window' | 'paper'> & { readonly design: LetterDesign } & Pick<LetterFit, 'isSenderWide'>): SenderPlace => {
  const { textWidth, marginX } = letterPages[design][paper]
  const { senderIndent } = letterMeasuresOf(design, 1)
  const usual = textWidth - senderIndent
  if (!hasWindow && isSenderWide) return { left: 0, width: textWidth }
  if (!hasWindow) return { left: senderIndent, width: usual }
  const { shown, side, shift } = windowOnSheet(window, paper)
  const free = side === 'left'
    ? textWidth + marginX - toPoints(shown.left + shown.width + beside)
    : toPoints(shown.left - shift - beside) - marginX
  const width = Math.max(minWidth, Math.min(usual, free))
  return { left: side === 'left' ? textWidth - width : 0, width }
}
