import type { ISectionPropertiesOptions } from 'docx'
import type { Calibration } from '../../core/pack/calibration.ts'
import { placeFor } from '../../core/pack/calibration.ts'
import { pageLayouts } from '../../core/pack/page-layout.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { twips, twipsPerMillimetre } from './paragraphs.ts'

const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)

/** Size and margins of a sheet of labels, corrected by the printer's calibration. */
export const labelPage = (stock: LabelStock, calibration: Calibration): NonNullable<ISectionPropertiesOptions['page']> => {
  const { width, height } = pageLayouts[stock.paper]
  const { left, top } = placeFor(stock, calibration)
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: toTwips(top), bottom: 0, left: toTwips(left), right: 0, header: 0, footer: 0, gutter: 0 },
  }
}

/** A row's height in twips: rounded, or reduced where all rows together would not fit the sheet. */
export const labelRowHeight = (stock: LabelStock, calibration: Calibration): number => {
  const { top, pitchY } = placeFor(stock, calibration)
  const room = twips(pageLayouts[stock.paper].height) - toTwips(top) - reserve
  const rounded = toTwips(pitchY)
  return rounded * stock.rows <= room ? rounded : Math.floor(pitchY * twipsPerMillimetre)
}

/** The paragraph that a table needs after it. */
const reserve = 24
