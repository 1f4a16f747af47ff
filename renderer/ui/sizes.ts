import { envelopeNames, envelopeSizes, type EnvelopeFormat } from '../../core/pack/envelopes.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import type { Paper } from '../../core/pack/paper.ts'
import { millimetresPerInch } from '../../core/pack/units.ts'
import { useText } from '../text.ts'

type Size = { readonly width: number; readonly height: number }

/** To 0.005 inches: millimetres only come near the eighths that envelopes are sold in, as 104.8 mm to 4.125 inches. */
const toSoldSize = (millimetres: number): number => (Math.round((millimetres / millimetresPerInch) * 200) / 200) * millimetresPerInch

type Sizes = {
  /** The size of a label: in inches with US Letter, or where its packet gives it so. */
  readonly ofLabel: (stock: LabelStock) => string
  /** An envelope by its name and size. */
  readonly ofEnvelope: (format: EnvelopeFormat) => string
  /** A length in millimetres. */
  readonly length: (millimetres: number) => string
}

/** Sizes as they are read where this paper is used: inches with US Letter, millimetres with A4. */
export const useSizes = (paper: Paper): Sizes => {
  const { printing: { stocks: text }, packs } = useText()
  const size = ({ width, height }: Size, isInches: boolean): string =>
    (isInches ? text.sizeInches({ width: width / millimetresPerInch, height: height / millimetresPerInch }) : text.size({ width, height }))
  const isLetter = paper === 'letter'
  const rounded = ({ width, height }: Size): Size => ({ width: toSoldSize(width), height: toSoldSize(height) })
  return {
    ofLabel: (stock) => size(stock, isLetter || stock.paper === 'letter'),
    ofEnvelope: (format) => packs.envelopeOf({ name: envelopeNames[format], size: size(isLetter ? rounded(envelopeSizes[format]) : envelopeSizes[format], isLetter) }),
    length: (value) => (isLetter ? packs.inches({ value: value / millimetresPerInch }) : packs.millimetres({ value })),
  }
}
