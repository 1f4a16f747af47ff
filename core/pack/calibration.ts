import type { Day } from '../day.ts'
import { sheetSizes } from './paper.ts'
import type { LabelStock } from './label-stocks.ts'

/**
 * How far a printer's print sits from where it should, in millimetres: `across` to the right, `down`
 * towards the foot, `drift` how much further down at the sheet's foot than at its head.
 */
export type Calibration = { readonly across: number; readonly down: number; readonly drift: number }

/** A printer and how far its print sits from where it should. */
export type Printer = { readonly name: string; readonly calibration: Calibration; readonly checkedOn: Day | null }

export const noCalibration: Calibration = { across: 0, down: 0, drift: 0 }

/** Where a stock's labels are to be printed so that this printer hits them: millimetres from the sheet's corner. */
export type LabelPlace = { readonly left: number; readonly top: number; readonly pitchY: number }

/** What cannot be made up for: a printer that is off towards an edge where the labels begin at the edge. */
const withinSheet = (millimetres: number): number => Math.max(0, millimetres)

/** The stock's place with the printer's error taken off. */
export const placeFor = ({ left, top, pitchY, paper }: LabelStock, { across, down, drift }: Calibration): LabelPlace => {
  const scale = 1 - drift / sheetSizes[paper].height
  return { left: withinSheet(left - across), top: withinSheet(top * scale - down), pitchY: pitchY * scale }
}
