import type { ISectionPropertiesOptions } from 'docx'
import type { Calibration } from '../../core/letter/calibration.ts'
import { pageLayouts } from '../../core/letter/page-layout.ts'
import type { LabelStock } from '../../core/letter/types.ts'
import { twips, twipsPerMillimetre } from './paragraphs.ts'

export const labelPage = (stock: LabelStock, _calibration: Calibration): NonNullable<ISectionPropertiesOptions['page']> => {
  const { width, height } = pageLayouts[stock.paper]
  const at = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: at(stock.top), bottom: 0, left: at(stock.left), right: 0, header: 0, footer: 0, gutter: 0 },
  }
}
