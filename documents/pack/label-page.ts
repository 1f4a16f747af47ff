import type { ISectionPropertiesOptions } from 'docx'
import type { Calibration } from '../../core/pack/calibration.ts'
import { placeFor } from '../../core/pack/calibration.ts'
import { pageLayouts } from '../../core/pack/page-layout.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { twips, twipsPerMillimetre } from './paragraphs.ts'

const at = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)

/** Size and margins of a sheet of labels, the printer's error taken off. */
export const labelPage = (stock: LabelStock, calibration: Calibration): NonNullable<ISectionPropertiesOptions['page']> => {
  const { width, height } = pageLayouts[stock.paper]
  const { left, top } = placeFor(stock, calibration)
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: at(top), bottom: 0, left: at(left), right: 0, header: 0, footer: 0, gutter: 0 },
  }
}

/** A row's height in twips: rounded, or cut where all rows together would not fit the sheet. */
export const labelRowHeight = (stock: LabelStock, calibration: Calibration): number => {
  const { top, pitchY } = placeFor(stock, calibration)
  const room = twips(pageLayouts[stock.paper].height) - at(top) - reserve
  const rounded = at(pitchY)
  return rounded * stock.rows <= room ? rounded : Math.floor(pitchY * twipsPerMillimetre)
}

/** The paragraph that a table needs after it. */
const reserve = 24
