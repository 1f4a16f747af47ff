import type { Paragraph } from 'docx'
import { BorderStyle, FrameAnchorType, FrameWrap } from 'docx'
import { textParagraph, twipsPerMillimetre } from './paragraphs.ts'

/** Millimetres from the sheet's corner. */
export type Point = { readonly x: number; readonly y: number }

const millimetresEachWay = 4
const tickLength = 4
const longTick = 7
const color = '7A3D00'

const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)

type Size = { readonly width: number; readonly height: number }

/** A paragraph fixed to a place of the sheet: it takes no space from the labels. */
export const fixedText = (text: string, { x, y }: Point, { width, height }: Size, look: Parameters<typeof textParagraph>[1], more: Parameters<typeof textParagraph>[3] = {}): Paragraph =>
  textParagraph(text, look, {}, {
    ...more,
    frame: {
      type: 'absolute', position: { x: toTwips(x), y: toTwips(y) }, width: toTwips(width), height: toTwips(height),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.THROUGH,
    },
  })

const line = (isMiddle: boolean) => ({ style: BorderStyle.SINGLE, size: isMiddle ? 8 : 2, space: 0, color })

const verticalTick = ({ x, y }: Point, isMiddle: boolean): Paragraph => {
  const height = isMiddle ? longTick : tickLength
  return fixedText('', { x, y: y - height / 2 }, { width: 1, height }, { size: 1, lineHeight: height * twipsPerMillimetre / 20 }, { border: { left: line(isMiddle) } })
}

const horizontalTick = ({ x, y }: Point, isMiddle: boolean): Paragraph => {
  const width = isMiddle ? longTick : tickLength
  return fixedText('', { x: x - width / 2, y }, { width, height: 0.3 }, { size: 1, lineHeight: 1 }, { border: { top: line(isMiddle) } })
}

/** Distances from the middle, in millimetres, that are on the sheet. */
const steps = (middle: number): readonly number[] => Array.from({ length: millimetresEachWay * 2 + 1 }, (_, step) => step - millimetresEachWay).filter((step) => middle + step >= 0)

const numberLook = { size: 6, lineHeight: 7, color } as const

/** A millimetre scale from left to right; its middle, the longest line, is where the label's edge should be. */
export const acrossScale = ({ x, y }: Point, name: string): readonly Paragraph[] => [
  ...steps(x).map((step) => verticalTick({ x: x + step, y }, step === 0)),
  fixedText(name, { x: x + millimetresEachWay + 2, y: y - 1.2 }, { width: 20, height: 2.5 }, numberLook),
]

/** A millimetre scale from top to bottom. */
export const downScale = ({ x, y }: Point, name: string): readonly Paragraph[] => [
  ...steps(y).map((step) => horizontalTick({ x, y: y + step }, step === 0)),
  fixedText(name, { x: x + longTick / 2 + 1.5, y: y + 1 }, { width: 20, height: 2.5 }, numberLook),
]
