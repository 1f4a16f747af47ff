import type { Day } from '../day.ts'
import { sheetSizes } from './paper.ts'
import type { LabelStock } from './label-stocks.ts'

/**
 * How far a printer prints from the right place, in millimetres: `across` to the right, `down` towards the
 * foot of the sheet, `drift` how much further down at the foot than at the head.
 */
export type Calibration = { readonly across: number; readonly down: number; readonly drift: number }

/** A printer and its calibration. */
export type Printer = { readonly name: string; readonly calibration: Calibration; readonly checkedOn: Day | null }

/** A printer that prints where it should. */
export const noCalibration: Calibration = { across: 0, down: 0, drift: 0 }

/** Where to print a stock's labels so that this printer hits them: millimetres from the sheet's corner. */
export type LabelPlace = { readonly left: number; readonly top: number; readonly pitchY: number }

/** Labels that begin at the edge of the sheet cannot be moved further towards it. */
const withinSheet = (millimetres: number): number => Math.max(0, millimetres)

/** The stock's place, corrected by the printer's calibration. */
export const placeFor = ({ left, top, pitchY, paper }: LabelStock, { across, down, drift }: Calibration): LabelPlace => {
  const scale = 1 - drift / sheetSizes[paper].height
  return { left: withinSheet(left - across), top: withinSheet(top * scale - down), pitchY: pitchY * scale }
}
